import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import * as rules from "./rules";

function actor(role: Role, entityId = "ilo"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId: "p", name: "", locale: "en", zone: "UTC", seat };
}

describe("what is sealed", () => {
  test.each([
    ["own draft", actor("focalPoint"), { response: "preparing", state: "open" }, true],
    ["own draft, read by a colleague", actor("reviewer"), { response: "preparing", state: "open" }, true],
    [
      "own entity's draft, from the co-chair seat",
      actor("coChair"),
      { response: "preparing", state: "open" },
      false,
    ],
    [
      "another's, submitted, while sealed",
      actor("focalPoint", "osce"),
      { response: "submitted", state: "open" },
      false,
    ],
    [
      "submitted, for the Secretariat, while sealed",
      actor("secretariat", "unodc"),
      { response: "submitted", state: "open" },
      false,
    ],
    [
      "another's, submitted, after the close",
      actor("focalPoint", "osce"),
      { response: "submitted", state: "closed" },
      true,
    ],
    [
      "another's, never submitted, after the close",
      actor("focalPoint", "osce"),
      { response: "preparing", state: "closed" },
      false,
    ],
    [
      "another's, submitted, in a shared round",
      actor("focalPoint", "osce"),
      { response: "submitted", state: "open", sealed: false },
      true,
    ],
  ])("%s", (_, who, facts, seen) => {
    expect(rules.maySeeComments(who, { sealed: true, entityId: "ilo", ...facts }).ok).toBe(seen);
  });
  test("who has answered is for those who remind", () => {
    const open = { state: "open", sealed: true };
    expect(
      [actor("coChair"), actor("secretariat"), actor("focalPoint")].map(
        (who) => rules.maySeeWhoAnswered(who, open).ok,
      ),
    ).toEqual([true, true, false]);
    expect(rules.maySeeWhoAnswered(actor("focalPoint"), { ...open, state: "closed" }).ok).toBe(true);
    expect(rules.maySeeWhoAnswered(actor("focalPoint"), { ...open, sealed: false }).ok).toBe(true);
  });
});
