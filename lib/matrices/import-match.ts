import type { Block } from "@/lib/texts/blocks";
import { breather } from "./import-breath";
import type { Doubt, ReadRow } from "./import-doubts";
import { type LikenessFinder, likenessIn } from "./import-likeness";
import { type Places, placesIn } from "./import-places";
import { rewrittenRows } from "./import-printed";
import { headingKey } from "./import-vocabulary";

/** What is known of the round and of the response that a file is for. */
export type MatchFacts = {
  blocks: readonly Block[];
  /** The comments of this response that the importer may see, by id. */
  comments: ReadonlyMap<
    string,
    { blockId: string | null; quote: string; version: number; number: number | null; text?: string }
  >;
  /** Ids of comments that the same entity made in other rounds. */
  elsewhere: ReadonlySet<string>;
  /** What the entity is called, and what the others of the round are called. */
  own: readonly string[];
  others: readonly string[];
  /** The file is our own matrix of this round: its numbers are those of the round. */
  numbered?: boolean;
  /** The file is a form of ours of this round that carries no ids. */
  withoutIds?: boolean;
  /** Rows of an empty form with its own words alone. */
  printed?: readonly ReadRow[];
};

/** A row that has its place, if one was found, and its comment, if it is one that stands. */
export type MatchedRow = ReadRow & {
  blockId: string | null;
  commentId: string | null;
};

/** From this likeness on the words beside a comment are those of its paragraph: marks of notes are written in many ways. */
const SAME = 0.9;

/** A bookmark that our export puts around a paragraph: `icat_p_` and the paragraph's id, with or without its hyphens. */
const BOOKMARK = /^icat_p_([0-9a-f_-]{32,36})$/i;

/**
 * Finds for every row its comment by the hidden id, and its paragraph by bookmark, then by number, then by its words; what
 * was not found, or found in a way that may be wrong, is said row by row (domain 5.3, 12.21).
 * @param rows as read; their doubts are added to
 * @param facts the round and the response
 */
export async function matchRows(rows: readonly ReadRow[], facts: MatchFacts): Promise<MatchedRow[]> {
  const [places, words] = [placesIn(facts.blocks), await likenessIn(facts.blocks)];
  const bookmarks = new Map(facts.blocks.map(({ id }) => [id.replaceAll("-", ""), id]));
  const [own, others] = [facts.own, facts.others].map((names) => new Set(names.map(headingKey)));
  const breathe = breather();
  const numbers = new Map(
    Array.from(facts.comments).flatMap(([id, { number }]) => (number === null ? [] : [[String(number), id]])),
  );
  const begun = new Set(
    Array.from(facts.comments.values(), ({ blockId, text = "" }) => beginOf(blockId, text)),
  );
  const uids = new Set<string>();
  const contents = new Set<string>();
  const matched: MatchedRow[] = [];
  for (const row of [...rows, ...rewrittenRows(facts.printed ?? [], facts.blocks)]) {
    const uid = row.uid || (facts.numbered ? (numbers.get(row.number) ?? "") : "");
    const comment = facts.comments.get(uid);
    const found = placeOf(row, { places, words, bookmarks }, comment);
    const one = {
      ...row,
      blockId: found,
      commentId: comment ? uid : null,
    };
    doubtId(one, facts, comment);
    const entity = headingKey(row.entity);
    if (!comment && entity !== "" && !own?.has(entity) && others?.has(entity))
      one.doubts.push({ code: "otherEntity", with: row.entity });
    if (facts.withoutIds && begun.size > 0 && !comment)
      one.doubts.push({
        code: begun.has(beginOf(found, one.said.text ?? "")) ? "standsAlready" : "withoutIds",
      });
    doubtTwin(one, uids, contents);
    matched.push(one);
    await breathe();
  }
  return matched;
}

/** Such a form has a comment and its rationale in one cell: only how it begins, and where, is as it stands here. */
function beginOf(blockId: string | null, text: string): string {
  return JSON.stringify([blockId, text.trim().split(/\n\s*\n/, 1)[0]]);
}

function doubtId(row: MatchedRow, { elsewhere }: MatchFacts, comment?: { number: number | null }): void {
  if (row.uid !== "" && !comment)
    row.doubts.push({ code: elsewhere.has(row.uid) ? "uidOtherRound" : "uidUnknown" });
  if (comment?.number && row.number !== "" && Number.parseInt(row.number, 10) !== comment.number)
    row.doubts.push({ code: "locked", with: row.number });
}

function doubtTwin(row: MatchedRow, uids: Set<string>, contents: Set<string>): void {
  const content = JSON.stringify([row.blockId, row.places, row.quote, row.said]);
  const twin = row.commentId ? uids.has(row.commentId) : contents.has(content);
  if (twin && !row.doubts.some(({ code }) => code === "empty")) row.doubts.push({ code: "duplicate" });
  if (row.commentId) uids.add(row.commentId);
  else contents.add(content);
}

type Finders = { places: Places; words: LikenessFinder; bookmarks: ReadonlyMap<string, string> };

function placeOf(
  row: ReadRow,
  { places, words, bookmarks }: Finders,
  comment?: { blockId: string | null; quote: string },
): string | null {
  const doubt = (code: Doubt["code"], what?: string) =>
    row.doubts.push(what ? { code, with: what } : { code });
  for (const name of row.bookmarks) {
    const id = bookmarks.get(BOOKMARK.exec(name)?.[1]?.toLowerCase().replace(/[_-]/g, "") ?? "");
    if (id) return id;
  }
  const written = row.places.join(" / ");
  const numbered = row.places.map(places.find).find((place) => place !== null);
  if (comment) {
    const moved =
      numbered && !numbered.several && numbered.blockId !== comment.blockId && row.places.length > 0;
    if (moved) doubt("placeMoved", written);
    const speaks = comment.blockId && row.anchor !== "" && row.anchor !== comment.quote;
    if (!moved && speaks && words.likeness(comment.blockId ?? "", row.anchor) < SAME)
      doubt("locked", row.anchor);
    return moved ? numbered.blockId : comment.blockId;
  }
  const near = row.anchor === "" ? null : words.find(row.anchor);
  if (numbered) {
    if (numbered.several) doubt("placeSeveral", written);
    const likeness = numbered.blockId && row.anchor ? words.likeness(numbered.blockId, row.anchor) : 1;
    if (near && near.blockId !== numbered.blockId && near.like > 0.8 && likeness < 0.3)
      doubt("placeDiffers", written);
    return numbered.blockId;
  }
  if (near) {
    if (row.from === "row" || near.like < 1 || near.several) doubt("placeByText", row.anchor);
    return near.blockId;
  }
  if (written !== "" || row.anchor !== "") doubt("placeUnknown", written || row.anchor);
  else doubt("noPlace");
  return null;
}
