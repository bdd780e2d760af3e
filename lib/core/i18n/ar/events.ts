import type { events as english } from "@/lib/core/i18n/en/events";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of events. */
export const events: Filled<typeof english> = {
  title: "المناسبات",
  lede: "ما قامت به المجموعة علناً، ومع من، ومن حضر.",
  none: "لم تُسجَّل أي مناسبة بعد.",
  noneAdvice: "يسجل أحد الرؤساء المشاركين أو الأمانة المناسبة بعد انعقادها.",
  dayUnknown: "اليوم غير معروف",
  entities: "من تنظيم {list}",
  partners: "بالاشتراك مع {list}",
  attendance: "الحضور: {words}",
  kinds: {
    sideEvent: "مناسبة جانبية",
    highLevelEvent: "مناسبة رفيعة المستوى",
    briefing: "إحاطة",
    campaign: "حملة",
    publicEvent: "مناسبة عامة",
  },
  record: "تسجيل مناسبة",
  recorded: "سُجلت المناسبة.",
  fields: {
    kind: "النوع",
    title: "العنوان",
    place: "المدينة والإطار",
    on: "التاريخ",
    onHint: "\u200E2019-07-30، أو \u200E2019-07 إذا لم يُعرف سوى الشهر.",
    entities: "الكيانات المشاركة",
    entitiesHint: "يمكن اختيار عدة كيانات بالمفتاح Ctrl أو ⌘.",
    partners: "الشركاء",
    attendance: "الحضور",
    attendanceHint: "كما ورد في المصدر، مثل «أكثر من 80».",
    summary: "الموضوع",
    source: "المصدر",
  },
};
