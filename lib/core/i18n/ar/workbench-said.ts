import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in Arabic. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {
    wordsLost: "الأجزاء معاً لا تساوي التعليق كاملاً. أعيدوا الكلمات أو بيّنوا أنها حُذفت عن قصد.",
    twoNeeded: "تحتاج المجموعة إلى تعليقين على الأقل.",
    beingAnswered: "شخص آخر يرد على هذا التعليق.",
    isPart: "هذا جزء بالفعل: قسّموا التعليق كله بدلاً منه.",
    alreadySplit: "سبق تقسيم هذا التعليق.",
    answeredAlready: "سبق الرد على هذا التعليق.",
    assigneeNotPenholder: "لا يُكلَّف بالتعليقات إلا من يتولى صياغة النص.",
    allChangedMeanwhile:
      "لم يعد أي من هذه التعليقات كما رأيتموه: فقد أُجيب عنها في الأثناء أو يجري الرد عليها.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged:
      "{actor}: وضع وسوم على {n, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    topicSet:
      "{actor}: وضع {n, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}» تحت موضوع «{topic}».",
    assigned:
      "{actor}: التكليف بالرد على {n, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}»: {name}.",
    split:
      "{actor}: تقسيم التعليق رقم {number} على «{title}» إلى {parts, plural, zero {أي جزء} one {جزء واحد} two {جزأين} few {# أجزاء} many {# جزءاً} other {# جزء}}.",
    grouped:
      "{actor}: تجميع {n, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    ungrouped:
      "{actor}: فك تجميع {n, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    answeredTogether:
      "{actor}: الرد معاً على {n, plural, zero {أي تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    replyKept: "{actor}: حفظ الرد «{title}» لإعادة استخدامه.",
    replyChanged: "{actor}: تعديل الرد الجاهز «{title}».",
  },
};
