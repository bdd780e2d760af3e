import { instantOf } from "@/lib/core/dates";
import { Invalid } from "@/lib/core/outcome";

/** The typed deadline as an instant; a time that does not exist or occurs twice is asked back (reliability R16). */
export function deadline(input: { closesLocal: string; zone: string }): Date {
  return instantTyped("closesLocal", input);
}

/**
 * A typed opening as an instant, asked back as a deadline is.
 * @param input what was typed
 * @returns null for "at once"
 */
export function opening(input: { opensLocal: string; zone: string }): Date | null {
  return input.opensLocal ? instantTyped("opensLocal", input) : null;
}

/**
 * One typed time as an instant.
 * @param field the field that is asked again where the time does not exist, or occurs twice
 * @param input what was typed, with the zone it is meant in
 */
export function instantTyped<F extends string>(field: F, input: Record<F | "zone", string>): Date {
  const read = instantOf(input[field], input.zone);
  if ("problem" in read)
    throw new Invalid({ [read.problem === "noSuchZone" ? "zone" : field]: read.problem });
  return read.at;
}
