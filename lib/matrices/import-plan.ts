import { ABOUT_PLACE, CANNOT_STAND, type Doubt, LEAVES_OUT, type Said } from "./import-doubts";
import type { MatchedRow } from "./import-match";
import type { ImportBounds } from "./rules/import";

/** A comment as it stands in Chapeau. */
export type Standing = {
  id: string;
  version: number;
  blockId: string | null;
  authorId: string;
  verified: boolean;
  /** Its parts are answered in its place; the words as they came stay. */
  split?: boolean;
  quote?: string;
} & {
  [K in keyof Said]: string;
};

/** What somebody decided of a row: leave it out, take it in, put it elsewhere, or write it over a newer version. */
export type Choice = { left?: boolean; place?: string | null; over?: number };

/** What will happen with a row. */
export type Planned = {
  index: number;
  row: MatchedRow;
  is: "new" | "changed" | "unchanged" | "conflict" | "kept" | "left" | "bad";
  blockId: string | null;
  /** Where the words that a new comment is about begin in its paragraph; null: it is about the whole of it. */
  quoteAt: number | null;
  /** What is doubtful still: a place that somebody chose is not. */
  doubts: Doubt[];
  /** What would stand, field by field. */
  would: { [K in keyof Said]: string };
  /** The comment that stands now. */
  stands: Standing | null;
  /** Its comment was taken out in Chapeau since an earlier import. */
  gone: boolean;
};

/** What was decided and done so far: choices by the row's index, and the comments that an earlier import of this file made. */
export type Decided = {
  choices: Readonly<Record<string, Choice>>;
  made: Readonly<Record<string, string>>;
} & Partial<ImportBounds>;

const FIELDS = ["kind", "strength", "text", "proposedText", "rationale", "source"] as const;
const OTHERWISE = { kind: "substantive", strength: "suggestion" } as const;

/**
 * Says of every row what will happen with it: the same on the page and when it is done, over what stands at that moment. A
 * comment that was changed here since the file was made is never written over unasked, and what stands already is not
 * made again, so that the same file a second time changes nothing.
 * @param rows matched
 * @param standing the comments of the response that the importer may see
 * @param decided choices and earlier imports
 */
export function planRows(
  rows: readonly MatchedRow[],
  standing: readonly Standing[],
  decided: Decided,
): Planned[] {
  const byId = new Map(standing.map((one) => [one.id, one]));
  const claimed = new Set([...rows.map(({ commentId }) => commentId), ...Object.values(decided.made)]);
  const twins = twinsOf(standing.filter(({ id }) => !claimed.has(id)));
  return rows.map((row, index): Planned => {
    const choice = decided.choices[index] ?? {};
    const made = decided.made[index];
    const blockId = choice.place === undefined ? row.blockId : choice.place;
    const stands = byId.get(made ?? row.commentId ?? "") ?? twins(row, blockId) ?? null;
    const would = wouldBe(row.said, stands);
    const doubts =
      choice.place === undefined ? row.doubts : row.doubts.filter(({ code }) => !ABOUT_PLACE.has(code));
    const gone = Boolean(made) && !stands;
    const planned = { index, row, blockId, quoteAt: null, doubts, would, stands, gone };
    const is = fate(planned, choice, Boolean(made));
    if (is === "conflict" && row.uidVersion === null && !made)
      return { ...planned, is, doubts: [...doubts, { code: "versionUnknown" }] };
    if (is !== "new" && is !== "changed") return { ...planned, is };
    if (is === "changed" && stands && (stands.split || decided.mayChange?.(stands) === false))
      return { ...planned, is: "kept" };
    const agreed = blockId !== null && would.rationale === "" && decided.agreed?.has(blockId);
    if (agreed) return { ...planned, is: "bad", doubts: [...doubts, { code: "agreed" }] };
    return { ...planned, is, ...quoted(planned, decided.standsAt) };
  });
}

/**
 * Where the words begin that a row is about. A comment that goes to another paragraph does not take them along, and what does
 * not stand where a remark points is said, not dropped (domain 5.2.11).
 */
function quoted(
  { row, blockId, doubts, stands }: Omit<Planned, "is">,
  standsAt: ImportBounds["standsAt"] | undefined,
): Pick<Planned, "quoteAt" | "doubts"> {
  const quote = stands ? (stands.blockId === blockId ? "" : (stands.quote ?? "")) : row.quote;
  const at = quote === "" || stands ? -1 : (standsAt?.(blockId, quote) ?? -1);
  if (quote === "" || at >= 0) return { quoteAt: at < 0 ? null : at, doubts };
  return { quoteAt: null, doubts: [...doubts, { code: "quoteLost", with: quote }] };
}

/**
 * How many comments a plan would make or change.
 * @param plan what will happen with each row
 */
export function broughtBy(plan: readonly Pick<Planned, "is">[]): number {
  return plan.filter(({ is }) => is === "new" || is === "changed").length;
}

function fate(planned: Omit<Planned, "is">, choice: Choice, made: boolean): Planned["is"] {
  const { row, stands, would, gone } = planned;
  const has = (codes: ReadonlySet<Doubt["code"]>) => row.doubts.some(({ code }) => codes.has(code));
  if (has(CANNOT_STAND)) return "bad";
  if (choice.left ?? (gone || (has(LEAVES_OUT) && !(stands && !row.commentId)))) return "left";
  if (!stands) return "new";
  const blockId = made && choice.place === undefined ? stands.blockId : planned.blockId;
  if (blockId === stands.blockId && FIELDS.every((field) => would[field] === stands[field]))
    return "unchanged";
  // A file that does not say which version it was made from may be older than any.
  const base = made ? null : row.uidVersion;
  return stands.version === base || choice.over === stands.version ? "changed" : "conflict";
}

function wouldBe(said: Said, stands: Standing | null): Planned["would"] {
  const field = (name: keyof Said) =>
    said[name] ?? stands?.[name] ?? (OTHERWISE as Partial<Said>)[name] ?? "";
  return {
    kind: field("kind"),
    strength: field("strength"),
    text: field("text"),
    proposedText: field("proposedText"),
    rationale: field("rationale"),
    source: field("source"),
  };
}

/** Comments that say the same, each to be found once: in the same place, else anywhere for a row that has none of its own. */
function twinsOf(standing: readonly Standing[]) {
  const free = new Map<string, Standing[]>();
  for (const one of standing) {
    const key = keyOf(one);
    const list = free.get(key);
    if (list) list.push(one);
    else free.set(key, [one]);
  }
  return (row: MatchedRow, blockId: string | null): Standing | undefined => {
    if (row.commentId) return undefined;
    const list = free.get(keyOf({ ...wouldBe(row.said, null) }));
    if (!list) return undefined;
    const here = list.findIndex((one) => one.blockId === blockId);
    const at = here >= 0 ? here : row.blockId === null ? 0 : -1;
    return at < 0 ? undefined : list.splice(at, 1)[0];
  };
}

function keyOf({
  text,
  proposedText,
  rationale,
  source,
}: Pick<Standing, "text" | "proposedText" | "rationale" | "source">): string {
  return JSON.stringify([text, proposedText, rationale, source]);
}
