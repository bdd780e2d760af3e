import { z } from "zod";

/** The kinds of thing the record can be narrowed to, as it names them. */
export const ABOUT = [
  "submission",
  "round",
  "signOff",
  "meeting",
  "activity",
  "publication",
  "passage",
  "event",
  "entity",
  "seat",
  "rule",
] as const;

const filterShape = z.object({
  subject: z.uuid().optional().catch(undefined),
  about: z.enum(ABOUT).optional().catch(undefined),
  search: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((words) => !words.includes("\0") && words.isWellFormed())
    .optional()
    .catch(undefined),
  before: z.uuid().optional().catch(undefined),
});

/** What of the record is asked for; `before` is the last entry of the page before. */
export type RecordFilter = z.infer<typeof filterShape>;

/**
 * The filter that an address carries; what is not understood is left out.
 * @param query the search parameters
 */
export function filterOf(query: Record<string, string | string[] | undefined>): RecordFilter {
  return filterShape.parse(query);
}

/**
 * The address of a page of the record.
 * @param filter what is asked for
 */
export function recordAddress(filter: RecordFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value);
  return given.length > 0 ? `/record?${new URLSearchParams(given as [string, string][])}` : "/record";
}
