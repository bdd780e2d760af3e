import type { desk as english } from "@/lib/core/i18n/en/desk";
import type { Filled } from "@/lib/core/i18n/filled";

/** My desk: what waits, until when, and the one button for each. */
export const desk: Filled<typeof english> = {
  title: "我的办公桌",
  lede: "{n, plural, =0 {目前没有等待{entity}处理的事项。} other {有#件事等待{entity}处理。}}",
  empty: "没有等待您处理的事项。",
  emptyNext: "日程中的下一项是“{title}”，{when}。",
  emptyQuiet: "小组请您办理的事项将列于此处，并会发信通知您。",
  noDeadline: "方便时办理",
  before: "{day}之前",
  comingUp: "即将举行",
  noMeeting: "尚未召集会议。",
  duties: {
    submitResponse: {
      what: "对《{title}》提出意见",
      why: "第{number}轮。{own, plural, =0 {贵实体尚未写出意见。} other {贵实体有#条意见正在拟订。}}",
      act: "提出意见，或答复无意见",
      actReady: "汇总并提交",
    },
    writeComments: {
      what: "对《{title}》提出意见",
      why: "第{number}轮。请写下您的看法，由贵实体协调人提交。",
      act: "提出意见",
    },
    clearResponse: {
      what: "审批贵实体对《{title}》的意见",
      why: "第{number}轮。协调人请您审批。",
      act: "批准或退回",
    },
    signOff: {
      what: "签核《{title}》",
      why: "{symbol}。{asked}个实体中已有{signed}个签核。",
      act: "签核或拒绝签核",
    },
    giveText: {
      what: "《{title}》等待案文",
      why: "请粘贴或上传；不清楚之处将向您列出。",
      act: "录入案文",
    },
    acceptReading: {
      what: "《{title}》的识读结果",
      why: "{doubts, plural, =0 {没有不清楚之处。} other {有#处不清楚。}}",
      act: "决定并接受",
    },
    issueText: {
      what: "《{title}》尚未印发",
      why: "工作稿有{blocks, plural, other {#个部分}}。",
      act: "阅读并印发",
    },
    answerComments: {
      what: "对《{title}》的意见有待答复",
      why: "{unanswered, plural, other {#条意见}}尚无处理结果。",
      act: "答复",
    },
    carryOn: {
      what: "《{title}》由执笔方处理",
      why: "所有意见均已答复。请编辑并印发文本，或再次征求小组意见。",
      act: "继续处理文本",
    },
    publishAgenda: {
      what: "“{title}”的议程仍是草稿",
      why: "{items, plural, =0 {议程上尚无项目。} other {议程上有#个项目。}}",
      act: "查看并公布",
    },
    reportActivity: {
      what: "工作计划：“{title}”",
      why: "由贵实体牵头。{status, select, ongoing {上次报告：进行中。} other {尚未报告进展。}}",
      act: "报告进展",
    },
    watchRound: {
      what: "《{title}》第{number}轮征求意见正在进行",
      why: "{asked}个实体中已有{answered}个答复。",
      act: "查看尚未答复者",
    },
    watchSignOff: {
      what: "《{title}》正在签核",
      why: "{asked}个实体中已有{signed}个签核。",
      act: "查看尚未签核者",
    },
  },
  byColleagues: "{n, plural, other {其中#条由同事写出，待您汇总。}}",
  declined: "{n, plural, other {#个实体拒绝签核。}}",
  missing: "尚缺：{names}",
};
