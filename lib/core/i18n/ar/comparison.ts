import type { comparison as english } from "@/lib/core/i18n/en/comparison";
import type { Filled } from "@/lib/core/i18n/filled";

/** نسختان جنبا إلى جنب، ونسخة منقولة تُقارن بالنص. */
export const comparison: Filled<typeof english> = {
  view: "طريقة العرض",
  views: { inline: "في عمود واحد", side: "جنبا إلى جنب" },
  shown: "ما يُعرض",
  show: { all: "النص كله", changed: "ما تغيّر فقط" },
  folded:
    "{n, plural, zero {لا فقرات دون تغيير} one {فقرة واحدة دون تغيير} two {فقرتان دون تغيير} few {# فقرات دون تغيير} many {# فقرة دون تغيير} other {# فقرة دون تغيير}}",
  movedFrom: "نُقلت من {place}",
  reshaped: "الكلمات نفسها بشكل آخر",
  absent: "غير واردة في هذه النسخة",
  pasted: "مقارنة نص ملصق",
  pastedLede:
    "الصق صورة من النص عُثر عليها في أي مكان، أو اختر ملفا. تُقارن بالنسخة الصادرة كلمة كلمة، حتى علامات التنصيص، ولا تُحفظ.",
  against: "المقارنة مع",
  paste: "الصق الصورة هنا",
  orFile: "أو اختر ملفا",
  comparing: "تجري المقارنة…",
  nothingGiven: "الصق صورة أو اختر ملفا أولا.",
  same: "كلمات الصورة وعلاماتها مطابقة تماما لكلمات {symbol} وعلاماتها.",
  differs:
    "{n, plural, zero {لا اختلاف} one {اختلاف واحد} two {اختلافان} few {# اختلافات} many {# اختلافا} other {# اختلافا}} عن {symbol}: {list}",
  unchanged:
    "{n, plural, zero {لا فقرات مطابقة} one {فقرة واحدة مطابقة} two {فقرتان مطابقتان} few {# فقرات مطابقة} many {# فقرة مطابقة} other {# فقرة مطابقة}} حتى آخر علامة.",
  title: "العنوان",
  kinds: {
    word: "{n, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}",
    quote:
      "{n, plural, zero {لا علامات تنصيص} one {علامة تنصيص واحدة} two {علامتا تنصيص} few {# علامات تنصيص} many {# علامة تنصيص} other {# علامة تنصيص}}",
    dash: "{n, plural, zero {لا شرطات} one {شرطة واحدة} two {شرطتان} few {# شرطات} many {# شرطة} other {# شرطة}}",
    space:
      "{n, plural, zero {لا مسافات} one {مسافة أو علامة غير مرئية واحدة} two {مسافتان أو علامتان غير مرئيتين} few {# مسافات أو علامات غير مرئية} many {# مسافة أو علامة غير مرئية} other {# مسافة أو علامة غير مرئية}}",
    break:
      "{n, plural, zero {لا فواصل أسطر} one {فاصل أسطر واحد} two {فاصلا أسطر} few {# فواصل أسطر} many {# فاصل أسطر} other {# فاصل أسطر}}",
    case: "{n, plural, zero {لا اختلاف في حالة الأحرف} one {اختلاف واحد في حالة الأحرف} two {اختلافان في حالة الأحرف} few {# اختلافات في حالة الأحرف} many {# اختلافا في حالة الأحرف} other {# اختلافا في حالة الأحرف}}",
    punctuation:
      "{n, plural, zero {لا علامات ترقيم} one {علامة ترقيم واحدة} two {علامتا ترقيم} few {# علامات ترقيم} many {# علامة ترقيم} other {# علامة ترقيم}}",
    form: "{n, plural, zero {لا أشكال حروف} one {شكل حرف واحد} two {شكلا حرف} few {# أشكال حروف} many {# شكل حرف} other {# شكل حرف}}",
    missing:
      "{n, plural, zero {لا فقرات ناقصة} one {فقرة ناقصة واحدة} two {فقرتان ناقصتان} few {# فقرات ناقصة} many {# فقرة ناقصة} other {# فقرة ناقصة}}",
    added:
      "{n, plural, zero {لا فقرات مضافة} one {فقرة مضافة واحدة} two {فقرتان مضافتان} few {# فقرات مضافة} many {# فقرة مضافة} other {# فقرة مضافة}}",
    moved:
      "{n, plural, zero {لا فقرات منقولة} one {فقرة منقولة واحدة} two {فقرتان منقولتان} few {# فقرات منقولة} many {# فقرة منقولة} other {# فقرة منقولة}}",
  },
  places: {
    changed: "{place}",
    missing: "{place}: ناقصة في الصورة",
    moved: "{place}: في موضع آخر من الصورة",
    added: "بعد {place}: في الصورة وحدها",
    addedFirst: "في البداية: في الصورة وحدها",
  },
};
