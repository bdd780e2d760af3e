import { describe, expect, it } from "vitest";
import { versionForCopy } from "./comparison";
import type { SubmissionHead, VersionHead } from "./head";

const version = (number: number): VersionHead => ({
  id: `v${number}`,
  number,
  label: number === 0 ? "zeroDraft" : `rev.${number}`,
  symbol: `ICAT/2019/1/${number}`,
  sha256: "",
  issuedAt: new Date(0),
});
const head = (part: Partial<SubmissionHead>) =>
  ({ versions: [0, 1, 2].map(version), state: "drafting", signOff: null, ...part }) as SubmissionHead;
const signOff = { versionId: "v1" } as SubmissionHead["signOff"];

describe("a copy is held against", () => {
  it("the adopted version, else the last one issued", () => {
    expect(versionForCopy(head({ state: "adopted", signOff }), undefined)?.number).toBe(1);
    expect(versionForCopy(head({ state: "signOff", signOff }), undefined)?.number).toBe(2);
    expect(versionForCopy(head({ versions: [] }), undefined)).toBeNull();
  });

  it("the one asked for, and no other", () => {
    expect(versionForCopy(head({}), "0")?.number).toBe(0);
    for (const asked of ["9", "draft", "", "01"]) expect(versionForCopy(head({}), asked)).toBeNull();
  });
});
