import { expect, it } from "vitest";
import { emailShape } from "./email";

it.each(["focal.point@ilo.org", "a+b@un-women.example.org", "o'neil@iom.int"])("takes %s", (address) => {
  expect(emailShape.parse(address)).toBe(address);
});

it("writes an address in lower case, without spaces around it", () => {
  expect(emailShape.parse("  Focal.Point@ILO.org ")).toBe("focal.point@ilo.org");
});

it.each([
  "one@a.org,two@b.org",
  "one@a.org two@b.org",
  "one@a.org\r\nBcc: two@b.org",
  '"e@attacker.com"@victim.org',
  "one＠victim.org",
  "one@victim.org＠attacker.com",
  "Name <one@a.org>",
  "one@localhost",
  "one@-a.org",
  ".one@a.org",
  "one..two@a.org",
  "@a.org",
  "one@",
  "",
  `${"a".repeat(65)}@a.org`,
  "one@a.org\u0000",
])("refuses %j", (address) => {
  expect(emailShape.safeParse(address).success).toBe(false);
});

it("refuses what is not a string", () => {
  expect(emailShape.safeParse({ contains: "" }).success).toBe(false);
});
