import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in Arabic. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {
    wordsLost: "الأجزاء معاً لا تساوي التعليق كاملاً. أعد الكلمات أو قل إنها حُذفت عن قصد.",
    twoNeeded: "تحتاج المجموعة إلى تعليقين على الأقل.",
    beingAnswered: "شخص آخر يرد على هذا التعليق.",
    isPart: "هذا جزء بالفعل.",
    alreadySplit: "سبق تقسيم هذا التعليق.",
    answeredAlready: "سبق الرد على هذا التعليق.",
    assigneeNotPenholder: "لا يُكلَّف بالتعليقات إلا من يتولى الصياغة.",
    allChangedMeanwhile: "لم يعد أي من هذه التعليقات كما رأيته: فقد أُجيب عنها في الأثناء أو يجري الرد عليها.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged:
      "{actor}: وضع وسوماً على {n, plural, zero {# تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    topicSet:
      "{actor}: وضع {n, plural, zero {# تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}» تحت موضوع «{topic}».",
    assigned:
      "{actor}: كلّف بالرد على {n, plural, zero {# تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}»: {name}.",
    split:
      "{actor}: قسّم التعليق رقم {number} على «{title}» إلى {parts, plural, zero {# جزء} one {جزء واحد} two {جزأين} few {# أجزاء} many {# جزءاً} other {# جزء}}.",
    grouped:
      "{actor}: جمّع {n, plural, zero {# تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    ungrouped:
      "{actor}: فكّ تجميع {n, plural, zero {# تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}».",
    answeredTogether:
      "{actor}: ردّ معاً على {n, plural, zero {# تعليق} one {تعليق واحد} two {تعليقين} few {# تعليقات} many {# تعليقاً} other {# تعليق}} على «{title}»: {kind, select, accepted {مقبول} acceptedInPart {مقبول جزئياً} notAccepted {غير مقبول} noted {أُحيط علماً به} nextRound {مرجأ إلى الجولة المقبلة} withdrawn {سحبه مقدِّمه} duplicate {مكرر} other {خارج النطاق}}.",
    replyKept: "{actor}: حفظ الرد «{title}» لإعادة استخدامه.",
    replyChanged: "{actor}: عدّل الرد الجاهز «{title}».",
  },
};
