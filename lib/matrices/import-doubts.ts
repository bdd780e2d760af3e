/** Why somebody should look at a row before it is taken; each has its sentence in `imports.doubts`. */
export const DOUBTS = [
  "uidUnknown",
  "uidOtherRound",
  "otherEntity",
  "versionUnknown",
  "locked",
  "noPlace",
  "placeUnknown",
  "placeSeveral",
  "placeByText",
  "placeDiffers",
  "placeMoved",
  "quoteLost",
  "kindUnknown",
  "strengthUnknown",
  "formula",
  "merged",
  "dateCell",
  "guessedColumn",
  "empty",
  "tooLong",
  "duplicate",
  "standsAlready",
  "withoutIds",
  "anchorRewritten",
  "newParagraph",
  "wholeRemoved",
  "joined",
  "split",
  "agreed",
] as const;

/** One of them, with the words that it is about. */
export type Doubt = { code: (typeof DOUBTS)[number]; with?: string };

/** After these somebody should say where the row belongs; once that is said they are gone. */
export const ABOUT_PLACE: ReadonlySet<Doubt["code"]> = new Set([
  "noPlace",
  "placeUnknown",
  "placeSeveral",
  "placeByText",
  "placeDiffers",
  "placeMoved",
  "quoteLost",
  "newParagraph",
]);

/** Rows with one of these are left out unless somebody takes them in. */
export const LEAVES_OUT: ReadonlySet<Doubt["code"]> = new Set([
  "uidOtherRound",
  "otherEntity",
  "duplicate",
  "standsAlready",
  "anchorRewritten",
]);

/** Rows with one of these cannot be taken in. */
export const CANNOT_STAND: ReadonlySet<Doubt["code"]> = new Set(["empty", "tooLong"]);

/** What a row says of a comment, field by field. */
export type Said = Record<
  "kind" | "strength" | "text" | "proposedText" | "rationale" | "source",
  string | null
>;

/** One row of a matrix, one changed paragraph, or one remark, as it was read. */
export type ReadRow = {
  /** Where it stands in the file: its table or sheet, and the row or paragraph as its program counts. */
  at: { sheet: string; n: number };
  from: "row" | "change" | "remark";
  uid: string;
  /** The version of the comment that the file was made from, if it says so. */
  uidVersion: number | null;
  /** "No 12 of the round", as the file has it. */
  number: string;
  entity: string;
  /** Places as written, the most exact first. */
  places: string[];
  /** Ids that the paragraph carries as bookmarks. */
  bookmarks: string[];
  /** Words of the paragraph, to find it by. */
  anchor: string;
  quote: string;
  /** What the file says of the comment; null where it has no such column, and what stands is kept. */
  said: Said;
  /** What stands in columns that are not taken over, by their heading. */
  others: [heading: string, text: string][];
  doubts: Doubt[];
};
