import type { recordTexts as english } from "@/lib/core/i18n/en/record-texts";
import type { Filled } from "@/lib/core/i18n/filled";

const entities =
  "{entities, plural, zero {لا كيانات} one {كيان واحد} two {كيانان} few {# كيانات} many {# كياناً} other {# كيان}}";
const comments =
  "{comments, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}";
const blocks =
  "{blocks, plural, zero {لا أجزاء} one {جزء واحد} two {جزآن} few {# أجزاء} many {# جزءاً} other {# جزء}}";

/** What the record says of texts, of rounds of comments and of sign-off. */
export const recordTexts: Filled<typeof english> = {
  submission: {
    opened: "{actor}: فتح النص «{title}».",
    textGiven: `{actor}: إدخال محتوى «{title}»: ${blocks}، {doubts, plural, zero {وكل شيء واضح} one {ومقطع واحد غير واضح} two {ومقطعان غير واضحين} few {و# مقاطع غير واضحة} many {و# مقطعاً غير واضح} other {و# مقطع غير واضح}}.`,
    doubtDecided: "{actor}: البتّ في قراءة مقطع غير واضح من «{title}».",
    textAccepted: `{actor}: قبول قراءة «{title}»: ${blocks}.`,
    issued: "{actor}: إصدار «{title}» بالرمز {symbol}. SHA-256: {sha256}",
    withdrawn: "{actor}: سحب النص «{title}».",
  },
  draft: {
    suggestionsDecided:
      "{actor}: {accepted, select, true {قبول} other {رفض}} {n, plural, zero {# اقتراح} one {اقتراح واحد} two {اقتراحين} few {# اقتراحات} many {# اقتراحاً} other {# اقتراح}} في مسودة «{title}».",
    noteAdded: "{actor}: كتابة ملاحظة على مسودة «{title}».",
    noteResolved: "{actor}: إغلاق ملاحظة على مسودة «{title}».",
    drafterInvited:
      "{actor}: دعوة {drafter} إلى {may, select, write {الكتابة} other {الاقتراح}} في مسودة «{title}».",
    drafterLeft: "{actor}: إنهاء مشاركة {drafter} في صياغة «{title}».",
    wordsSuggested: "{actor}: اقتراح عبارات جديدة لفقرة من مسودة «{title}».",
    wordsReplaced: "{actor}: إدخال عبارات جديدة في فقرة من مسودة «{title}».",
    snapshotNamed: "{actor}: حفظ نسخة من مسودة «{title}» باسم خاص بها.",
    restored: "{actor}: إعادة مسودة «{title}» إلى ما كانت عليه في {was}.",
    pictureAdded: "{actor}: إضافة صورة إلى «{title}».",
  },
  round: {
    opened: `{actor}: فتح الجولة {number} من التعليقات على «{title}»، والمطلوب رأيه: ${entities}؛ وتُقفل في {closesAt}.`,
    extended: "{actor}: نقل الموعد النهائي للجولة {number} بشأن «{title}» للجميع إلى {closesAt}.",
    closed: `أُقفلت الجولة {number} من التعليقات على «{title}»: {responses, plural, zero {لم يرد أي كيان} one {ردّ كيان واحد} two {ردّ كيانان} few {ردّت # كيانات} many {ردّ # كياناً} other {ردّ # كيان}}، وعدد التعليقات: ${comments}.`,
    commentAdded: "{actor}: كتابة تعليق على «{title}».",
    commentRemoved: "{actor}: حذف تعليق على «{title}».",
    responseSubmitted: `{actor}: تقديم رد الكيان بشأن «{title}»: ${comments}.`,
    noComments: "{actor}: الإفادة بأن ليست لدى الكيان تعليقات على «{title}».",
    responseWithdrawn: "{actor}: إعادة رد الكيان بشأن «{title}» إلى مرحلة الإعداد.",
  },
  signOff: {
    opened: `{actor}: بدء إقرار «{title}»، {symbol}، والمطلوب إقراره: ${entities}؛ وينتهي في {closesAt}.`,
    signedOff: "{actor}: إقرار «{title}»، {symbol}، باسم الكيان.",
    declined: "{actor}: الامتناع عن إقرار «{title}»، {symbol}، باسم الكيان: {reason}",
    completed: `اكتمل إقرار «{title}»، {symbol}، من جميع من طُلب إليهم ذلك (${entities}): النص معتمد. SHA-256: {sha256}`,
    lapsed:
      "انتهى إقرار «{title}»، {symbol}، دون اكتمال: {signed, plural, zero {لم يقرّه أي كيان} one {أقرّه كيان واحد} two {أقرّه كيانان} few {أقرّته # كيانات} many {أقرّه # كياناً} other {أقرّه # كيان}}، {missing, plural, zero {ولم يتخلف أي كيان} one {ولم يقرّه كيان واحد} two {ولم يقرّه كيانان} few {ولم تقرّه # كيانات} many {ولم يقرّه # كياناً} other {ولم يقرّه # كيان}}.",
    withdrawn: "{actor}: إنهاء إقرار «{title}»، {symbol}، دون اعتماد.",
  },
};
