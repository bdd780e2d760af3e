import type { Act } from "./acts";
import { type Cells, CHAIR_OR_SECRETARIAT, CO_CHAIR, column, ofBody, SECRETARIAT } from "./cells";

const deadline = { closesLocal: "2019-07-19T17:00", zone: "Europe/Vienna" };
const pen = ofBody("notPenholder", SECRETARIAT);
const penOrServing = ofBody("notPenholderNorChair", CHAIR_OR_SECRETARIAT);
const ownVoice = { focalPoint: "may", alternate: "may" } as const;

/** The draft is not there for those who may not read it; a co-chair may, and hears why not. */
function drafts(reason: string, named: Partial<Cells>): Cells {
  return ofBody("notPenholder", { coChair: reason, ...named });
}

/** Texts, rounds and sign-off, in the order in which the right seat can act. */
export const textActs: Act[] = [
  {
    act: "openSubmissionAction",
    right: "coChair",
    cells: column("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({
      kind: "jointStatement",
      title: "Doors",
      zone: "Europe/Vienna",
      penholderId: x.penholderId,
    }),
  },
  {
    act: "withdrawSubmissionAction",
    right: "coChair",
    cells: ofBody("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({ submissionId: x.unwanted }),
  },
  {
    act: "giveTextAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ submissionId: x.mandated, raw: "A paragraph.", format: "plain" }),
  },
  {
    act: "decideDoubtAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ sourceId: x.sourceId, doubtId: x.doubtId, choice: "0", version: "1" }),
  },
  { act: "acceptTextAction", right: "penholder", cells: pen, fields: (x) => ({ sourceId: x.sourceId }) },
  {
    act: "decideSuggestionsAction",
    right: "penholder",
    cells: drafts("notPenholder", SECRETARIAT),
    fields: (x) => ({ submissionId: x.drafting, "ids[]": [x.suggestionId], accept: "yes" }),
  },
  {
    act: "nameSnapshotAction",
    right: "coChair",
    cells: drafts("notPenholder", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({ submissionId: x.drafting, version: "1", name: "Named at the door" }),
  },
  {
    act: "restoreDraftAction",
    right: "penholder",
    cells: drafts("notPenholder", SECRETARIAT),
    fields: (x) => ({ submissionId: x.drafting, version: "1" }),
  },
  {
    act: "addNoteAction",
    right: "coChair",
    cells: drafts("notPenholder", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({ submissionId: x.drafting, blockId: x.blockId, text: "Noted at the door." }),
  },
  {
    act: "resolveNoteAction",
    right: "penholder",
    cells: drafts("notNoteAuthor", SECRETARIAT),
    fields: (x) => ({ noteId: x.noteId }),
  },
  {
    act: "inviteDrafterAction",
    right: "coChair",
    cells: penOrServing,
    fields: (x) => ({ submissionId: x.drafting, entityId: x.entityId, may: "suggest" }),
  },
  {
    act: "endDrafterAction",
    right: "coChair",
    cells: penOrServing,
    fields: (x) => ({ submissionId: x.drafting, entityId: x.entityId }),
  },
  {
    act: "issueVersionAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ submissionId: x.drafting }),
  },
  {
    act: "openRoundAction",
    right: "penholder",
    cells: penOrServing,
    fields: (x) => ({ submissionId: x.drafting, ...deadline }),
  },
  {
    act: "extendRoundAction",
    right: "penholder",
    cells: penOrServing,
    fields: (x) => ({ roundId: x.roundId, ...deadline }),
  },
  {
    act: "addCommentAction",
    right: "reviewer",
    cells: ofBody("notFocalPoint", { ...ownVoice, reviewer: "may", partner: "may" }),
    fields: (x) => ({ roundId: x.roundId, blockId: x.roundBlockId, text: "Said at the door." }),
  },
  {
    act: "editCommentAction",
    right: "alternate",
    cells: ofBody("notThere", { ...ownVoice, reviewer: "notAuthor" }),
    fields: (x) => ({ commentId: x.commentId, version: "1", text: "Said otherwise." }),
  },
  {
    act: "removeCommentAction",
    right: "focalPoint",
    cells: ofBody("notThere", { ...ownVoice, reviewer: "notAuthor" }),
    fields: (x) => ({ commentId: x.spareCommentId, version: "1" }),
  },
  {
    act: "submitResponseAction",
    right: "focalPoint",
    // A partner is asked and may speak; it has said nothing yet.
    cells: ofBody("notFocalPoint", { ...ownVoice, partner: "nothingToSubmit" }),
    fields: (x) => ({ roundId: x.roundId }),
  },
  {
    act: "submitLateAction",
    // The entity of the focal point answered before the close; the partner did not, and has said nothing since.
    cells: ofBody("notFocalPoint", {
      focalPoint: "roundClosed",
      alternate: "roundClosed",
      partner: "nothingToSubmit",
    }),
    fields: (x) => ({ roundId: x.closedRoundId }),
  },
  {
    act: "answerNoCommentsAction",
    right: "focalPoint",
    cells: ofBody("notFocalPoint", { ...ownVoice, partner: "may" }),
    fields: (x) => ({ roundId: x.quietRoundId }),
  },
  {
    act: "withdrawResponseAction",
    right: "alternate",
    cells: ofBody("notFocalPoint", { ...ownVoice, partner: "notSubmitted" }),
    fields: (x) => ({ roundId: x.quietRoundId }),
  },
  {
    act: "disposeCommentAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({
      commentId: x.disposedId,
      kind: "noted",
      reply: "",
      replyTextId: x.replyId,
      version: "0",
    }),
  },
  {
    act: "openSignOffAction",
    right: "coChair",
    cells: ofBody("notCoChair", CO_CHAIR),
    fields: (x) => ({ submissionId: x.ready, ...deadline }),
  },
  {
    act: "signOffAction",
    right: "focalPoint",
    cells: ofBody("notFocalPoint", { ...ownVoice, partner: "notAsked" }),
    fields: (x) => ({ signOffId: x.signOffId }),
  },
  {
    act: "declineAction",
    right: "alternate",
    cells: ofBody("notFocalPoint", { ...ownVoice, partner: "notAsked" }),
    fields: (x) => ({ signOffId: x.signOffId, reason: "A reason." }),
  },
  {
    act: "withdrawSignOffAction",
    right: "coChair",
    cells: ofBody("notCoChair", CO_CHAIR),
    fields: (x) => ({ signOffId: x.signOffId }),
  },
];
