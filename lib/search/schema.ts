import { z } from "zod";
import { LONGEST_SEARCH } from "@/lib/agreed-language/schema";

const searchShape = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_SEARCH)
    .refine((typed) => !typed.includes("\0") && typed.isWellFormed())
    .optional()
    .catch(undefined),
});

/**
 * What an address asks for: words, or nothing when they are too many or cannot be asked.
 * @param query the search parameters
 */
export function searchOf(query: Record<string, string | string[] | undefined>): string | null {
  return searchShape.parse(query).q ?? null;
}
