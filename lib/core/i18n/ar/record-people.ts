import type { recordPeople as english } from "@/lib/core/i18n/en/record-people";
import type { Filled } from "@/lib/core/i18n/filled";

const role =
  "{role, select, focalPoint {جهة تنسيق} alternate {جهة تنسيق مناوبة} reviewer {جهة مراجعة} approver {جهة موافقة} coChair {رئيس مشارك} secretariat {الأمانة} other {ضيف}}";

/** What the record says of people and their seats. */
export const recordPeople: Filled<typeof english> = {
  seat: {
    given: `{actor}: منح {name} مقعداً بصفة ${role}، {forEntity}.`,
    ended: `{actor}: إنهاء مقعد {name} بصفة ${role}، {forEntity}.`,
    handedOver: `\u200F{name}: تسليم المقعد بصفة ${role}، {forEntity}، إلى {successor}. التدوين: {actor}.`,
  },
  person: {
    renamed: "\u200F{before}: يظهر من الآن فصاعداً باسم {name}.",
    deactivated: "{actor}: إغلاق حساب {name}.",
  },
};
