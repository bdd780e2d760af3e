import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { whichVersion } from "./verify";

const text = "# Title\n\n1. Éducation — 教育.\n";
const version = { symbol: "ICAT/2019/WG/SUB.1", sha256: createHash("sha256").update(text).digest("hex") };
const is = (bytes: Uint8Array | string) => whichVersion([version], Buffer.from(bytes)).is;

it("knows an issued version to the last byte", () => {
  expect(whichVersion([version], Buffer.from(text))).toEqual({ is: "exact", version });
});

it.each([
  ["a byte order mark", `\ufeff${text}`],
  ["Windows line ends", text.replaceAll("\n", "\r\n")],
  ["no last line end", text.trimEnd()],
  ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
])("knows its words behind %s, and says that it is not the file", (_, bytes) =>
  expect(is(bytes)).toBe("sameWords"),
);

it.each([
  ["another letter", text.replace("É", "E")],
  ["a space more", text.replace("1. ", "1.  ")],
  ["nothing", ""],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0])],
])("does not know %s, and gives its hash", (_, bytes) => {
  const found = whichVersion([version], Buffer.from(bytes));
  expect(found).toEqual({
    is: "none",
    sha256: createHash("sha256").update(Buffer.from(bytes)).digest("hex"),
  });
});
