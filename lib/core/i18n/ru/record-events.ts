import type { recordEvents as english } from "@/lib/core/i18n/en/record-events";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of events. Acts are put impersonally, because a seat has no gender. */
export const recordEvents: Filled<typeof english> = {
  event: {
    recorded: "{actor}: записано мероприятие «{title}».",
  },
};
