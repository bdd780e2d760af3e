import { z } from "zod";

const blockId = z.guid();

/**
 * One decision about what was read. `keep` changes nothing; the others say what to make of the doubt's blocks:
 * `become` another kind · `setAside` leave them out · `join` the first two · `split` where `tail` begins ·
 * `restore` typed numbers to the start · `replace` words · `asTable` one row each · `nest` headings one level deeper ·
 * `insertHeading` first in the text · `footnote` make an empty one for `mark`.
 */
export const choiceSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("keep") }),
  z.object({
    do: z.literal("become"),
    as: z.enum(["heading", "paragraph", "unnumbered", "item", "quote", "figure"]),
    level: z.int().min(1).max(4).optional(),
  }),
  z.object({ do: z.literal("setAside") }),
  z.object({ do: z.literal("join") }),
  z.object({ do: z.literal("split"), tail: z.string(), newId: blockId }),
  z.object({ do: z.literal("restore"), starts: z.record(z.string(), z.string()) }),
  z.object({ do: z.literal("replace"), from: z.string(), to: z.string() }),
  z.object({ do: z.literal("asTable"), newId: blockId }),
  z.object({ do: z.literal("nest"), blockIds: z.array(blockId) }),
  z.object({ do: z.literal("insertHeading"), text: z.string(), newId: blockId }),
  z.object({ do: z.literal("footnote"), mark: z.string(), newId: blockId }),
]);

export const doubtKinds = [
  "titleTaken",
  "coverLines",
  "looseLine",
  "headingOrParagraph",
  "headingLevel",
  "quoteOrParagraph",
  "joinedAcrossBreak",
  "figureResidue",
  "tableOrList",
  "footnoteWithoutMark",
  "markWithoutFootnote",
  "typedNumber",
  "unnumberedParagraph",
  "escapedCharacter",
  "emphasis",
  "htmlTags",
  "controlCharacters",
] as const;

/**
 * Something the reader was not sure of. `choices[0]` is `proposal`, what was done; `excerpt` shows where, at most 160
 * characters; `removed` holds what stands in no block any more and would otherwise be lost.
 */
export const doubtSchema = z.object({
  id: z.string(),
  kind: z.enum(doubtKinds),
  blockIds: z.array(blockId),
  excerpt: z.string(),
  removed: z.string().optional(),
  proposal: choiceSchema,
  choices: z.array(choiceSchema).min(1),
});

export type Choice = z.infer<typeof choiceSchema>;
export type DoubtKind = (typeof doubtKinds)[number];
export type Doubt = z.infer<typeof doubtSchema>;
