import type { recordEvents as english } from "@/lib/core/i18n/en/record-events";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of events. */
export const recordEvents: Filled<typeof english> = {
  event: {
    recorded: "{actor} registró el acto “{title}”.",
  },
};
