import { z } from "zod";
import { LANGUAGES } from "@/lib/core/i18n/languages";

/** The longest quotation, in characters: a long paragraph of a resolution has some 2,000. */
export const LONGEST_PASSAGE = 10_000;

/** The most characters of a search. */
export const LONGEST_SEARCH = 200;

const passage = {
  symbol: z.string().trim().min(1).max(100),
  title: z.string().trim().min(3).max(300),
  paragraph: z.string().trim().min(1).max(100),
  adoptedOn: z.iso.date(),
  lang: z.enum(LANGUAGES),
  text: z.string().trim().min(3).max(LONGEST_PASSAGE),
  link: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]).default(""),
};

/**
 * A quotation from an adopted instrument (domain 6.4). `paragraph` is where it stands, "4" or "article 3 (a)"; `adoptedOn`
 * a day, "2010-07-30".
 */
export const addPassageInput = z.strictObject(passage);

/** A correction of a quotation; `version` is the one that was on the screen. */
export const correctPassageInput = z.strictObject({
  ...passage,
  passageId: z.uuid(),
  version: z.coerce.number().int().positive(),
});

/** One passage, by its id. */
export const passageInput = z.strictObject({ passageId: z.uuid() });

const words = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_SEARCH)
  .refine((typed) => !typed.includes("\0") && typed.isWellFormed());

const filterShape = z.object({
  q: words.optional().catch(undefined),
  lang: z.enum(LANGUAGES).optional().catch(undefined),
  source: words.optional().catch(undefined),
});

/** What of the library is asked for; `source` is a symbol. */
export type PassageFilter = z.infer<typeof filterShape>;

/**
 * The filter that an address carries; what is not understood is left out.
 * @param query the search parameters
 */
export function passageFilterOf(query: Record<string, string | string[] | undefined>): PassageFilter {
  return filterShape.parse(query);
}
