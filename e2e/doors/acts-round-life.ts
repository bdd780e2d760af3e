import type { Act } from "./acts";
import { CHAIR_OR_SECRETARIAT, CO_CHAIR, ofBody, SECRETARIAT } from "./cells";

const pen = ofBody("notPenholder", SECRETARIAT);
const penOrServing = ofBody("notPenholderNorChair", CHAIR_OR_SECRETARIAT);

/** The life of a round after its close, in the order in which the right seat can act. */
export const roundLifeActs: Act[] = [
  {
    act: "addQuestionAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ roundId: x.plannedRoundId, text: "Asked at the door?" }),
  },
  {
    act: "removeQuestionAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ questionId: x.spareQuestionId }),
  },
  {
    act: "answerQuestionAction",
    right: "focalPoint",
    cells: ofBody("notFocalPoint", { focalPoint: "may", alternate: "may", partner: "may" }),
    fields: (x) => ({ questionId: x.questionId, text: "Answered at the door.", version: "0" }),
  },
  {
    act: "changePlannedAction",
    right: "penholder",
    cells: penOrServing,
    fields: (x) => ({
      roundId: x.plannedRoundId,
      version: "1",
      opensLocal: "2019-07-02T09:00",
      closesLocal: "2019-07-12T17:00",
      zone: "Europe/Vienna",
      visibility: "shared",
      instructions: "Changed at the door.",
    }),
  },
  {
    act: "cancelRoundAction",
    right: "penholder",
    cells: penOrServing,
    fields: (x) => ({ roundId: x.plannedRoundId }),
  },
  {
    act: "compileRoundAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ roundId: x.againRoundId }),
  },
  {
    act: "reopenRoundAction",
    right: "coChair",
    cells: ofBody("notCoChair", { ...CO_CHAIR, secretariat: "chairInOffice" }),
    fields: (x) => ({
      roundId: x.againRoundId,
      closesLocal: "2019-07-26T17:00",
      zone: "Europe/Vienna",
      reason: "Said at the door.",
    }),
  },
  {
    act: "resolveRoundAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ roundId: x.answeredRoundId }),
  },
  {
    act: "publishRoundAction",
    right: "coChair",
    cells: penOrServing,
    fields: (x) => ({ roundId: x.answeredRoundId }),
  },
];
