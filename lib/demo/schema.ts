import { z } from "zod";

/** Where the clock goes: past the next deadline of the body, or to an instant (ISO 8601 with an offset). */
export const moveClockInput = z.union([
  z.strictObject({ to: z.literal("nextDeadline") }),
  z.strictObject({ at: z.iso.datetime({ offset: true }) }),
]);
