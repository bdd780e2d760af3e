import { instantOf } from "@/lib/core/dates";
import { Invalid } from "@/lib/core/outcome";

/** The typed deadline as an instant; a time that does not exist or occurs twice is asked back (reliability R16). */
export function deadline(input: { closesLocal: string; zone: string }): Date {
  const read = instantOf(input.closesLocal, input.zone);
  if ("problem" in read)
    throw new Invalid({ [read.problem === "noSuchZone" ? "zone" : "closesLocal"]: read.problem });
  return read.at;
}

/**
 * A typed opening as an instant, asked back as a deadline is.
 * @param input what was typed
 * @returns null for "at once"
 */
export function opening(input: { opensLocal: string; zone: string }): Date | null {
  if (!input.opensLocal) return null;
  const read = instantOf(input.opensLocal, input.zone);
  if ("problem" in read)
    throw new Invalid({ [read.problem === "noSuchZone" ? "zone" : "opensLocal"]: read.problem });
  return read.at;
}
