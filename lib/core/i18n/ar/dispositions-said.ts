import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

const kind =
  "{kind, select, accepted {مقبول} acceptedInPart {مقبول جزئياً} notAccepted {غير مقبول} noted {أُحيط علماً به} nextRound {مرجأ إلى الجولة المقبلة} withdrawn {سحبه مقدِّمه} duplicate {مكرر} other {خارج النطاق}}";
const comment = "{no, select, none {تعليق} other {التعليق رقم {no}}}";

/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished: "نُشر هذا الجواب. ولا يمكن تصويبه إلا بوثيقة تصويب مع بيان السبب.",
    answersNotPublished: "لم يُنشر بعد ما تقرَّر بشأن تعليقات هذه الجولة. غيِّروا هذا القرار نفسه.",
    notAnswered: "لم يُتخذ بعد قرار بشأن هذا التعليق.",
    notContested: "لم يعترض الكيان على هذا القرار.",
    noNextMeeting: "لا يوجد اجتماع مقبل يمكن إدراج هذه المسألة في جدول أعماله.",
    onAgendaAlready: "هذه المسألة مدرجة بالفعل في جدول أعمال اجتماع.",
    amendmentsCollide: "هذه التعديلات تغيِّر الكلمات نفسها تغييراً مختلفاً. اختاروا عدداً أقل، أو أعيدوا الصياغة.",
    nothingToTakeUp: "اختاروا تعديلاً واحداً على الأقل لهذه الفقرة.",
    takesNothing: "ستبقى الفقرة على حالها.",
    withdrawnByAuthor:
      "سحب هذا التعليقَ الكيانُ الذي قدمه. ولا يمكن الرد عليه من جديد إلا إذا اعترض ذلك الكيان.",
    answeredMeanwhile: "أُجيب في الأثناء عن أحد هذه التعليقات. اطلعوا عليه ثم طبِّقوا من جديد.",
  },
  letters: {
    dispositionContested: {
      subject: "اعتراض: التعليق رقم {no} – {title}",
      text: "تحية طيبة وبعد،\n\nيعترض الكيان {entity} على ما اقتُرح بشأن تعليقه رقم {no} على «{title}»:\n\n{reason}\n\nويمكن الرد عليه من جديد، أو إدراجه في جدول أعمال الاجتماع المقبل.\n\n{link}\n",
    },
    dispositionAnew: {
      subject: "رد جديد: التعليق رقم {no} – {title}",
      text: "تحية طيبة وبعد،\n\nكان كيانكم قد اعترض على ما اقتُرح بشأن تعليقه رقم {no} على «{title}». وقد رُد عليه من جديد. يُرجى بيان ما إذا كنتم تقبلونه.\n\n{link}\n",
    },
    dispositionCorrected: {
      subject: "تصويب: التعليق رقم {no} – {title}",
      text: "تحية طيبة وبعد،\n\nصُوِّب القرار المنشور بشأن التعليق رقم {no} على «{title}»:\n\n{reason}\n\n{link}\n",
    },
  },
  /** By the event of its noun. */
  record: {
    given: `{actor}: الرد على تعليق على «{title}»: ${comment}.`,
    withdrawn: `{actor}: سحب تعليق على «{title}»: ${comment}.`,
    agreed: `{actor}: قبول ما اقتُرح بشأن تعليق على «{title}»: ${comment}.`,
    contested: `{actor}: الاعتراض على ما اقتُرح بشأن تعليق على «{title}»: ${comment}.`,
    corrected: `{actor}: تصويب القرار المنشور بشأن تعليق على «{title}»: ${comment}: ${kind}. السبب: {reason}`,
    onAgenda: `{actor}: إدراج تعليق على «{title}» في جدول أعمال «{meeting}»: ${comment}.`,
    takenUp:
      "{actor}: إدخال {n, plural, zero {أي تعديل} one {تعديل واحد} two {تعديلين} few {# تعديلات} many {# تعديلاً} other {# تعديل}} في مسودة عمل «{title}».",
  },
};
