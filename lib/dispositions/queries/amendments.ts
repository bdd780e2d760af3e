import "server-only";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import {
  type Combined,
  combine,
  type NoLonger,
  noLongerApply,
  type Rebased,
  rebase,
} from "@/lib/dispositions/amendments";
import { type Carried, carry } from "@/lib/dispositions/carry";
import { isTakenBack, mayTakeUp } from "@/lib/dispositions/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { readDraft, readVersionById } from "@/lib/submissions/queries/text";
import type { Block } from "@/lib/texts/blocks";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import { compareWords, type WordRun } from "@/lib/texts/words";
import { listProposals, type Proposal } from "./proposals";

/** A paragraph for which wordings are proposed. */
export type AmendedPlace = { blockId: string; reference: Reference | null; n: number; open: number };

/** One proposed wording; several entities may propose the same. */
export type Amendment = {
  proposals: Proposal[];
  /** The paragraph that was commented on, with what this one changes. */
  runs: WordRun[];
  /** What is left of it on the words as they are now; null where the paragraph has lost its place. */
  now: Rebased | null;
  /** Places, in this list, of those that change the same words otherwise. */
  collides: number[];
  chosen: boolean;
};

/** A paragraph with its competing amendments. */
export type AmendedParagraph = {
  blockId: string;
  reference: Reference | null;
  base: string;
  how: Carried["how"];
  /** The paragraph as it reads now, and how it is cited there. */
  current: { blockId: string; reference: Reference | null; text: string } | null;
  amendments: Amendment[];
  /** What those chosen give together on the words as they are now; null where none is chosen. */
  result: (Combined & { runs: WordRun[] }) | null;
};

/** The page of amendments; `onDraft` says whether the words as they are now are the working draft's or an issued version's. */
export type AmendmentsView = {
  head: SubmissionHead;
  places: AmendedPlace[];
  /** Those of the whole text that would no longer apply, though they are accepted or still to answer, and how their place is cited. */
  noLonger: (NoLonger<Proposal> & { reference: Reference | null })[];
  paragraph: AmendedParagraph | null;
  onDraft: boolean;
  may: { takeUp: Verdict };
};

/**
 * Reads the amendments of the last round, by paragraph; one paragraph with all that compete for it. The number of statements
 * does not depend on the data.
 * @param viewer who looks
 * @param id the text
 * @param at the paragraph, by its id in the version that was commented on; without it the first
 * @param take comments whose wordings are chosen
 * @returns null when there is no text or no round for the viewer
 */
export async function readAmendments(
  viewer: Viewer,
  id: string,
  at: string | undefined,
  take: readonly string[],
): Promise<AmendmentsView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.round) return null;
  const last = head.versions.at(-1);
  const [proposals, { blocks }, draft, issued] = await Promise.all([
    listProposals(viewer, head.round.id),
    readVersionById(viewer, head.round.versionId),
    readDraft(viewer, id),
    last && !head.may.readDraft.ok ? readVersionById(viewer, last.id) : null,
  ]);
  const target = draft?.blocks ?? issued?.blocks ?? blocks;
  const references = referencesOf(blocks);
  const carried = carry(blocks, target);
  const places = blocks.flatMap(({ id: blockId }): AmendedPlace[] => {
    const own = proposals.filter((one) => one.blockId === blockId);
    const open = own.filter((one) => one.disposition === null).length;
    return own.length > 0 ? [{ blockId, reference: references[blockId] ?? null, n: own.length, open }] : [];
  });
  const place = places.find((one) => one.blockId === at) ?? places[0];
  const block = blocks.find((one) => one.id === place?.blockId);
  const own = proposals.filter((one) => one.blockId === block?.id);
  return {
    head,
    places,
    noLonger: noLongerApply(proposals, blocks, target, carried).map((one) => ({
      ...one,
      reference: references[one.proposal.blockId] ?? null,
    })),
    paragraph: block ? paragraphOf(block, own, { carried, target, take, references }) : null,
    onDraft: draft !== null,
    may: { takeUp: mayTakeUp(viewer.actor, head) },
  };
}

type Texts = {
  carried: ReadonlyMap<string, Carried>;
  target: Block[];
  take: readonly string[];
  references: Record<string, Reference>;
};

function paragraphOf(block: Block, proposals: Proposal[], texts: Texts): AmendedParagraph {
  const carried = texts.carried.get(block.id);
  const found = texts.target.find((one) => one.id === carried?.blockId);
  const current = found && {
    blockId: found.id,
    reference: referencesOf(texts.target)[found.id] ?? null,
    text: found.text,
  };
  const wordings = [...new Set(proposals.map((one) => one.proposedText))];
  const { pairs } = combine(block.text, wordings);
  const amendments = wordings.map((wording, place): Amendment => {
    const own = proposals.filter((one) => one.proposedText === wording);
    return {
      proposals: own,
      runs: compareWords(block.text, wording),
      now: current ? rebase(block.text, wording, current.text) : null,
      collides: pairs.flatMap(([one, other]) => (one === place ? [other] : other === place ? [one] : [])),
      chosen:
        own.some((one) => texts.take.includes(one.id)) && own.some((one) => !isTakenBack(one.disposition)),
    };
  });
  const { id: blockId, text: base } = block;
  const reference = texts.references[blockId] ?? null;
  const result = current ? resultOf(current.text, amendments) : null;
  return {
    ...{ blockId, reference, base, how: carried?.how ?? "lost", current: current ?? null },
    ...{ amendments, result },
  };
}

function resultOf(current: string, amendments: readonly Amendment[]): AmendedParagraph["result"] {
  const chosen = amendments.flatMap(({ chosen, now }, place) => (chosen ? [{ place, now }] : []));
  if (chosen.length === 0) return null;
  const standing = chosen.flatMap(({ place, now }) => (now?.text ? [{ place, text: now.text }] : []));
  const texts = standing.map(({ text }) => text);
  const { text, pairs } = combine(current, texts);
  if (text !== null) return { text, pairs: [], runs: compareWords(current, text) };
  const placed = pairs.map(([one, other]): [number, number] => [
    standing[one]?.place ?? 0,
    standing[other]?.place ?? 0,
  ]);
  return { text: null, pairs: placed, runs: [] };
}
