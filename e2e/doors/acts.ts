import { dispositionActs } from "./acts-dispositions";
import { importActs } from "./acts-imports";
import { passageActs } from "./acts-passages";
import { peopleActs } from "./acts-people";
import { pictureActs } from "./acts-picture";
import { responseActs } from "./acts-responses";
import { roundLifeActs } from "./acts-round-life";
import { textActs } from "./acts-texts";
import { workbenchActs } from "./acts-workbench";
import { yearActs } from "./acts-year";
import { type Cells, CHAIR_OR_SECRETARIAT, CO_CHAIR, column, type Ids, ofBody, SECRETARIAT } from "./cells";
import type { Fields } from "./hand";
import type { Role } from "./roles";

/** One exported server action: what it is sent, who may, and what the others hear. */
export type Act = {
  act: string;
  fields: (ids: Ids) => Fields;
  cells: Cells;
  /** Who presses it at the end, to show that the refusals were about the role; none where that would end the stage. */
  right?: Role | "penholder";
  /** What a foreign page hears, where the door does not answer with a reply. */
  foreign?: string;
};

const serving = ofBody("notChairOrSecretariat", CHAIR_OR_SECRETARIAT);
const chairing = ofBody("notCoChair", CO_CHAIR);
const times = { startsLocal: "2019-09-03T09:00", endsLocal: "2019-09-03T17:00", zone: "Europe/Vienna" };

const meetingActs: Act[] = [
  {
    act: "scheduleMeetingAction",
    right: "coChair",
    cells: column("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: () => ({ title: "Doors, a meeting", ...times }),
  },
  {
    act: "addAgendaItemAction",
    right: "coChair",
    cells: chairing,
    fields: (x) => ({ meetingId: x.meetingId, submissionId: x.resolved, afterId: x.itemId }),
  },
  {
    act: "moveAgendaItemAction",
    right: "coChair",
    cells: chairing,
    fields: (x) => ({ itemId: x.itemId, direction: "up" }),
  },
  { act: "removeAgendaItemAction", right: "coChair", cells: chairing, fields: (x) => ({ itemId: x.itemId }) },
  {
    act: "changeMeetingAction",
    right: "secretariat",
    cells: serving,
    fields: (x) => ({ meetingId: x.meetingId, version: "1", title: "Doors, moved", ...times }),
  },
  {
    act: "recordAttendanceAction",
    right: "secretariat",
    cells: ofBody("notSecretariat", SECRETARIAT),
    fields: (x) => ({ meetingId: x.meetingId, "attendance[]": [`${x.entityId}:remote`] }),
  },
  {
    act: "publishAgendaAction",
    right: "coChair",
    cells: serving,
    fields: (x) => ({ meetingId: x.meetingId }),
  },
  {
    act: "cancelMeetingAction",
    right: "secretariat",
    cells: serving,
    fields: (x) => ({ meetingId: x.meetingId, reason: "No quorum in sight." }),
  },
];

/** Every action of the product. The order is the order in which the right seat can press each of them. */
export const ACTS: Act[] = [
  ...meetingActs,
  ...textActs,
  ...responseActs,
  ...roundLifeActs,
  ...dispositionActs,
  ...workbenchActs,
  ...importActs,
  ...pictureActs,
  ...yearActs,
  ...passageActs,
  ...peopleActs,
];
