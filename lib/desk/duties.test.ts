import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { dutiesOf } from "./duties";
import type { DeskFact, RoundOnDesk, SignOffOnDesk, TextOnDesk } from "./facts";

const NOW = new Date("2019-06-10T07:00:00Z");
const at = new Date("2019-06-14T15:00:00Z");
const id = "00000000-0000-4000-8000-000000000001";
const [ilo, osce] = ["ilo", "osce"];

function actor(role: Role, entityId = ilo): Actor {
  return {
    personId: id,
    name: role,
    locale: "en",
    zone: "UTC",
    seat: { id, bodyId: id, groupId: id, entityId, role },
  };
}

const round: RoundOnDesk = {
  kind: "round",
  id,
  title: "A",
  at,
  number: 1,
  sealed: true,
  penholderId: osce,
  asked: true,
  guest: false,
  response: "none",
  inside: { verified: 0, paused: false, until: null, uninvited: false, steps: [], mine: null },
  own: 0,
  others: 0,
  all: null,
  missing: null,
};
const signOff: SignOffOnDesk = {
  kind: "signOff",
  id,
  title: "B",
  at,
  symbol: "S",
  position: "awaited",
  signed: 3,
  declined: 0,
  all: 25,
  missing: [],
};
const text: TextOnDesk = {
  kind: "text",
  id,
  title: "C",
  at: null,
  state: "resolution",
  penholderId: ilo,
  sourceId: null,
  doubts: 0,
  blocks: 5,
  issued: 1,
  unanswered: 2,
};
const meeting: DeskFact = {
  kind: "meeting",
  id,
  title: "D",
  at,
  endsAt: new Date("2019-06-14T18:00:00Z"),
  zone: "UTC",
  city: "Vienna",
  state: "planned",
  items: 3,
};
const activity: DeskFact = { kind: "activity", id, title: "E", at, status: "ongoing" };

const kinds = (who: Actor, ...facts: DeskFact[]) => dutiesOf(who, facts, NOW).map((duty) => duty.kind);

describe("what waits for a seat", () => {
  it.each<[Role, string[]]>([
    ["focalPoint", ["submitResponse", "signOff", "reportActivity", "answerComments"]],
    ["alternate", ["submitResponse", "signOff", "reportActivity", "answerComments"]],
    ["reviewer", ["writeComments"]],
    ["approver", []],
    ["guest", []],
    ["coChair", ["watchSignOff", "publishAgenda", "answerComments"]],
    ["secretariat", ["watchSignOff", "publishAgenda", "answerComments"]],
  ])("of a %s follows the rules of the acts", (role, expected) => {
    expect(kinds(actor(role), round, signOff, activity, meeting, text)).toEqual(expected);
  });

  it("does not wait any longer once it is done, or once the deadline has come", () => {
    const focalPoint = actor("focalPoint");
    expect(
      kinds(focalPoint, { ...round, response: "submitted" }, { ...signOff, position: "signedOff" }),
    ).toEqual([]);
    expect(kinds(focalPoint, { ...round, at: NOW }, { ...signOff, at: NOW })).toEqual([]);
    expect(kinds(focalPoint, { ...round, asked: false }, { ...signOff, position: null })).toEqual([]);
  });

  it("shows who is missing to those who remind them", () => {
    const counted = { ...round, all: 25, missing: ["IOM"] };
    expect(kinds(actor("coChair"), counted)).toEqual(["watchRound"]);
    expect(kinds(actor("secretariat"), counted)).toEqual(["watchRound"]);
    expect(kinds(actor("guest"), counted)).toEqual([]);
  });

  it.each<[Partial<TextOnDesk>, string]>([
    [{ state: "mandated", issued: 0, unanswered: 0 }, "giveText"],
    [{ state: "mandated", sourceId: id, issued: 0, unanswered: 0 }, "acceptReading"],
    [{ state: "drafting", issued: 0, unanswered: 0 }, "issueText"],
    [{ unanswered: 1 }, "answerComments"],
    [{ unanswered: 0 }, "carryOn"],
  ])("leads the penholder on: %o", (how, expected) => {
    expect(kinds(actor("focalPoint"), { ...text, ...how })).toEqual([expected]);
    expect(kinds(actor("focalPoint", osce), { ...text, ...how })).toEqual([]);
  });

  it("stands in the order of the deadlines, what has none at the end", () => {
    const sooner = { ...signOff, at: new Date("2019-06-11T00:00:00Z") };
    expect(kinds(actor("focalPoint"), text, round, sooner)).toEqual([
      "signOff",
      "submitResponse",
      "answerComments",
    ]);
  });
});
