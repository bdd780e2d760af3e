import { versionsOf } from "@/lib/responses/commands/digest";
import type { Act } from "./acts";
import { ofBody } from "./cells";

const voices = { focalPoint: "may", alternate: "may" } as const;
/** Another entity's comment, step or colleague is not there; a reviewer of the own entity hears whose act it is. */
const own = ofBody("notThere", { ...voices, reviewer: "notFocalPoint" });
/** Everybody asks for their own entity; the partner was asked too. */
const each = ofBody("notFocalPoint", { ...voices, partner: "may" });
const unready = ofBody("notFocalPoint", { ...voices, partner: "nothingVerified" });
const term = { closesLocal: "2019-07-02T12:00", zone: "Europe/Vienna" };

/** What goes on inside an entity, in the order in which the right seat can act. */
export const responseActs: Act[] = [
  {
    act: "supportCommentAction",
    right: "reviewer",
    cells: ofBody("notThere", { focalPoint: "ownComment", alternate: "may", reviewer: "may" }),
    fields: (x) => ({ commentId: x.insideCommentId, supports: "yes" }),
  },
  {
    act: "unverifyCommentAction",
    right: "alternate",
    cells: own,
    fields: (x) => ({ commentId: x.insideCommentId }),
  },
  {
    act: "verifyCommentAction",
    right: "focalPoint",
    cells: own,
    fields: (x) => ({ commentId: x.insideCommentId, version: "1" }),
  },
  {
    act: "mergeCommentsAction",
    right: "alternate",
    cells: own,
    fields: (x) => ({ commentId: x.insideCommentId, version: "1", other: `${x.insideOtherId}:1` }),
  },
  {
    act: "pauseResponseAction",
    right: "focalPoint",
    cells: each,
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "resumeResponseAction",
    right: "alternate",
    cells: each,
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "verifyAllAction",
    right: "focalPoint",
    cells: each,
    fields: (x) => ({ roundId: x.insideRoundId, digest: versionsOf([]) }),
  },
  {
    act: "shareVerifiedAction",
    right: "focalPoint",
    cells: unready,
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "inviteReviewerAction",
    right: "focalPoint",
    cells: each,
    fields: (x) => ({
      roundId: x.insideRoundId,
      name: "A Third Colleague",
      email: "third@doors.example",
      ...term,
    }),
  },
  {
    act: "moveReviewerAction",
    right: "alternate",
    cells: own,
    fields: (x) => ({ roundId: x.insideRoundId, personId: x.insideReviewerId, ...term }),
  },
  {
    act: "takeBackReviewerAction",
    right: "focalPoint",
    cells: own,
    fields: (x) => ({ roundId: x.insideRoundId, personId: x.spareReviewerId }),
  },
  {
    act: "reviewerDoneAction",
    right: "reviewer",
    cells: ofBody("notInvited", { reviewer: "may" }),
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "answerStepAction",
    right: "alternate",
    cells: ofBody("notThere", { focalPoint: "notApprover", alternate: "may", reviewer: "notApprover" }),
    fields: (x) => ({ stepId: x.stepId, digest: x.stepDigest, outcome: "cleared" }),
  },
  {
    act: "skipStepAction",
    right: "focalPoint",
    cells: own,
    fields: (x) => ({ stepId: x.spareStepId, note: "Said at the door." }),
  },
  {
    act: "carryOverAction",
    cells: ofBody("notFocalPoint", {
      focalPoint: "nothingStale",
      alternate: "nothingStale",
      partner: "nothingStale",
    }),
    fields: (x) => ({ roundId: x.clearedRoundId }),
  },
  {
    act: "defineClearanceAction",
    right: "alternate",
    cells: each,
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "verifyResponseAction",
    right: "focalPoint",
    cells: unready,
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "unverifyResponseAction",
    right: "alternate",
    cells: ofBody("notFocalPoint", { ...voices, partner: "notVerified" }),
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "resubmitAction",
    cells: ofBody("notFocalPoint", {
      focalPoint: "notSubmitted",
      alternate: "notSubmitted",
      partner: "notSubmitted",
    }),
    fields: (x) => ({ roundId: x.insideRoundId }),
  },
  {
    act: "enterOnBehalfAction",
    right: "secretariat",
    cells: ofBody("notSecretariat", { secretariat: "may" }),
    fields: (x) => ({ roundId: x.insideRoundId, entityId: x.penholderId, text: "Sent by e-mail." }),
  },
  {
    act: "noCommentsOnBehalfAction",
    right: "secretariat",
    cells: ofBody("notSecretariat", { secretariat: "may" }),
    fields: (x) => ({ roundId: x.clearedRoundId, entityId: x.penholderId }),
  },
  {
    act: "takeBackMessageAction",
    right: "secretariat",
    cells: ofBody("notSecretariat", { secretariat: "may" }),
    fields: (x) => ({ roundId: x.insideRoundId, entityId: x.mailedId }),
  },
  {
    act: "coSponsorAction",
    right: "partner",
    cells: ofBody("notFocalPoint", { focalPoint: "ownComment", alternate: "ownComment", partner: "may" }),
    fields: (x) => ({ commentId: x.disposedId, version: "1" }),
  },
  {
    act: "withdrawCoSponsorAction",
    right: "partner",
    cells: ofBody("notFocalPoint", { focalPoint: "ownComment", alternate: "ownComment", partner: "may" }),
    fields: (x) => ({ commentId: x.disposedId }),
  },
];
