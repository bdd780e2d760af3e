import type { Act } from "./acts";
import { CHAIR_OR_SECRETARIAT, ofBody, SECRETARIAT } from "./cells";

/** A partner was asked too, and speaks for an entity whose comment it is not. */
const author = { focalPoint: "may", alternate: "may", partner: "notOwnEntity" };
const ownComment = ofBody("notFocalPoint", author);
const pen = ofBody("notPenholder", SECRETARIAT);

/** What is said of a disposition, and what changes one, in the order in which the right seat can act. */
export const dispositionActs: Act[] = [
  {
    act: "takeUpAction",
    right: "secretariat",
    cells: pen,
    fields: (x) => ({
      submissionId: x.contested,
      blockId: x.contestedBlockId,
      oldText: "States should act.",
      newText: "States should act now.",
      picks: `${x.contestedId}:1`,
      reply: "",
    }),
  },
  {
    act: "putOnAgendaAction",
    right: "coChair",
    cells: ofBody("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({ commentId: x.spareContestedId, meetingId: x.publishedMeetingId }),
  },
  {
    act: "takeStanceAction",
    right: "alternate",
    cells: ownComment,
    fields: (x) => ({ commentId: x.contestedId, version: "2", stance: "accepted", reason: "" }),
  },
  {
    act: "withdrawCommentAction",
    right: "focalPoint",
    cells: ownComment,
    fields: (x) => ({ commentId: x.contestedId, version: "2", reply: "" }),
  },
  {
    act: "correctDispositionAction",
    right: "secretariat",
    cells: pen,
    fields: (x) => ({
      commentId: x.publishedAnswerId,
      version: "1",
      kind: "noted",
      reply: "Better.",
      replyTextId: x.replyId,
      correctedFor: "It was wrong.",
    }),
  },
];
