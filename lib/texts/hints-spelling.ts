import { type Hint, hintAt, type Piece } from "./hints";

/** Stems that the United Nations write with -ize (domain 6.6); others, as advise and analyse, keep their s. */
const STEMS = [
  ...[
    "apolog",
    "author",
    "capital",
    "categor",
    "central",
    "character",
    "civil",
    "criminal",
    "critic",
    "decentral",
  ],
  ...[
    "digit",
    "emphas",
    "equal",
    "final",
    "formal",
    "general",
    "global",
    "harmon",
    "hospital",
    "ideal",
    "immun",
  ],
  ...[
    "institutional",
    "legal",
    "legitim",
    "local",
    "marginal",
    "maxim",
    "minim",
    "mobil",
    "modern",
    "national",
  ],
  ...["neutral", "normal", "operational", "optim", "organ", "penal", "personal", "polar", "politic", "prior"],
  ...["rational", "real", "recogn", "regular", "reorgan", "revictim", "sensit", "social", "special"],
  ...["stabil", "standard", "stigmat", "subsid", "summar", "symbol", "synthes", "util", "victim", "visual"],
];

const ise = new RegExp(
  `\\b(?:un|re|de|dis)?(?:${STEMS.join("|")})(?:i[sS])(?:e[ds]?|ers?|ing|ations?|ational)\\b`,
  "giu",
);

/** British where America writes otherwise. */
const BRITISH: Record<string, string> = {
  labor: "labour",
  center: "centre",
  centers: "centres",
  behavior: "behaviour",
  color: "colour",
  favor: "favour",
  defense: "defence",
  fulfill: "fulfil",
  neighboring: "neighbouring",
  program: "programme",
  programs: "programmes",
};

const american = new RegExp(`\\b(?:${Object.keys(BRITISH).join("|")})\\b`, "gu");

const ABBREVIATION =
  /(?:^|[\s(])(?:nos?|arts?|paras?|pp?|vols?|sects?|chaps?|figs?|res|dec|ed|cf|ch|rev|add|corr|approx)\.$/iu;

const first =
  /(?:^|(?<end>[.!?])(?:\[\^[^\s[\]^]{1,20}\])*["”’)]* )(?<number>\p{Nd}(?:[\p{Nd},.]*\p{Nd})?)(?= \p{L})/gu;

/** Spelling and numbers in English as the United Nations write them (domain 6.6): -ize, per cent, no number first. */
export function spellingHints(pieces: readonly Piece[]): Hint[] {
  return pieces.flatMap((piece) => [...words(piece), ...perCents(piece), ...numbersFirst(piece)]);
}

function words(piece: Piece): Hint[] {
  const hint = (index: number, found: string, better: string) =>
    hintAt(piece, "spelling", index, index + found.length, { found, better });
  return [
    ...Array.from(piece.text.matchAll(ise), ({ index, 0: found }) =>
      hint(index, found, found.replace(/is(?=e[ds]?$|ers?$|ing$|ations?$|ational$)/iu, "iz")),
    ),
    ...Array.from(piece.text.matchAll(american), ({ index, 0: found }) =>
      hint(index, found, BRITISH[found] ?? found),
    ),
  ];
}

/** In tables the sign may stand. */
function perCents(piece: Piece): Hint[] {
  if (piece.cell) return [];
  return Array.from(piece.text.matchAll(/(?<=\p{Nd}) ?%|\bpercent\b/gu), ({ index, 0: found }) =>
    hintAt(piece, "perCent", index, index + found.length, {}),
  );
}

function numbersFirst(piece: Piece): Hint[] {
  const { block, text, cell } = piece;
  if (cell || (block.kind !== "paragraph" && block.kind !== "item" && block.kind !== "footnote")) return [];
  return Array.from(text.matchAll(first)).flatMap(({ index, 0: found, groups }) => {
    const number = groups?.number ?? "";
    const from = index + found.length - number.length;
    if (groups?.end === undefined && block.kind !== "paragraph") return [];
    if (groups?.end && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1))) return [];
    return [hintAt(piece, "numberFirst", from, from + number.length, { number })];
  });
}
