import type { history as english } from "@/lib/core/i18n/en/history";
import type { Filled } from "@/lib/core/i18n/filled";

/** The history of a draft. */
export const history: Filled<typeof english> = {
  title: "تاريخ مسودة العمل",
  lede: "من كتب ماذا، جلسةً بعد جلسة، والأحدث أولاً. لا يضيع شيء هنا: فالعودة إلى صيغة سابقة تعديل جديد.",
  empty: "لم يُكتب شيء في المسودة بعد.",
  who: "{person} ({entity})",
  itself: "النظام",
  kinds: { write: "كتابة", suggest: "اقتراح", command: "تعديل النص بقرار" },
  words:
    "{in, plural, zero {لم تُضف كلمات} one {أُضيفت كلمة واحدة} two {أُضيفت كلمتان} few {أُضيفت # كلمات} many {أُضيفت # كلمة} other {أُضيفت # كلمة}}، {out, plural, zero {ولم تُحذف كلمات} one {وحُذفت كلمة واحدة} two {وحُذفت كلمتان} few {وحُذفت # كلمات} many {وحُذفت # كلمة} other {وحُذفت # كلمة}}",
  more: "{n, plural, one {وفقرة أخرى} two {وفقرتان أخريان} few {و# فقرات أخرى} many {و# فقرة أخرى} other {و# فقرة أخرى}}",
  noWords: "بلا نص",
  asThen: "كما كانت حينها",
  older: "جلسات أسبق",
  snapshots: "الصيغ المحفوظة",
  snapshotKinds: { begun: "النص كما أُدخل", issued: "كما كان عند الإصدار", named: "صيغة مسماة" },
  name: "اسم لهذه الصيغة",
  nameHint: "يجدها تحت هذا الاسم في التاريخ كل من يحق له قراءة المسودة.",
  nameIt: "الحفظ بهذا الاسم",
  named: "حُفظت الصيغة",
  restore: "إعادة المسودة إلى هذه الصيغة",
  restoreTitle: "إعادة المسودة إلى ما كانت عليه في {at}؟",
  restoreLede:
    "ستُقرأ المسودة كما كانت حينها، مع ما كان مقترحاً آنذاك. ويبقى ما كُتب بعد ذلك في التاريخ، ويمكن العودة إليه بالطريقة نفسها.",
  momentTitle: "المسودة في {at}",
  momentLede: "ما تغيّر في هذه الجلسة معلَّم. وإذا كان آخرون يكتبون في الوقت نفسه فتعديلاتهم معلَّمة أيضاً.",
  momentSuggested: "يظهر النص كما كان سيُقرأ لو أُخذ بكل ما اقتُرح حينها.",
  before: "قبل هذه الجلسة",
  back: "العودة إلى التاريخ",
};
