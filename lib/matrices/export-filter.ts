import { z } from "zod";
import { COMMENT_KINDS, DISPOSITIONS, STRENGTHS } from "@/lib/rounds/schema";

/** The ways in which the rows may be ordered, named as the workbench names them; by itself that of the text. */
export const ORDERS = ["place", "number", "entity", "strength", "status"] as const;

/** What stands with a comment: what became of it, or how far its answer has come. */
export const STATUSES = ["unanswered", "proposed", "published", "contested", ...DISPOSITIONS] as const;

const word = z.string().min(1).max(60);
const fields = {
  round: z.string().regex(/^[1-9]\d{0,3}$/),
  at: z.union([z.literal("whole"), z.uuid()]),
  entity: z.uuid(),
  kind: z.enum(COMMENT_KINDS),
  strength: z.enum(STRENGTHS),
  status: z.enum(STATUSES),
  topic: word,
  tag: word,
  assignee: z.uuid(),
  order: z.enum(ORDERS),
};

/**
 * Which comments a matrix holds, and in which order: the parameters of the workbench's address. `round` is its
 * number, by itself that of the last one; `at` is a block's id, or "whole"; topic, tag and assignee are the penholder's own sorting and narrow nothing for others.
 */
export type MatrixFilter = { [K in keyof typeof fields]?: z.infer<(typeof fields)[K]> };

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
 * @returns "" or "?kind=technical&…"
 */
export function filterAddress(filter: MatrixFilter, more: Record<string, string | undefined> = {}): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...more })) if (value) all.set(name, value);
  const said = all.toString();
  return said ? `?${said}` : "";
}
