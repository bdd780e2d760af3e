import type { Translate } from "@/lib/core/i18n/translate";
import type { Block } from "@/lib/texts/blocks";
import type { PastedComparison, PastedParagraph } from "@/lib/texts/compare-pasted";
import type { SignRun } from "@/lib/texts/compare-signs";
import { referencesOf } from "@/lib/texts/numbers";
import { referenceWords } from "./words";

/** A run as it is drawn; `says` names the signs where the eye may not tell them apart. */
export type PastedRun = { op: SignRun["op"]; text: string; says?: string };

/** A copy held against a text, in the reader's language, for the page that asked. */
export type PastedView = {
  /** "3 differences from ICAT/2019/1: 1 quotation mark and 2 words" */
  sentence: string;
  notes: string[];
  paragraphs: { place: string; counts: string; runs: PastedRun[] }[];
};

/**
 * Puts a comparison into words.
 * @param comparison what differs
 * @param text the version's blocks and symbol
 * @param t the reader's language
 */
export function pastedView(
  comparison: PastedComparison,
  text: { blocks: readonly Block[]; symbol: string },
  t: Translate,
): PastedView {
  const { symbol } = text;
  const n = Object.values(comparison.counts).reduce((all, count) => all + count, 0);
  const list = countWords(comparison.counts, t);
  const references = referencesOf(text.blocks);
  const unchanged = comparison.unchanged;
  return {
    sentence: n === 0 ? t("comparison.same", { symbol }) : t("comparison.differs", { n, symbol, list }),
    notes: n > 0 && unchanged > 0 ? [t("comparison.unchanged", { n: unchanged })] : [],
    paragraphs: comparison.paragraphs.map((paragraph) => ({
      place: placeWords(paragraph, references, t),
      counts:
        paragraph.kind === "missing" || paragraph.kind === "added" ? "" : countWords(paragraph.counts, t),
      runs: paragraph.runs.map(drawn),
    })),
  };
}

function countWords(counts: PastedComparison["counts"], t: Translate): string {
  const said = (Object.entries(counts) as [keyof typeof counts, number][]).map(([kind, n]) =>
    t(`comparison.kinds.${kind}`, { n }),
  );
  return new Intl.ListFormat(t.language, { type: "conjunction" }).format(said);
}

function placeWords(
  { kind, blockId }: PastedParagraph,
  references: ReturnType<typeof referencesOf>,
  t: Translate,
): string {
  if (blockId === undefined) return t("comparison.places.addedFirst");
  const place = blockId === null ? t("comparison.title") : referenceWords(references[blockId], t);
  return t(`comparison.places.${kind}`, { place });
}

/** Spaces that look alike are drawn apart, and signs that are hard to see are named by their code (Unicode). */
function drawn({ op, text: written, kind }: SignRun): PastedRun {
  const text = written.replace(/\[\^(\d{1,4})\]/gu, (_, mark: string) => raised(mark));
  if (op === "same" || !kind || kind === "word" || kind === "case") return { op, text };
  const says = Array.from(text.trim() === "" ? text : text.replace(/\s/gu, ""), code)
    .slice(0, 4)
    .join(" ");
  return { op, text: kind === "space" || kind === "break" ? shownSpace(text) : text, says };
}

function code(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function shownSpace(text: string): string {
  return text
    .replace(/\n/gu, "↵")
    .replace(/[ \t]/gu, "␣")
    .replace(/\s/gu, "⍽")
    .replace(/\p{Cf}|\p{Variation_Selector}|\u034f/gu, "◌");
}

/** A footnote's number as a page prints it. */
function raised(number: string): string {
  return number.replace(/\d/gu, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}
