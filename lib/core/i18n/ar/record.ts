import type { record as english } from "@/lib/core/i18n/en/record";
import type { Filled } from "@/lib/core/i18n/filled";
import { recordAgreedLanguage } from "./record-agreed-language";
import { recordEvents } from "./record-events";
import { recordMeetings } from "./record-meetings";
import { recordMembership } from "./record-membership";
import { recordPeople } from "./record-people";
import { recordPublications } from "./record-publications";
import { recordTexts } from "./record-texts";
import { recordWorkPlan } from "./record-work-plan";

/** The page of the record, and the sentence of every kind of event. */
export const record: Filled<typeof english> = {
  page: {
    title: "السجل",
    lede: "كل ما جرى، ومن قام به ومتى، بالترتيب الذي حدث به. ولا يمكن تغيير شيء فيه أو حذفه.",
    search: "كلمات في السجل",
    noun: "بشأن",
    nouns: {
      all: "كل شيء",
      submission: "النصوص",
      round: "التعليقات",
      signOff: "الإقرار",
      meeting: "الاجتماعات",
      activity: "خطة العمل",
      publication: "المنشورات",
      passage: "الصيغ المتفق عليها",
      event: "المناسبات",
      entity: "الكيانات",
      seat: "المقاعد",
      rule: "قواعد المجموعة",
    },
    show: "عرض",
    clear: "عرض كل شيء",
    ofSubject: "لا يُعرض إلا ما يخص موضوعاً واحداً.",
    empty: "لم يُسجَّل شيء بعد.",
    noMatch: "لا شيء في السجل يطابق البحث.",
    noMatchNext: "يمكن البحث بكلمات أقل، أو عرض كل شيء.",
    earlier: "قيود أسبق",
    latest: "أحدث القيود",
    open: "فتح",
  },
  actor: "\u200F{entity} ({role})",
  clockActor: "الساعة",
  clock: { moved: "{actor}: تحريك ساعة هذا العالم التجريبي من {from} إلى {to}." },
  ...recordTexts,
  ...recordMeetings,
  ...recordMembership,
  ...recordPeople,
  ...recordWorkPlan,
  ...recordPublications,
  ...recordEvents,
  ...recordAgreedLanguage,
};
