import type { recordPublications as english } from "@/lib/core/i18n/en/record-publications";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of publications. */
export const recordPublications: Filled<typeof english> = {
  publication: {
    announced: "{actor} a annoncé la publication « {title} ».",
    begun: "{actor} a signalé que « {title} » est en préparation.",
    published: "{actor} a publié « {title} », avec la mention du financement : {funding}.",
    recorded: "{actor} a enregistré la publication antérieure « {title} ».",
  },
};
