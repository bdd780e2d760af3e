import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import type { Viewer } from "@/lib/core/viewer";
import { agesOf, type Piece, rangeOf, type VersionWords, within, wordsIn } from "@/lib/provenance/trace";
import { readSubmissionHead, type SubmissionHead, type VersionHead } from "@/lib/submissions/queries/head";
import { alignBlocks } from "@/lib/texts/align";
import type { Block } from "@/lib/texts/blocks";
import { type Drafted, readDrafted } from "./drafted";
import { type Answer, listAnswers, listSaid, type Said } from "./said";

/** The words asked about, as an address has them: a place, or words as a screen shows them and about where. */
export type Asked = { block?: string; from?: string; to?: string; q?: string; near?: string };

/** Where words come from. */
export type TraceView = {
  head: SubmissionHead;
  version: VersionHead;
  block: Block;
  from: number;
  to: number;
  words: string;
  /** The words by the version with which they came; the newest of them is where the words first stood as they are. */
  pieces: Piece[];
  entered: VersionHead;
  /** The version since which the paragraph itself stands in the text. */
  since: VersionHead;
  /** The paragraph before and after that version; null where there was none before. */
  change: { before: Block | null; after: Block };
  /** Comments on the version before, of which the change may have come, and on those since. */
  said: { before: Said[]; since: Said[] };
  /** What entities answered when a version with these words was put to sign-off; null when none was. */
  signOff: { version: VersionHead; answers: Answer[] } | null;
  /** Who typed them, for those who may read the draft; null for all others, and where nothing is kept of that time. */
  drafted: Drafted | null;
};

/**
 * Follows words of an issued version to where they come from: the version, the change, the comments that the viewer may see
 * (rules: maySeeComments, after the close), the positions, and for those who may read the draft who wrote them.
 * The number of statements does not depend on the text.
 * @param viewer who looks
 * @param id the text
 * @param number the version's number, as the address has it
 * @param asked which words; without a place the whole paragraph
 * @returns null when the text, the version or the block is not there for the viewer
 */
export async function readTrace(
  viewer: Viewer,
  id: string,
  number: string,
  asked: Asked,
): Promise<TraceView | null> {
  const head = await readSubmissionHead(viewer, id);
  const version = head?.versions.find((one) => String(one.number) === number);
  if (!head || !version || !isId(asked.block)) return null;
  const all = await db().$queryRaw<VersionWords[]>`
    SELECT number, blocks FROM text_version WHERE submission_id = ${id}::uuid ORDER BY number`;
  const versions = all.filter((one) => one.number <= version.number);
  const block = versions.at(-1)?.blocks.find((one) => one.id === asked.block);
  if (!block) return null;
  const { from, to } = placeOf(wordsIn(block), asked);
  const pieces = within(agesOf(versions, block.id), from, to);
  const newest = pieces.reduce((most, piece) => Math.max(most, piece.number), versions[0]?.number ?? 0);
  const chain = chainOf(versions, block.id);
  const own = pieces.filter((piece) => piece.number === newest);
  const at = own[0]?.blockId ?? chain.find((one) => one.number === newest)?.block.id ?? block.id;
  const place = versions.findIndex((one) => one.number === newest);
  const after = versions[place]?.blocks.find((one) => one.id === at) ?? block;
  const before = olderOf(versions, place, at);
  const words = wordsIn(block).slice(from, to);
  const ids = [...new Set([...chain.map((one) => one.block.id), at])];
  const stands = all.filter((one) =>
    one.blocks.some((other) => words !== "" && wordsIn(other).includes(words)),
  );
  const headOf = (wanted: number) => head.versions.find((one) => one.number === wanted) ?? version;
  const [said, signOff, drafted] = await Promise.all([
    listSaid(viewer, id, { ids, words, newest }),
    listAnswers(
      viewer,
      id,
      newest,
      stands.map((one) => one.number),
    ),
    head.may.readDraft.ok ? readDrafted(viewer, head, newest, after, own) : null,
  ]);
  return {
    ...{ head, version, block, from, to, words, pieces, said, drafted },
    entered: headOf(newest),
    since: headOf(chain.at(-1)?.number ?? version.number),
    change: { before, after },
    signOff: signOff && { version: headOf(signOff.number), answers: signOff.answers },
  };
}

function placeOf(text: string, { from, to, q, near }: Asked): { from: number; to: number } {
  if (q) return rangeOf(text, q.slice(0, 2_000), Number(near) || 0);
  const [start, end] = [from, to].map((one) => (/^\d{1,6}$/.test(one ?? "") ? Number(one) : -1));
  if (start === undefined || end === undefined || start < 0 || end <= start || start >= text.length)
    return { from: 0, to: text.length };
  return { from: start, to: Math.min(end, text.length) };
}

/** The paragraph through the versions, back to the one in which it first stood. */
function chainOf(versions: readonly VersionWords[], blockId: string): { number: number; block: Block }[] {
  const chain: { number: number; block: Block }[] = [];
  let id: string | undefined = blockId;
  for (let at = versions.length - 1; at >= 0 && id !== undefined; at--) {
    const block: Block | undefined = versions[at]?.blocks.find((one) => one.id === id);
    if (block) chain.push({ number: versions[at]?.number ?? 0, block });
    id = olderOf(versions, at, id)?.id;
  }
  return chain;
}

function olderOf(versions: readonly VersionWords[], at: number, blockId: string): Block | null {
  const [older, version] = [versions[at - 1], versions[at]];
  if (!older || !version) return null;
  const same = older.blocks.find((one) => one.id === blockId);
  if (same) return same;
  const place = version.blocks.findIndex((one) => one.id === blockId);
  return older.blocks[alignBlocks(older.blocks, version.blocks)[place] ?? -1] ?? null;
}
