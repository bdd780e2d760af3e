import type { recordPublications as english } from "@/lib/core/i18n/en/record-publications";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of publications. */
export const recordPublications: Filled<typeof english> = {
  publication: {
    announced: "{actor}预告了出版物《{title}》。",
    begun: "{actor}报告《{title}》正在编写。",
    published: "{actor}出版了《{title}》，并鸣谢{funding}。",
    recorded: "{actor}录入了以往出版物《{title}》。",
  },
};
