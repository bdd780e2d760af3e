import type { importsSaid as english } from "@/lib/core/i18n/en/imports-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: refusals, letters, and sentences of the record, in Arabic. */
export const importsSaid: Filled<typeof english> = {
  refusals: {
    matrixEmpty: "الملف فارغ.",
    matrixUnknownFormat:
      "ليست هذه مصفوفة يمكن قراءتها. يرجى تقديم ملف \u200e.xlsx\u200e أو \u200e.docx\u200e أو \u200e.csv\u200e.",
    matrixOldOffice:
      "هذا ملف من إصدار قديم من Office (\u200e.xls\u200e، \u200e.doc\u200e). يرجى حفظه بصيغة \u200e.xlsx\u200e أو \u200e.docx\u200e ثم إدخاله من جديد.",
    matrixEncrypted: "الملف محمي بكلمة سر ولا يمكن قراءته. يرجى حفظه من دونها.",
    matrixDamaged: "الملف تالف ولا يمكن فتحه. يرجى فتحه وحفظه في برنامجه ثم المحاولة من جديد.",
    matrixDoctype: "في الملف إعلان لنوع الوثيقة لا يكتبه أي برنامج من برامج Office. لم يُقرأ الملف.",
    matrixBomb: "يتجاوز الملف بعد فكّه ما يمكن قراءته: 200 ميغابايت، أو 25 مليون حرف في صفوفه. لم يُقرأ الملف.",
    matrixTooManyRows: "في الملف أكثر من 20,000 صف. يرجى إدخاله في عدة ملفات.",
    matrixTooManyParagraphs:
      "في الوثيقة فقرات أكثر مما يمكن قراءته: 60,000 فقرة على الأكثر خارج الجداول و400,000 في خاناتها. يرجى إدخالها في عدة ملفات.",
    matrixNoRows: "لم يُعثر على أي تعليق في الملف: لا جدول بعناوين معروفة، ولا تغيير متتبَّع، ولا ملاحظة.",
    importDone: "سبق اعتماد ما جاء في هذا الملف.",
    importBringsNothing:
      "لن يُقدَّم شيء من هذا الملف: لا صف فيه جديد أو معدّل. يرجى البت في الصفوف أولاً أو التخلص من الملف.",
    importChanged:
      "تغيّر ما سيحدث لبعض الصفوف منذ فتح هذه الصفحة. يرجى إعادة تحميلها والنظر في الصفوف من جديد؛ ولم يُعتمد شيء.",
  },
  letters: {},
  record: {
    importApplied: "{actor}: اعتماد مصفوفة بشأن «{title}»: التعليقات الجديدة {added}، والمعدّلة {changed}.",
    importAppliedFor:
      "اعتمدت الأمانة، نيابة عن {entity}، مصفوفة أرسلها هذا الكيان بشأن «{title}»: التعليقات الجديدة {added}، والمعدّلة {changed}.",
  },
};
