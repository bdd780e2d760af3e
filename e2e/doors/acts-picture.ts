import type { Act } from "./acts";
import { CHAIR_OR_SECRETARIAT, ofBody } from "./cells";

const serving = ofBody("notChairOrSecretariat", CHAIR_OR_SECRETARIAT);

/** Who need not answer in a round. */
export const pictureActs: Act[] = [
  {
    act: "excuseEntityAction",
    right: "coChair",
    cells: serving,
    fields: (x) => ({ roundId: x.quietRoundId, entityId: x.entityId, reason: "Excused at the door." }),
  },
  {
    act: "liftExcuseAction",
    right: "secretariat",
    cells: serving,
    fields: (x) => ({ roundId: x.quietRoundId, entityId: x.entityId }),
  },
];
