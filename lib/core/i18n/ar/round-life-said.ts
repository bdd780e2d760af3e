import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Arabic. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    questionAsked: "فُتحت الجولة وطُرح السؤال، فلا يمكن إزالته.",
    roundPlanned: "توجد جولة مقررة على هذا النص. ألغوها أولاً أو انتظروها.",
    openingInThePast: "موعد الفتح مضى. اتركوه فارغاً للفتح فوراً.",
    roundAsked: "فُتحت الجولة وطُلب رأي الجميع، فلا يمكن إلغاؤها.",
    laterRound: "فُتحت جولة لاحقة على هذا النص أو حُدد موعدها. وهي المعوَّل عليها: ما بقي من تعليقات يقدَّم فيها.",
    roundAskedUnchangeable: "فُتحت الجولة وطُلب رأي الجميع، فلا يمكن تعديل ما طُلب.",
    openingHourCome: "حان موعد فتح الجولة، فلا يمكن تعديلها. وإذا لم تُفتح فألغوها وافتحوا جولة من جديد.",
    newOpeningInThePast: "موعد الفتح الجديد مضى.",
    closesBeforeOpening: "ستُقفل الجولة قبل أن تُفتح. حددوا موعداً نهائياً لاحقاً.",
    roundResolved: "حُسمت هذه الجولة. وما يرد الآن يوجَّه إلى الأمانة أو إلى الجولة المقبلة.",
    roundCompiledAlready: "جرى تجميع هذه الجولة من قبل.",
    roundNotResolved: "لم تُحسم الجولة بعد.",
    roundNotOpened: "لم تُفتح الجولة بعد.",
    chairInOffice: "هناك رئيس مشارك في منصبه. ولا يعيد فتح الجولة إلا رئيس مشارك.",
  },
  letters: {
    roundQuestion: {
      subject: "أُضيف سؤال: {title}",
      text: "تحية طيبة وبعد،\n\nأرفق القائم بالصياغة سؤالاً بالجولة {number} من التعليقات على «{title}»:\n\n{question}\n\nويرجى الإجابة عنه مع تعليقات كيانكم قبل الموعد النهائي. وإذا كان كيانكم قد قدّم رده، فيمكنه سحبه وتقديمه من جديد.\n\n{link}\n",
    },
    roundNotOpened: {
      subject: "تعذر فتح الجولة {number}: {title}",
      text: "تحية طيبة وبعد،\n\nلم تُفتح الجولة {number} المقررة من التعليقات على «{title}»، للسبب الآتي:\n\n{reason}\n\nوتظل مقررة. فيُرجى إلغاؤها، ثم فتح جولة من جديد متى كان النص جاهزاً.\n\n{link}\n",
    },
    roundCompiled: {
      subject: "تجميع الجولة {number}: {title}",
      text: "تحية طيبة وبعد،\n\nجُمعت تعليقات الجولة {number} على «{title}».\n\n  التعليقات: {comments}\n  من كيانات عددها: {entities}\n  كيانات أجابت عن الأسئلة فقط: {questionsOnly}\n  كيانات لا تعليق لديها: {nothing}\n  كيانات لم ترد: {silent}\n  كيانات معفاة من الرد: {excused}\n\n{link}\n",
    },
    roundPublished: {
      subject: "ما آلت إليه تعليقات الجولة {number}: {title}",
      text: "تحية طيبة وبعد،\n\nأُجيب عن كل تعليق من تعليقات الجولة {number} على «{title}»، وعُرضت الأجوبة على جميع الأعضاء. تعليقات كيانكم: {own}.\n\n  مقبول: {accepted}\n  مقبول جزئياً: {inPart}\n  غير مقبول مع بيان السبب: {notAccepted}\n  أجوبة أخرى: {other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "مفتوحة من جديد حتى {deadline}: {title}",
      text: "تحية طيبة وبعد،\n\nأُعيد فتح الجولة {number} من التعليقات على «{title}» للجميع، للسبب الآتي:\n\n{reason}\n\nالموعد النهائي الجديد:\n\n  {deadline}\n  بتوقيتكم: {yourTime}\n\nوتُتاح التعليقات الآن فور تقديمها. وتظل الردود المقدمة صالحة.\n\n{link}\n",
    },
  },
  record: {
    questionAdded: "{actor}: إرفاق سؤال بالجولة {number} من التعليقات على «{title}».",
    questionRemoved: "{actor}: إزالة سؤال من الجولة {number} من التعليقات على «{title}».",
    planned:
      "{actor}: تقرير الجولة {number} من التعليقات على «{title}»، تُفتح في {opensAt} وتُقفل في {closesAt}.",
    planChanged:
      "{actor}: تعديل الجولة {number} المقررة من التعليقات على «{title}»، تُفتح في {opensAt} وتُقفل في {closesAt}؛ {visibility, select, sealed {وتبقى التعليقات محجوبة حتى ذلك الحين} other {وتُتاح التعليقات للجميع فور تقديمها}}.",
    cancelled: "{actor}: إلغاء الجولة {number} المقررة من التعليقات على «{title}».",
    compiled: "{actor}: تجميع الجولة {number} من التعليقات على «{title}».",
    resolved: "{actor}: إعلان الجولة {number} من التعليقات على «{title}» محسومة.",
    published: "{actor}: عرض أجوبة الجولة {number} على «{title}» على جميع الأعضاء.",
    reopened: "{actor}: إعادة فتح الجولة {number} من التعليقات على «{title}» حتى {closesAt}: {reason}",
  },
};
