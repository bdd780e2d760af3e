import type { pictureSaid as english } from "@/lib/core/i18n/en/picture-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: refusals, letters, and sentences of the record, in Arabic. */
export const pictureSaid: Filled<typeof english> = {
  refusals: {
    entityNotAsked: "لم يُطلب رأي هذا الكيان في هذه الجولة.",
    notExcused: "هذا الكيان غير مُعفى.",
    roundPublished: "أُطلع الأعضاء على ردود هذه الجولة، ولم يعد ممكناً تغيير الإعفاءات.",
  },
  letters: {},
  record: {
    entityExcused: "{actor}: إعفاء الكيان {entity} من الجولة {number} من التعليقات على «{title}»: {reason}",
    excuseLifted:
      "{actor}: الطلب من جديد إلى الكيان {entity} أن يرد في الجولة {number} من التعليقات على «{title}».",
  },
};
