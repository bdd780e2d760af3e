import type { provenance as english } from "@/lib/core/i18n/en/provenance";
import type { Filled } from "@/lib/core/i18n/filled";

/** From a sentence to its history. */
export const provenance: Filled<typeof english> = {
  title: "مصدر هذه الكلمات",
  lede: "كلمات من {version}، {symbol}، ومع كل منها النسخة التي أتت بها.",
  back: "العودة إلى الفقرة",
  entered: "بهذه الصياغة منذ: {version}",
  enteredOn: "صدرت في {date} بالرمز {symbol}؛ القائم بالصياغة: {penholder}.",
  since: "الفقرة واردة في النص منذ: {version}.",
  newThere: "كانت الفقرة جديدة في تلك النسخة.",
  drafted: "من كتبها",
  draftedLede: "لا يرى هذا إلا من يحق له قراءة مسودة العمل.",
  how: {
    begun: "أُدخلت مع النص: {who}",
    write: "كتابة: {who}",
    suggest: "اقتراح: {who}",
    command: "إدراج: {who}",
  },
  suggestion: "اقتراح من {who}",
  takenUp: "قبول: {who}",
  saidBefore: "التعليقات السابقة",
  saidBeforeLede: "التعليقات على الفقرة كما وردت في النسخة السابقة، وما آلت إليه.",
  saidSince: "التعليقات اللاحقة",
  saidNone: "لا توجد تعليقات على هذه الكلمات يمكنكم الاطلاع عليها.",
  inRound: "الجولة {n}",
  proposed: "اقتُرحت هذه الكلمات هنا",
  positions: "من وافق ومن اعترض: {version}",
  awaited:
    "{n, plural, zero {ردّت جميع الكيانات.} one {كيان واحد لم يرد.} two {كيانان لم يردا.} few {# كيانات لم ترد.} many {# كياناً لم يرد.} other {# كيان لم يرد.}}",
  noSignOff: "لم تُعرض هذه الكلمات للإقرار.",
  link: "مصدر هذه الكلمات",
  hint: "حددوا كلمات في النص لتروا مصدرها.",
  go: "مصدر الكلمات المحددة",
};
