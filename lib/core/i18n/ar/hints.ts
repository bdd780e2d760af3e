import type { hints as english } from "@/lib/core/i18n/en/hints";
import type { Filled } from "@/lib/core/i18n/filled";

/** Arabic, in the usage of the United Nations. */
export const hints: Filled<typeof english> = {
  tooManyWords: "الكلمات: {words}؛ والحد الأقصى في طلب المساهمات {max}.",
  tooManyPages: "الصفحات: {pages}؛ والحد الأقصى في طلب المساهمات {max}.",
  numbersForbidden: "يقتضي طلب المساهمات فقرات بلا ترقيم؛ عدد الفقرات المرقمة: {n}.",
  typedNumber: "الرقم «{typed}» مُدخل يدوياً؛ والفقرة مرقمة أصلاً.",
  onlySubheading: "لا يأتي عنوان فرعي وحده: يلزم عنوان ثان من المستوى نفسه.",
  markAfterPunctuation: "توضع إشارة الحاشية في هذه اللغة قبل علامة الترقيم.",
  markBeforePunctuation: "توضع إشارة الحاشية في الإنكليزية بعد علامة الترقيم.",
  undefinedAcronym: "لم يُذكر الاسم الكامل للمختصر «{acronym}» عند أول استعمال.",
  mixedTerms: "هنا «{term}» وفي موضع آخر «{used}»: اسم واحد للشيء الواحد.",
  regionalTerm:
    "«{term}» هو استعمال منظمة الأمن والتعاون في أوروبا ومجلس أوروبا؛ وتكتب الأمم المتحدة «{usual}».",
  spelling: "«{found}»: تكتب الأمم المتحدة «{better}».",
  perCent: "في متن النص: «per cent».",
  numberFirst: "لا تبدأ الجملة برقم: «{number}».",
};
