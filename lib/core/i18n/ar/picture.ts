import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in Arabic. */
export const picture: Filled<typeof english> = {
  excuse: "إعفاء كيان من الرد",
  excuseLede:
    "يُحسب الكيان المُعفى على حدة من الكيانات التي لم ترد. وإذا رد مع ذلك احتُسب رده. والسبب متاح للجميع.",
  excuseWhom: "الكيان",
  excuseWhy: "السبب",
  excused: "أُعفي الكيان، وسببه مدوَّن في السجل.",
  lift: "طلب الرد من {entity} من جديد",
  lifted: "سُحب الإعفاء.",
  excusedFor: "مُعفى: {reason}",
  late: "متأخر",
  behalf: "أدخلته الأمانة",
  redLeft:
    "{n, plural, =0 {لم يبق أي خط أحمر دون رد.} zero {لم يبق أي خط أحمر دون رد.} one {بقي خط أحمر واحد دون رد.} two {بقي خطان أحمران دون رد.} few {بقيت # خطوط حمراء دون رد.} many {بقي # خطاً أحمر دون رد.} other {بقي # خط أحمر دون رد.}}",
  timeLeft: "حتى إقفال الجولة",
  updated: "تغيّرت اللوحة: {totals}",
  falls:
    "مواضع التعليقات: {n, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}} في {places, plural, zero {لا مواضع} one {موضع واحد} two {موضعين} few {# مواضع} many {# موضعاً} other {# موضع}}",
  fallsAt:
    "{reference}: {n, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}{red, plural, =0 {} zero {} one {، خط أحمر واحد} two {، خطان أحمران} few {، # خطوط حمراء} many {، # خطاً أحمر} other {، # خط أحمر}}",
  columns: {
    place: "الموضع",
    comments: "التعليقات",
    red: "الخطوط الحمراء",
    entity: "الكيان",
    rate: "الردود",
  },
  participation: "المشاركة",
  participationLede:
    "كيف شارك كل كيان في جولات التعليقات. لا تدخل الجولات التي أُعفي منها في النسبة، وتُحسب الجولة المفتوحة متى رد الكيان.",
  participationNone: "لم تُفتح أي جولة تعليقات بعد.",
  participationHidden: "مقعدكم لا يرد باسم أي كيان طُلب رأيه في جولة.",
  round: "الجولة {n}",
  was: "باسم {name}",
  cells: {
    comments: "تعليقات",
    noComments: "لا تعليقات",
    late: "متأخر",
    excused: "مُعفى",
    silent: "لم يرد",
    open: "ما زالت مفتوحة",
    notAsked: "لم يُطلب منه",
  },
  rate: "{answered} من {n}",
};
