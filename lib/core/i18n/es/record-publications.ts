import type { recordPublications as english } from "@/lib/core/i18n/en/record-publications";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of publications. */
export const recordPublications: Filled<typeof english> = {
  publication: {
    announced: "{actor} anunció la publicación “{title}”.",
    begun: "{actor} informó de que “{title}” está en preparación.",
    published: "{actor} publicó “{title}”, con un reconocimiento a: {funding}.",
    recorded: "{actor} registró la publicación anterior “{title}”.",
  },
};
