import type { recordMembership as english } from "@/lib/core/i18n/en/record-membership";
import type { Filled } from "@/lib/core/i18n/filled";

const status = "{status, select, member {成员} partner {伙伴} other {观察员}}";
const rule =
  "{key, select, silenceMinHours {默许程序最短时限（小时）} roundWorkingDays {征求意见轮次时限（工作日）} signOffWorkingDays {签核时限（工作日）} minutesDays {会议记录更正时限（天）} quorumOpen {开会法定人数} quorumDecide {决策法定人数} partnersComment {伙伴提出意见} partnersSignOff {伙伴参加签核} commentsSealed {意见在截止前保密} admissionDays {对接纳提出异议的时限（天）} meetingNoticeWeeks {会议通知时限（周）} other {主席任期（月）}}";

/** What the record says of the group, its bodies, its entities and its rules. */
export const recordMembership: Filled<typeof english> = {
  group: { founded: "小组“{name}”成立，设有{body}。" },
  body: { added: "{actor}增设了机构“{name}”（{code}）。" },
  entity: {
    admitted: `{actor}记录：{name}（{acronym}）于{from}加入，身份为${status}。`,
    enrolled: `{actor}记录：{name}（{acronym}）自{from}起属于本机构，身份为${status}。`,
    left: "{actor}记录：{name}（{acronym}）的成员身份于{until}终止。",
    edited: "{actor}更正了{name}（{acronym}）的条目。",
    renamed: "{actor}记录：{before}自{from}起称为{name}（{acronym}）。",
  },
  rule: { set: `{actor}设定了小组的一项规则，自{from}起生效：${rule}：{value}。决定：{reference}。` },
};
