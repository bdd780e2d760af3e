import { describe, expect, test } from "vitest";
import { fromOwnOrigin, ownPath } from "./origin";

describe("a write comes from one of our own pages (R29)", () => {
  test.each([
    ["http://localhost:3000", undefined, true],
    ["http://127.0.0.1:3000", undefined, true],
    ["http://localhost:3001", undefined, false],
    ["http://evil.example", "same-origin", false],
    ["http://localhost.evil.example:3000", undefined, false],
    ["null", "same-origin", false],
    [undefined, undefined, false],
    [undefined, "same-site", false],
    [undefined, "same-origin", true],
  ])("Origin %s, Sec-Fetch-Site %s", (origin, site, own) => {
    const headers = new Headers({ "x-forwarded-host": "evil.example", host: "evil.example" });
    if (origin !== undefined) headers.set("origin", origin);
    if (site !== undefined) headers.set("sec-fetch-site", site);
    expect(fromOwnOrigin(headers)).toBe(own);
  });
});

describe("going on leads nowhere else (R30)", () => {
  test.each([
    ["/submissions/1?at=2", "/submissions/1?at=2"],
    ["//evil", "/desk"],
    ["/\\evil", "/desk"],
    ["https:evil", "/desk"],
    ["javascript:alert(1)", "/desk"],
    ["data:text/html,x", "/desk"],
    ["/%2f%2fevil", "/%2f%2fevil"],
    ["/a\nb", "/desk"],
    [["/desk", "/x"], "/desk"],
    [undefined, "/desk"],
  ])("%s", (wish, place) => {
    expect(ownPath(wish)).toBe(place);
  });
});
