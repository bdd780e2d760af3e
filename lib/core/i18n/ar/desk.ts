import type { desk as english } from "@/lib/core/i18n/en/desk";
import type { Filled } from "@/lib/core/i18n/filled";

/** My desk: what waits, until when, and the one button for each. */
export const desk: Filled<typeof english> = {
  title: "مكتبي",
  lede: "{n, plural, zero {لا شيء ينتظر {entity} في هذه اللحظة.} one {أمر واحد ينتظر {entity}.} two {أمران ينتظران {entity}.} few {# أمور تنتظر {entity}.} many {# أمراً ينتظر {entity}.} other {# أمر ينتظر {entity}.}}",
  empty: "لا شيء في انتظاركم.",
  emptyNext: "الموعد المقبل في التقويم هو «{title}»، {when}.",
  emptyQuiet: "ما تطلبه المجموعة منكم سيظهر هنا، وستُبلَّغون به برسالة.",
  noDeadline: "متى تيسّر ذلك",
  before: "قبل {day}",
  comingUp: "المواعيد المقبلة",
  noMeeting: "لم يُدعَ إلى أي اجتماع.",
  duties: {
    submitResponse: {
      what: "تعليقات على «{title}»",
      why: "الجولة {number}. {own, plural, zero {لم يكتب كيانكم أي تعليق حتى الآن.} one {لدى كيانكم تعليق واحد قيد الإعداد.} two {لدى كيانكم تعليقان قيد الإعداد.} few {لدى كيانكم # تعليقات قيد الإعداد.} many {لدى كيانكم # تعليقاً قيد الإعداد.} other {لدى كيانكم # تعليق قيد الإعداد.}}",
      act: "التعليق، أو الإفادة بعدم وجود تعليقات",
      actReady: "توحيد التعليقات وتقديمها",
    },
    writeComments: {
      what: "تعليقات على «{title}»",
      why: "الجولة {number}. يمكنكم كتابة ملاحظاتكم؛ وتتولى جهة التنسيق تقديمها.",
      act: "التعليق",
    },
    clearResponse: {
      what: "إجازة تعليقات كيانكم على «{title}»",
      why: "الجولة {number}. تطلب جهة التنسيق إجازتكم.",
      act: "إجازة أو إعادة",
    },
    signOff: {
      what: "إقرار «{title}»",
      why: "{symbol}. أقرّه {signed} من {asked}.",
      act: "الإقرار أو الامتناع",
    },
    giveText: {
      what: "في انتظار محتوى «{title}»",
      why: "يمكن لصقه أو تحميله؛ وسيُعرض عليكم ما لم يكن واضحاً.",
      act: "إدخال المحتوى",
    },
    acceptReading: {
      what: "كيف قُرئ «{title}»",
      why: "{doubts, plural, zero {كان كل شيء واضحاً.} one {كان مقطع واحد غير واضح.} two {كان مقطعان غير واضحين.} few {كانت # مقاطع غير واضحة.} many {كان # مقطعاً غير واضح.} other {كان # مقطع غير واضح.}}",
      act: "البتّ والقبول",
    },
    issueText: {
      what: "لم يصدر «{title}» بعد",
      why: "{blocks, plural, zero {المسودة فارغة} one {تتألف المسودة من جزء واحد} two {تتألف المسودة من جزأين} few {تتألف المسودة من # أجزاء} many {تتألف المسودة من # جزءاً} other {تتألف المسودة من # جزء}}.",
      act: "القراءة والإصدار",
    },
    answerComments: {
      what: "تعليقات على «{title}» تنتظر الرد",
      why: "{unanswered, plural, zero {بُتّ في جميع التعليقات.} one {لم يُبتّ بعد في تعليق واحد.} two {لم يُبتّ بعد في تعليقين.} few {لم يُبتّ بعد في # تعليقات.} many {لم يُبتّ بعد في # تعليقاً.} other {لم يُبتّ بعد في # تعليق.}}",
      act: "الرد",
    },
    carryOn: {
      what: "لدى القائم بالصياغة: «{title}»",
      why: "رُدّ على كل التعليقات. يمكن تحرير النص وإصداره، أو استشارة المجموعة مجدداً.",
      act: "متابعة العمل على النص",
    },
    publishAgenda: {
      what: "جدول أعمال «{title}» ما زال مسودة",
      why: "{items, plural, zero {لا بنود فيه بعد.} one {فيه بند واحد.} two {فيه بندان.} few {فيه # بنود.} many {فيه # بنداً.} other {فيه # بند.}}",
      act: "الاطلاع والنشر",
    },
    reportActivity: {
      what: "خطة العمل: «{title}»",
      why: "يقوده كيانكم. {status, select, ongoing {آخر إبلاغ: جارٍ.} other {لم يُبلَّغ عنه بعد.}}",
      act: "الإبلاغ",
    },
    watchRound: {
      what: "الجولة {number} بشأن «{title}» مفتوحة",
      why: "ردّ {answered} من {asked}.",
      act: "الاطلاع على من لم يرد",
    },
    watchSignOff: {
      what: "إقرار «{title}» جارٍ",
      why: "أقرّه {signed} من {asked}.",
      act: "الاطلاع على من لم يقرّ",
    },
  },
  byColleagues:
    "{n, plural, zero {لم يكتب الزملاء أياً منها.} one {كتب الزملاء واحداً منها، لتقوموا بتوحيده.} two {كتب الزملاء اثنين منها، لتقوموا بتوحيدهما.} few {كتب الزملاء # منها، لتقوموا بتوحيدها.} many {كتب الزملاء # منها، لتقوموا بتوحيدها.} other {كتب الزملاء # منها، لتقوموا بتوحيدها.}}",
  declined:
    "{n, plural, zero {لم يمتنع أي كيان.} one {امتنع كيان واحد.} two {امتنع كيانان.} few {امتنعت # كيانات.} many {امتنع # كياناً.} other {امتنع # كيان.}}",
  missing: "في الانتظار: {names}",
};
