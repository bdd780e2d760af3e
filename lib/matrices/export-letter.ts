import { isolated } from "@/lib/core/i18n/isolate";
import type { Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { COLUMNS } from "./columns";
import type { MatrixFacts, MatrixRow } from "./export-row";
import type { WordFile } from "./export-word";
import { dispositionWords, placesOf } from "./export-words";

/** Whom a response goes to, and in which language: the focal point's. */
export type LetterReader = { entityId: string; entity: string; language: Language };

/** What an entity is told about its comments, in words: the same on screen and as a file. */
export type Letter = {
  language: Language;
  title: string;
  /** Salutation, thanks, numbers. */
  before: string[];
  headings: string[];
  widths: number[];
  rows: { uid: string; cells: string[] }[];
  after: string[];
};

const SHOWN = ["number", "place", "text", "proposedText", "disposition", "reply"] as const;
const COUNTED = { accepted: "accepted", acceptedInPart: "inPart", notAccepted: "refused" } as const;

/**
 * The response to an entity: what became of each of its comments, and why (domain 5.4).
 * @param facts the comments of that entity alone
 * @param reader whom it goes to
 * @param penholder who answers
 */
export function letterOf(facts: MatrixFacts, reader: LetterReader, penholder: string): Letter {
  const t = translator(reader.language);
  const placeOf = placesOf(facts.text, t);
  const about = {
    title: isolated(facts.title, reader.language),
    symbol: facts.symbol,
    round: facts.round,
    n: facts.rows.length,
  };
  const thanks =
    facts.rows.length === 0
      ? [t("matrices.letter.nothing", about)]
      : [t("matrices.letter.intro", about), t("matrices.letter.counts", countsOf(facts.rows))];
  const widths = new Map(COLUMNS.map(({ key, width }) => [key, width]));
  return {
    language: reader.language,
    title: t("matrices.letterTitle", { entity: reader.entity }),
    before: [t("matrices.letter.salutation", { entity: reader.entity }), ...thanks],
    headings: SHOWN.map((key) => t(`matrices.columns.${key}`)),
    widths: SHOWN.map((key) => widths.get(key) ?? 10),
    rows: facts.rows.map((row) => ({
      uid: row.commentUid,
      cells: [
        row.number,
        placeOf(row.blockId),
        row.text,
        row.proposedText,
        dispositionWords(row, t) || t("rounds.unanswered"),
        row.reply,
      ],
    })),
    after: [
      ...(facts.rows.length > 0 ? [t("matrices.letter.closing")] : []),
      t("matrices.letter.signed", { penholder }),
    ],
  };
}

function countsOf(rows: readonly MatrixRow[]): Record<string, number> {
  const counts = { accepted: 0, inPart: 0, refused: 0, other: 0, open: 0 };
  for (const { disposition } of rows) {
    if (disposition === null) counts.open++;
    else counts[COUNTED[disposition as keyof typeof COUNTED] ?? "other"]++;
  }
  return counts;
}

/** The response as a Word document. */
export function letterWord(letter: Letter, facts: MatrixFacts): WordFile {
  const text = (words: string) => ({ kind: "text" as const, text: words });
  const columns = letter.headings.map((heading, at) => ({ heading, width: letter.widths[at] ?? 10 }));
  return {
    title: letter.title,
    language: letter.language,
    origin: { roundId: facts.roundId, versionId: facts.versionId, form: "letter" },
    landscape: false,
    parts: [
      { kind: "heading", level: 1, text: letter.title },
      ...letter.before.map(text),
      ...(letter.rows.length > 0
        ? [{ kind: "table" as const, columns, rows: letter.rows.map(({ cells }) => cells) }]
        : []),
      ...letter.after.map(text),
    ],
  };
}
