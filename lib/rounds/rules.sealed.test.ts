import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import * as rules from "./rules-seeing";

function actor(role: Role, entityId = "ilo"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId: "p", name: "", locale: "en", zone: "UTC", seat };
}

describe("what is sealed", () => {
  test.each([
    ["own draft", actor("focalPoint"), { submitted: false, state: "open" as const }, true],
    ["own draft, read by a colleague", actor("reviewer"), { submitted: false, state: "open" as const }, true],
    [
      "own entity's draft, from the co-chair seat",
      actor("coChair"),
      { submitted: false, state: "open" as const },
      false,
    ],
    [
      "another's, submitted, while sealed",
      actor("focalPoint", "osce"),
      { submitted: true, state: "open" as const },
      false,
    ],
    [
      "submitted, for the Secretariat, while sealed",
      actor("secretariat", "unodc"),
      { submitted: true, state: "open" as const },
      false,
    ],
    [
      "another's, submitted, after the close",
      actor("focalPoint", "osce"),
      { submitted: true, state: "closed" as const },
      true,
    ],
    [
      "another's, never submitted, after the close",
      actor("focalPoint", "osce"),
      { submitted: false, state: "closed" as const },
      false,
    ],
    [
      "another's, submitted, in a shared round",
      actor("focalPoint", "osce"),
      { submitted: true, state: "open" as const, sealed: false },
      true,
    ],
  ])("%s", (_, who, facts, seen) => {
    expect(rules.maySeeComments(who, { sealed: true, entityId: "ilo", ...facts }).ok).toBe(seen);
  });
  test("who has answered is for those who remind", () => {
    const open = { state: "open" as const, sealed: true };
    expect(
      [actor("coChair"), actor("secretariat"), actor("focalPoint")].map(
        (who) => rules.maySeeWhoAnswered(who, open).ok,
      ),
    ).toEqual([true, true, false]);
    expect(rules.maySeeWhoAnswered(actor("focalPoint"), { ...open, state: "closed" as const }).ok).toBe(true);
    expect(rules.maySeeWhoAnswered(actor("focalPoint"), { ...open, sealed: false }).ok).toBe(true);
  });
});
