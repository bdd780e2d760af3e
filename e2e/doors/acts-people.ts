import type { Act } from "./acts";
import { anybody, column, ofBody, SECRETARIAT } from "./cells";

const person = { name: "Somebody New", locale: "en", zone: "", fromLocal: "" };
const ownOrSecretariat = {
  focalPoint: "may",
  secretariat: "may",
  partner: "notOwnEntity",
  otherBody: "notOwnEntity",
} as const;

/** Entities, seats, accounts and the door itself, in the order in which the right seat can act. */
export const peopleActs: Act[] = [
  {
    act: "admitEntityAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: () => ({
      slug: "doors-admitted",
      kind: "organization",
      city: "Vienna",
      zone: "Europe/Vienna",
      status: "member",
      fromOn: "2019-07-01",
      "name.en": "Admitted",
    }),
  },
  {
    act: "editEntityAction",
    right: "focalPoint",
    cells: column("notFocalPointNorSecretariat", ownOrSecretariat),
    fields: (x) => ({
      entityId: x.entityId,
      kind: "organization",
      city: "Bern",
      zone: "Europe/Zurich",
      version: "1",
    }),
  },
  {
    act: "nameEntityAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: (x) => ({
      entityId: x.spareEntityId,
      fromOn: "2019-07-01",
      "name.en": "Renamed",
      "acronym.en": "RN",
    }),
  },
  {
    act: "enrolEntityAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: (x) => ({ entityId: x.spareEntityId, status: "partner", fromOn: "2019-07-01" }),
  },
  {
    act: "endMembershipAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: (x) => ({ entityId: x.spareEntityId, untilOn: "2019-08-01" }),
  },
  {
    act: "addBodyAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: () => ({ slug: "doors-body", code: "DB", kind: "supportGroup", beneath: "on", en: "Doors" }),
  },
  {
    act: "setGroupRuleAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: () => ({ key: "minutesDays", value: "9", fromOn: "2020-01-01", reference: "Doors" }),
  },
  {
    act: "invitePersonAction",
    right: "focalPoint",
    cells: column("notFocalPointNorSecretariat", ownOrSecretariat),
    fields: (x) => ({
      ...person,
      email: "invited@doors.example",
      entityId: x.entityId,
      role: "reviewer",
      untilLocal: "",
    }),
  },
  {
    act: "giveSeatAction",
    right: "focalPoint",
    cells: column("notFocalPointNorSecretariat", ownOrSecretariat),
    fields: (x) => ({
      personId: x.closedPersonId,
      entityId: x.entityId,
      role: "alternate",
      fromLocal: "",
      untilLocal: "",
    }),
  },
  {
    act: "endSeatAction",
    right: "focalPoint",
    cells: ofBody("notFocalPointNorSecretariat", { ...ownOrSecretariat, otherBody: "notThere" }),
    fields: (x) => ({ seatId: x.endedSeatId, untilLocal: "" }),
  },
  {
    act: "handOverAction",
    right: "secretariat",
    cells: ofBody("notHolderNorSecretariat", SECRETARIAT),
    fields: (x) => ({ ...person, email: "successor@doors.example", seatId: x.handedSeatId }),
  },
  {
    act: "deactivatePersonAction",
    right: "secretariat",
    cells: column("notSecretariat", SECRETARIAT),
    fields: (x) => ({ personId: x.closedPersonId }),
  },
  {
    act: "changePreferencesAction",
    right: "guest",
    cells: column("may"),
    fields: () => ({ name: "Doors, guest", locale: "en", zone: "Europe/Vienna", version: "1" }),
  },
  {
    act: "chooseSeatAction",
    cells: anybody("to /desk"),
    foreign: "to /desk",
    fields: (x) => ({ seatId: x.endedSeatId, next: "//evil.example" }),
  },
  {
    act: "switchSeatAction",
    cells: column("to /desk", { anonymous: "to /sign-in", disabled: "to /sign-in", ended: "to /sign-in" }),
    foreign: "to /sign-in",
    fields: (x) => ({ seatId: x.endedSeatId }),
  },
  {
    act: "chooseLanguageAction",
    cells: anybody("nothing"),
    foreign: "nothing",
    fields: () => ({ language: "xx" }),
  },
  {
    act: "chooseThemeAction",
    cells: anybody("nothing"),
    foreign: "nothing",
    fields: () => ({ theme: "xx" }),
  },
  {
    act: "moveClockAction",
    cells: column("may", { anonymous: "nothing", disabled: "nothing", ended: "nothing" }),
    foreign: "nothing",
    fields: () => ({}),
  },
  { act: "askForCodeAction", cells: anybody("invalid"), fields: () => ({ email: "not an address" }) },
  { act: "enterByCodeAction", cells: anybody("wrongCode"), fields: () => ({ code: "AAAAAAAA" }) },
  {
    act: "takeDemoSeatAction",
    cells: anybody("to /sign-in"),
    foreign: "to /sign-in",
    fields: () => ({ seat: "nobody-at-all" }),
  },
  {
    act: "enterByAgencyAction",
    cells: anybody("to /api/auth/signin"),
    foreign: "to /sign-in",
    fields: () => ({ next: "/desk" }),
  },
  {
    act: "revokeSessionAction",
    right: "focalPoint",
    cells: column("notThere", { focalPoint: "may" }),
    fields: (x) => ({ sessionId: x.sessionId }),
  },
  { act: "signOutEverywhereAction", right: "partner", cells: column("may"), fields: () => ({}) },
  {
    act: "signOutAction",
    right: "guest",
    cells: column("may", { anonymous: "to /sign-in", disabled: "to /sign-in", ended: "to /sign-in" }),
    foreign: "to /sign-in",
    fields: () => ({}),
  },
];
