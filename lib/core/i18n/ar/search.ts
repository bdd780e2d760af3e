import type { search as english } from "@/lib/core/i18n/en/search";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the search. */
export const search: Filled<typeof english> = {
  title: "البحث",
  lede: "في جميع النصوص المتاحة لمقعدكم وفي الصيغ المتفق عليها.",
  words: "الكلمات",
  hint: "كلمات بأي من اللغات الست؛ «عبارة»؛ -باستثناء.",
  go: "بحث",
  tooLong: "لا يتجاوز البحث 200 حرف. اختصروه.",
  start: "اكتبوا ما تبحثون عنه.",
  none: "لم يُعثر على شيء عن «{q}».",
  noneNext: "جربوا كلمات أقل أو صيغة أخرى للكلمة.",
  more: "لا تُعرض سوى أفضل النتائج. أضيفوا كلمة لتضييق نطاق البحث.",
  texts: "في النصوص",
  passages: "في الصيغ المتفق عليها",
  draft: "مسودة العمل",
  earlier: "{label}، عُدّل بعد ذلك",
  under: "تحت «{heading}»",
  open: "فتح الفقرة",
};
