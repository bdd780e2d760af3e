import { LANGUAGES } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { Block, BlockKind } from "@/lib/texts/blocks";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import { withoutPages } from "./import-places-aside";

const TOKENS = /\d+|\p{sc=Latin}[\p{sc=Latin}\p{M}]*|(?:(?!\p{sc=Latin})[\p{L}\p{M}])+|[-–—,;&，、；،؛]/gu;

/** Where a written place leads: to one block, to the whole text, to several, or nowhere. */
export type Place = { blockId: string | null; several: boolean } | null;

/** Finds blocks by their number as people write it. */
export type Places = { find: (written: string) => Place };

const WHOLE =
  /^(all|general|whole|whole text|whole document|entire text|overall|throughout|tout|texte entier|ensemble du texte|général|todo|todo el texto|general comment|весь текст|в целом|общее|النص كله|النص بأكمله|عام|全文|总体|整个案文|n a|na)$/;
/** What kinds of places are called beside our own words for them. */
const OTHERWISE: Partial<Record<BlockKind, string>> = {
  annex: "annex annexe annexes anexo приложение المرفق مرفق 附件",
  footnote: "footnote fn note notes сноска حاشية الحاشية 脚注 nota",
  table: "table tableau tabla cuadro таблица الجدول 表",
  figure: "figure рисунок الشكل 图",
  box: "box encadré recuadro",
  quote: "quote",
};

/** Words that name a kind of place, in six languages; those for paragraphs and headings say nothing that a number does not. */
const NAMED: ReadonlyMap<string, BlockKind> = new Map(
  (["annex", "footnote", "table", "figure", "box", "quote"] as const).flatMap((kind) => [
    ...LANGUAGES.flatMap((language) =>
      tokensOf(translator(language)(`submissions.references.${kind}`, { number: "" })).map(
        (word): [string, BlockKind] => [word, kind],
      ),
    ),
    ...(OTHERWISE[kind] ?? "").split(" ").map((word): [string, BlockKind] => [word, kind]),
  ]),
);
const OURS_WHOLE = new Set(
  LANGUAGES.map((language) => tokensOf(translator(language)("matrices.whole")).join(" ")),
);
/** A paragraph without a number is found by its words alone. */
const UNNUMBERED = LANGUAGES.map((language) =>
  tokensOf(translator(language)("submissions.references.unnumbered")).join(" "),
);

/** The longest way in which a place is written; more is no place, and looking its parts up would take long. */
const MOST_WRITTEN = 200;
const PARTS = /^[-–—,;&，、；،؛]$/;
const BIS = /^(bis|ter|quater|quinquies|sexies|septies|octies)$/;

/** Numbers that stand for themselves: "7", "a", "iv", "ii"; words around them are put aside. */
const SIGN = /^(\d+|[a-z]|[ivxlc]{1,7})$/;

/**
 * Makes a finder over the text as it was commented: "5", "5 bis", "7 (a)", "Annex I, para 3", in digits of any script.
 * @param blocks the version that the round is about
 */
export function placesIn(blocks: readonly Block[]): Places {
  const ids = new Map<string, string[]>();
  for (const [id, reference] of Object.entries(referencesOf(blocks)))
    for (const key of keysOf(reference)) ids.set(key, [...(ids.get(key) ?? []), id]);
  return {
    find: (written) => {
      if (written.length > MOST_WRITTEN) return null;
      const { words, doubtful } = withoutPages(wordsOfPlace(written));
      if (words.length === 0) return null;
      const said = words.join(" ");
      if (WHOLE.test(said) || OURS_WHOLE.has(said)) return { blockId: null, several: false };
      if (UNNUMBERED.some((name) => said.includes(name))) return null;
      const { parts, rest } = split(words);
      const figure = parts.findIndex((part) => /^\d+$/.test(part));
      const exact = lookUp(ids, parts, rest || doubtful);
      return exact ?? (figure > 0 ? lookUp(ids, parts.slice(figure), true) : null);
    },
  };
}

/** The longest beginning that leads somewhere: "7 (f)" is paragraph 7 where that has no (f), and that is said. */
function lookUp(ids: ReadonlyMap<string, string[]>, parts: readonly string[], rest: boolean): Place {
  for (let length = parts.length; length > 0; length--) {
    const found = ids.get(parts.slice(0, length).join(" "));
    const [first] = found ?? [];
    if (first) return { blockId: first, several: (found?.length ?? 0) > 1 || rest || length < parts.length };
  }
  return null;
}

/**
 * How a place is written so that it is found again, in no language: "7 (a)", "II.A", "annex I 3", "note 2", "table 1".
 * @param reference where
 */
export function writtenPlace({ kind, number, under }: Reference): string {
  const named = {
    annex: "annex",
    footnote: "note",
    table: "table",
    figure: "figure",
    box: "box",
    quote: "quote",
  };
  const own = kind in named ? `${named[kind as keyof typeof named]} ${number}` : number;
  let top = under;
  while (top?.under) top = top.under;
  const over = under && (kind === "item" || top?.kind === "annex") ? writtenPlace(under) : "";
  return `${over} ${own}`.trim();
}

function wordsOfPlace(written: string): string[] {
  const plain = written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\b(n|no|nr)\.?\s*(?=\d)/g, " ")
    .replace(/(^|\s)с\.\s*(?=\d)/g, " страница ")
    .replace(/(\d)(bis|ter|quater|quinquies)/g, "$1 $2")
    .replace(/(\d)([a-z])\b/g, "$1 $2");
  return tokensOf(plain);
}

/** Figures, words and what parts places; Latin letters are apart from others, which Chinese writes without a space. */
function tokensOf(text: string): string[] {
  return text.toLowerCase().match(TOKENS) ?? [];
}

function asciiDigit(digit: string): string {
  if (digit <= "9") return digit;
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  return String(code % 10);
}

/** Only the first of several places is found; that there were more is said. */
function split(words: readonly string[]): { parts: string[]; rest: boolean } {
  const parts: string[] = [];
  let numbered = false;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    const kind = NAMED.get(word);
    if (PARTS.test(word)) {
      const goesOn = parts[0] === "annex" && !numbered;
      if (parts.length > 0 && !goesOn && /^\d+$/.test(next)) return { parts, rest: true };
    } else if (kind) parts.push(kind === "footnote" ? "note" : kind);
    else if (SIGN.test(word) || BIS.test(word)) {
      if (/^\d+$/.test(word)) numbered = true;
      parts.push(word);
    }
  }
  return { parts, rest: false };
}

/** The ways in which a block may be written. */
function keysOf({ kind, number, under }: Reference): string[] {
  const own = number.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const over = under ? keysOf(under) : [""];
  const names =
    kind === "annex"
      ? number === ""
        ? ["annex", "annex i"]
        : [`annex ${own.join(" ")}`]
      : kind === "footnote"
        ? [`note ${own.join(" ")}`]
        : kind === "paragraph" || kind === "item" || kind === "heading"
          ? [own.join(" ")]
          : [`${kind} ${own.join(" ")}`];
  if (kind === "paragraph" && number.startsWith("0.")) return [];
  return over.flatMap((before) => names.map((name) => `${before} ${name}`.trim()));
}
