import type { recordPublications as english } from "@/lib/core/i18n/en/record-publications";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of publications. */
export const recordPublications: Filled<typeof english> = {
  publication: {
    announced: "{actor}: объявлено об издании «{title}».",
    begun: "{actor}: начата подготовка издания «{title}».",
    published: "{actor}: опубликовано издание «{title}»; источник финансирования: {funding}.",
    recorded: "{actor}: внесено более раннее издание «{title}».",
  },
};
