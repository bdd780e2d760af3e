import { type Actor, servesTheBody } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import {
  draftIsOpen,
  holdsPen,
  isDrafter,
  mayReadDraft,
  type SubmissionFacts,
} from "@/lib/submissions/rules";

/** Typing into the text itself: whoever holds the pen, and those invited to write (domain 4.2). A focal point may not. */
export function mayWrite(actor: Actor, s: SubmissionFacts): Verdict {
  if (actor.seat.bodyId !== s.bodyId) return no("notThere");
  if (!holdsPen(actor, s) && !(isDrafter(actor, s) && s.drafter === "write")) return no("notDrafter");
  return draftIsOpen(s);
}

/** Suggesting: everybody who may read the draft; what is suggested changes nothing until it is accepted. */
export function maySuggest(actor: Actor, s: SubmissionFacts): Verdict {
  const read = mayReadDraft(actor, s);
  return read.ok ? draftIsOpen(s) : read;
}

/**
 * What a page sends: the text itself or suggestions.
 * @param input.mode which of the two it says it is; that it is no more is checked against the text
 */
export function maySendSteps(
  actor: Actor,
  s: SubmissionFacts,
  _now: Date,
  input: { mode: "write" | "suggest" },
): Verdict {
  return input.mode === "write" ? mayWrite(actor, s) : maySuggest(actor, s);
}

/** Deciding suggestions is the penholder's and the Secretariat's. */
export function mayDecide(actor: Actor, s: SubmissionFacts): Verdict {
  const read = mayReadDraft(actor, s);
  if (!read.ok) return read;
  return holdsPen(actor, s) ? draftIsOpen(s) : no("notPenholder");
}

/** A note in the margin is among those who may read the draft, as long as the text is in work. */
export function mayNote(actor: Actor, s: SubmissionFacts): Verdict {
  const read = mayReadDraft(actor, s);
  if (!read.ok) return read;
  return s.state === "adopted" || s.state === "withdrawn" ? no("wrongState") : yes;
}

/** Closing a note: its author, or whoever holds the pen. */
export function mayResolveNote(
  actor: Actor,
  s: SubmissionFacts & { authorId: string; resolved: boolean },
): Verdict {
  const note = mayNote(actor, s);
  if (!note.ok) return note;
  if (s.resolved) return no("alreadyResolved");
  return s.authorId === actor.personId || holdsPen(actor, s) ? yes : no("notNoteAuthor");
}

/** Who drafts with the penholder is for the penholder, the co-chairs and the Secretariat to say (domain 4.2). */
export function mayInviteDrafter(actor: Actor, s: SubmissionFacts): Verdict {
  if (actor.seat.bodyId !== s.bodyId) return no("notThere");
  if (!holdsPen(actor, s) && !servesTheBody(actor)) return no("notPenholderNorChair");
  return s.state === "adopted" || s.state === "withdrawn" ? no("wrongState") : yes;
}

/** Putting words into one paragraph without an editor: as typing. */
export const mayReplaceWords = mayWrite;

/** Naming a version, so that it is found again: everybody who drafts. */
export const mayNameSnapshot = mayNote;

/** Going back to an earlier version changes the whole text: the penholder and the Secretariat, as with suggestions. */
export const mayRestoreDraft = mayDecide;

/** Putting the log together is time's act alone. */
export function mayCompact(actor: Actor, s: { bodyId: string }): Verdict {
  return actor.seat.role === "system" && actor.seat.bodyId === s.bodyId ? yes : no("notThere");
}
