import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Block } from "@/lib/texts/blocks";
import { placeIn } from "./export-place";
import type { MatrixRow, MatrixText } from "./export-row";

/** In whose words and time a form is written. */
export type Writer = { t: Translate; zone: string };

/** What becomes of a comment, in words; empty where it is not answered, or not to be seen yet. */
export function dispositionWords({ disposition, duplicateOf }: MatrixRow, t: Translate): string {
  if (!disposition) return "";
  const words = t(`rounds.dispositions.${disposition as "accepted"}`);
  return disposition === "duplicate" && duplicateOf !== ""
    ? t("matrices.duplicateOf", { words, n: duplicateOf })
    : words;
}

/** @returns "14 June 2019" where it was answered */
export function answeredOn({ answeredAt }: MatrixRow, { t, zone }: Writer): string {
  return answeredAt ? dayText(answeredAt, zone, t.language) : "";
}

/** @returns a function from a block's id to the place as a matrix writes it */
export function placesOf({ references }: MatrixText, t: Translate): (blockId: string | null) => string {
  const known = new Map<string | null, string>();
  return (blockId) => {
    const before = known.get(blockId);
    if (before !== undefined) return before;
    const place = placeIn(blockId ? references[blockId] : null, t);
    known.set(blockId, place);
    return place;
  };
}

const MARKED = /\[\^([^\s[\]^]{1,20})\]|\[#([0-9a-f-]{36})\]/gu;

/**
 * The words of blocks as a reader sees them: references to other blocks by their number, marks of footnotes by theirs.
 * @param text the commented version
 * @param t the reader's language
 */
export function plainWords({ blocks, references }: MatrixText, t: Translate): (words: string) => string {
  const notes = new Map(
    blocks.flatMap((block) =>
      block.kind === "footnote" ? [[block.mark, references[block.id]?.number ?? ""] as const] : [],
    ),
  );
  return (words) =>
    words.includes("[")
      ? words.replace(MARKED, (_, mark?: string, id?: string) =>
          id ? placeIn(references[id], t) : `[${notes.get(mark ?? "") || (mark ?? "")}]`,
        )
      : words;
}

/** @returns the words of every block that has any, by its id */
export function anchorsOf(text: MatrixText, t: Translate): Map<string, string> {
  const plain = plainWords(text, t);
  return new Map(text.blocks.map((block) => [block.id, plain(wordsOf(block))]));
}

/** A block's words; a table's rows stand under its title, cells parted by a stroke. */
export function wordsOf(block: Block): string {
  if (block.kind !== "table") return block.text;
  return [block.text, ...block.rows.map((row) => row.join(" | "))].filter((line) => line !== "").join("\n");
}
