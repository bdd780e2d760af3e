import type {
  cities as englishCities,
  invalid as englishInvalid,
  ui as englishUi,
} from "@/lib/core/i18n/en/ui";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the kit and of every form. */
export const ui: Filled<typeof englishUi> = {
  saved: "تم الحفظ",
  checkFields: "يرجى مراجعة الخانات المشار إليها. لم يُفقد شيء مما كتبتم.",
  changedMeanwhile: "عُدّل هذا النص في هذه الأثناء. يظهر النصان أدناه؛ يرجى اختيار أحدهما أو دمجهما.",
  needed: "مطلوب",
  dutyTimes: "التوقيت في مراكز العمل",
  unreachable: "تعذر الاتصال بالخادوم. ما كتبتموه لا يزال هنا؛ يرجى إعادة المحاولة.",
  broken: "حدث عطل من جانبنا. ما كتبتموه لا يزال هنا. الرقم المرجعي:",
  signInAgain: "معاودة الدخول",
  conflictTitle: "سبقكم شخص آخر إلى الحفظ. يرجى اختيار ما يبقى.",
  mine: "نصكم",
  theirs: "نصهم",
  takeMine: "الإبقاء على نصي",
  takeTheirs: "الأخذ بنصهم",
  merged: "أو صياغة ما يمكن للطرفين تأييده",
  takeMerged: "الإبقاء على هذا",
  restored: "استُعيد من هذا المتصفح: لم يكن قد أُرسل بعد.",
  discard: "صرف النظر عنه",
  cancel: "إلغاء",
  receivers:
    "{n, plural, zero {لا يتلقى أحد هذه الرسالة} one {يتلقى هذه الرسالة شخص واحد} two {يتلقى هذه الرسالة شخصان} few {يتلقى هذه الرسالة # أشخاص} many {يتلقى هذه الرسالة # شخصاً} other {يتلقى هذه الرسالة # شخص}}",
  letter: "بهذا النص",
};

/** Duty stations, as people say them. */
export const cities: Filled<typeof englishCities> = {
  vienna: "فيينا",
  newYork: "نيويورك",
  geneva: "جنيف",
  nairobi: "نيروبي",
  bangkok: "بانكوك",
};

/** What can be wrong with one field. */
export const invalid: Filled<typeof englishInvalid> = {
  too_small: "هذه الخانة فارغة أو قصيرة أكثر مما ينبغي.",
  too_big: "هذا أطول مما ينبغي.",
  invalid_type: "هذه الخانة فارغة.",
  invalid_format: "هذا ليس بالصيغة المنتظرة.",
  invalid_value: "يرجى اختيار إحدى القيم المعروضة.",
  unrecognized_keys: "هذه الخانة غير معروفة.",
  noSuchZone: "هذه المنطقة الزمنية غير موجودة.",
  noSuchTime: "في ذلك اليوم تُقدَّم الساعة فلا وجود لهذا الوقت. يرجى اختيار وقت آخر.",
  happensTwice: "في ذلك اليوم تُؤخَّر الساعة فيتكرر هذا الوقت مرتين. يرجى اختيار وقت آخر.",
  notADate: "هذا ليس تاريخاً ووقتاً.",
  taken: "هذا مستخدم بالفعل.",
  endsBeforeStart: "يجب أن تأتي النهاية بعد البداية.",
  inThePast: "هذا في الماضي.",
  unchanged: "لم يتغير شيء.",
  noFurther: "لا يمكن نقله أبعد من ذلك في هذا الاتجاه.",
  notADay: "يرجى ذكر يوم (\u200E2019-07-30\u200E) أو شهر (\u200E2019-07\u200E) أو سنة (2019).",
  inTheFuture: "هذا في المستقبل.",
  needsReason: "يرجى ذكر السبب.",
  twoToTwenty: "يحتاج الاستطلاع إلى خيارين على الأقل وعشرين على الأكثر، خيار في كل سطر.",
  noSuchNumber: "لا يوجد في هذه الجولة تعليق بهذا الرقم.",
  circle: "ذلك التعليق نفسه تكرار لهذا التعليق.",
  empty: "النص فارغ.",
  binary: "هذا ليس ملفاً نصياً. يرجى تقديم ملف \u200E.txt أو \u200E.md، أو لصق النص.",
  fileTooLarge: "حجم الملف أكبر من 25 ميغابايت. لم يُخزَّن شيء.",
  copyTooLarge: "حجم الملف أكبر من 5 ميغابايت. ليس بين نسخ أي نص ما يبلغ هذا الطول.",
  cutShort: "لم يصل الملف كاملاً، ولذلك لم يُخزَّن شيء. يرجى إعادة إرساله.",
  noFile: "يرجى اختيار ملف أولاً.",
  messageKind:
    "لا يُحفظ هذا الملف كرسالة: يرجى تقديم EML أو MSG أو PDF أو DOCX أو DOC أو ODT أو RTF أو TXT، على أن يطابق محتواه اسمه.",
  pictureTooLarge: "لا يزيد حجم الصورة على 5 ميغابايت. ولم يُخزَّن شيء؛ صغّروها أولاً.",
  noPicture: "هذه ليست صورة يستطيع المتصفح عرضها. اختاروا صورة بصيغة PNG أو JPEG أو GIF أو WebP.",
  textTooLarge: "النص أطول من ميغابايتين أو من 3,000 فقرة.",
  notAnAddress: "هذا ليس عنوان بريد إلكتروني واحداً، مثل name@agency.org.",
  closedAccount: "حساب صاحب هذا العنوان أُغلق. يرجى الاتصال بمشغّل هذا النظام.",
  unwritable: "يتضمن هذا رموزاً لا يمكن تخزينها. يرجى كتابته من جديد.",
  other: "لا يمكن قبول هذا على حاله.",
};
