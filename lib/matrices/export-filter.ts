import { z } from "zod";
import { COMMENT_KINDS, DISPOSITIONS, STRENGTHS } from "@/lib/rounds/schema";

/** The ways in which the rows may be ordered; without one, in the order of the text. */
export const ORDERS = ["place", "entity", "kind", "strength", "number"] as const;

/** Which comments a matrix holds, and in which order. */
export type MatrixFilter = {
  /** One paragraph's id, or "whole" for comments on the whole text. */
  paragraph?: string;
  entity?: string;
  type?: (typeof COMMENT_KINDS)[number];
  strength?: (typeof STRENGTHS)[number];
  /** What became of it, or "unanswered". */
  status?: (typeof DISPOSITIONS)[number] | "unanswered";
  order?: (typeof ORDERS)[number];
};

const fields = {
  paragraph: z.union([z.literal("whole"), z.uuid()]),
  entity: z.uuid(),
  type: z.enum(COMMENT_KINDS),
  strength: z.enum(STRENGTHS),
  status: z.enum([...DISPOSITIONS, "unanswered"]),
  order: z.enum(ORDERS),
};

/**
 * Reads a filter out of an address; what is no filter is as if it were not there.
 * @param params the parameters of the address
 */
export function matrixFilterOf(params: Record<string, string | string[] | undefined>): MatrixFilter {
  const read = Object.entries(fields).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(params[name]);
    return success ? [[name, data]] : [];
  });
  return Object.fromEntries(read);
}

/**
 * A filter as the end of an address, in one order of its names.
 * @param filter which comments
 * @param more further parameters
 * @returns "" or "?type=technical&…"
 */
export function filterAddress(filter: MatrixFilter, more: Record<string, string | undefined> = {}): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...more })) if (value) all.set(name, value);
  const said = all.toString();
  return said ? `?${said}` : "";
}
