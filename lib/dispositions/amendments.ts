import type { Block } from "@/lib/texts/blocks";
import { compareWords } from "@/lib/texts/words";
import type { Carried } from "./carry";

/** Words of a base text that become others: from a place up to another, counted in UTF-16 units; equal places put words in. */
export type Edit = { from: number; to: number; text: string };

/**
 * What a proposed wording changes, word by word.
 * @param base the paragraph that was commented on
 * @param text the paragraph as it should read
 * @returns in order, none touching another
 */
export function editsOf(base: string, text: string): Edit[] {
  const out: Edit[] = [];
  let at = 0;
  let open: Edit | null = null;
  for (const run of compareWords(base, text)) {
    if (run.op === "same") {
      open = null;
      at += run.text.length;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, text: "" };
      out.push(open);
    }
    if (run.op === "ins") open.text += run.text;
    else {
      at += run.text.length;
      open.to = at;
    }
  }
  return out;
}

/**
 * Whether two edits of one base text change the same words in different ways. What puts words in where the other begins or ends
 * collides too: which comes first is nobody's to guess.
 */
export function collide(one: Edit, other: Edit): boolean {
  if (sameEdit(one, other)) return false;
  if (one.from === one.to || other.from === other.to) return one.from <= other.to && other.from <= one.to;
  return one.from < other.to && other.from < one.to;
}

/** What several amendments of one paragraph give together: the text, or the pairs that collide, by their places. */
export type Combined = { text: string; pairs: [] } | { text: null; pairs: [number, number][] };

/**
 * Combines amendments to one paragraph. What several of them change alike is changed once.
 * @param base the paragraph
 * @param texts the paragraph as each of them would have it
 */
export function combine(base: string, texts: readonly string[]): Combined {
  const edits = texts.map((text) => editsOf(base, text));
  const pairs = edits.flatMap((own, one) =>
    edits.flatMap((others, other): [number, number][] =>
      other > one && own.some((a) => others.some((b) => collide(a, b))) ? [[one, other]] : [],
    ),
  );
  if (pairs.length > 0) return { text: null, pairs };
  const all = edits.flat().toSorted((a, b) => a.from - b.from || a.to - b.to);
  const once = all.filter((edit, at) => !all.slice(0, at).some((before) => sameEdit(before, edit)));
  return { text: applied(base, once), pairs: [] };
}

/** What is left of an amendment when the paragraph has been changed meanwhile. */
export type Rebased =
  | { state: "stands" | "rebased" | "already"; text: string }
  | { state: "collides"; text: null };

/**
 * Brings an amendment onto the words as they are now: both changes, or the news that they meet. It never leaves out a part of
 * the amendment in silence.
 * @param base the paragraph that was commented on
 * @param proposed the paragraph as the comment would have it
 * @param current the paragraph as it reads now
 */
export function rebase(base: string, proposed: string, current: string): Rebased {
  if (proposed === current) return { state: "already", text: current };
  if (base === current) return { state: "stands", text: proposed };
  const both = combine(base, [current, proposed]);
  if (both.text === null) return { state: "collides", text: null };
  return both.text === current ? { state: "already", text: current } : { state: "rebased", text: both.text };
}

/** What has to be known of an amendment to say whether it still applies. */
type Proposed = {
  blockId: string;
  proposedText: string;
  taken: boolean;
  disposition: { kind: string } | null;
};

/** An amendment that cannot be applied any more: its paragraph is gone, or the same words were changed otherwise. */
export type NoLonger<P> = { proposal: P; why: "lost" | "collides" };

/**
 * The amendments of a whole text, accepted or still to answer, that would no longer apply to the words as they are now. What was
 * taken up is in them already; what was turned down need not apply.
 * @param proposals the amendments, in their order
 * @param before the version that was commented on
 * @param after the words as they are now
 * @param carried where each paragraph of the one is in the other
 */
export function noLongerApply<P extends Proposed>(
  proposals: readonly P[],
  before: readonly Block[],
  after: readonly Block[],
  carried: ReadonlyMap<string, Carried>,
): NoLonger<P>[] {
  const texts = (blocks: readonly Block[]) => new Map(blocks.map(({ id, text }) => [id, text]));
  const [was, is] = [texts(before), texts(after)];
  return proposals.flatMap((proposal): NoLonger<P>[] => {
    const kind = proposal.disposition?.kind ?? "accepted";
    if (proposal.taken || (kind !== "accepted" && kind !== "acceptedInPart")) return [];
    const base = was.get(proposal.blockId);
    if (base === undefined) return [];
    const now = is.get(carried.get(proposal.blockId)?.blockId ?? "");
    if (now === undefined) return [{ proposal, why: "lost" }];
    return rebase(base, proposal.proposedText, now).state === "collides"
      ? [{ proposal, why: "collides" }]
      : [];
  });
}

function applied(base: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { from, to, text } of edits) {
    out += base.slice(at, from) + text;
    at = to;
  }
  return out + base.slice(at);
}

function sameEdit(one: Edit, other: Edit): boolean {
  return one.from === other.from && one.to === other.to && one.text === other.text;
}
