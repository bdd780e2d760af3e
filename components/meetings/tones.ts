import type { ChipTone } from "@/components/ui/chip";
import type { MeetingState } from "@/lib/meetings/states";

/** The colour of a meeting's state; its word says the same. */
export const TONES: Record<MeetingState, ChipTone | undefined> = {
  planned: undefined,
  published: "blue",
  held: "green",
  cancelled: "red",
};
