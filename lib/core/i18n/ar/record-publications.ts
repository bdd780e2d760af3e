import type { recordPublications as english } from "@/lib/core/i18n/en/record-publications";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of publications. */
export const recordPublications: Filled<typeof english> = {
  publication: {
    announced: "{actor}: الإعلان عن المنشور «{title}».",
    begun: "{actor}: الإبلاغ عن بدء إعداد «{title}».",
    published: "{actor}: نشر «{title}»، مع التنويه التالي بالتمويل: {funding}.",
    recorded: "{actor}: إدخال المنشور السابق «{title}».",
  },
};
