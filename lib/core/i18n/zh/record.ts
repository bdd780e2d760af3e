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
    title: "记录",
    lede: "何人于何时作了何事，均按发生顺序列出。任何内容均不得更改或删除。",
    search: "记录中的词语",
    noun: "事项",
    nouns: {
      all: "全部",
      submission: "文本",
      round: "意见",
      signOff: "签核",
      meeting: "会议",
      activity: "工作计划",
      publication: "出版物",
      passage: "商定措辞",
      event: "公开活动",
      entity: "实体",
      seat: "席位",
      rule: "小组规则",
    },
    show: "显示",
    clear: "显示全部",
    ofSubject: "仅显示与某一事项有关的内容。",
    empty: "尚无任何记录。",
    noMatch: "记录中没有相符的内容。",
    noMatchNext: "请减少词语，或查看全部。",
    earlier: "较早的条目",
    latest: "最新的条目",
    open: "打开",
  },
  actor: "{entity}（{role}）",
  clockActor: "时钟",
  clock: { moved: "{actor}将本演示环境的时钟从{from}拨至{to}。" },
  ...recordTexts,
  ...recordMeetings,
  ...recordMembership,
  ...recordPeople,
  ...recordWorkPlan,
  ...recordPublications,
  ...recordEvents,
  ...recordAgreedLanguage,
};
