import type { recordMembership as english } from "@/lib/core/i18n/en/record-membership";
import type { Filled } from "@/lib/core/i18n/filled";

const status = "{status, select, member {عضو} partner {شريك} other {مراقب}}";
const rule =
  "{key, select, silenceMinHours {أقصر مدة لإجراء الموافقة الصامتة، بالساعات} roundWorkingDays {مدة جولة التعليقات، بأيام العمل} signOffWorkingDays {مدة الإقرار، بأيام العمل} minutesDays {مهلة تصويب المحضر، بالأيام} quorumOpen {النصاب اللازم لافتتاح الاجتماع} quorumDecide {النصاب اللازم لاتخاذ القرار} partnersComment {تعليق الشركاء} partnersSignOff {إقرار الشركاء} commentsSealed {حجب التعليقات حتى الإقفال} admissionDays {مهلة الاعتراض على القبول، بالأيام} meetingNoticeWeeks {مهلة الإخطار بالاجتماع، بالأسابيع} other {مدة الرئاسة، بالأشهر}}";

/** What the record says of the group, its bodies, its entities and its rules. */
export const recordMembership: Filled<typeof english> = {
  group: { founded: "أُنشئت المجموعة «{name}»، ومعها {body}." },
  body: { added: "{actor}: إضافة الهيئة «{name}» ({code})." },
  entity: {
    admitted: `{actor}: تسجيل انضمام {name} ({acronym}) بصفة ${status} في {from}.`,
    enrolled: `{actor}: تسجيل انتماء {name} ({acronym}) إلى الهيئة بصفة ${status} اعتباراً من {from}.`,
    left: "{actor}: تسجيل انتهاء عضوية {name} ({acronym}) في {until}.",
    edited: "{actor}: تصويب قيد {name} ({acronym}).",
    renamed: "{actor}: تسجيل تغيير اسم {before} إلى {name} ({acronym}) اعتباراً من {from}.",
  },
  rule: {
    set: `{actor}: وضع قاعدة للمجموعة، اعتباراً من {from}: ${rule}: {value}. القرار: {reference}.`,
  },
};
