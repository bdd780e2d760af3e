import { createHash } from "node:crypto";
import type { Planned } from "@/lib/matrices/import-plan";

/**
 * What somebody saw before they took over: which fate each row had, where, and over which comment. Their page sends it
 * back, so that nothing is done with a row that they did not see (reliability R12).
 * @param plan what will happen with each row
 * @returns 64 hexadecimal digits
 */
export function fatesOf(plan: readonly Planned[]): string {
  const hash = createHash("sha256");
  for (const { is, blockId, stands } of plan) hash.update(`${is} ${blockId} ${stands?.id}\n`);
  return hash.digest("hex");
}
