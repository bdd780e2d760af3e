import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Chinese. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    questionAsked: "本轮已开始，问题已提出，不能再删除。",
    roundPlanned: "该文本已有计划中的一轮，请先取消或等待其开始。",
    openingInThePast: "开始时间已过。如需立即开始，请留空。",
    roundAsked: "本轮已开始并已征询各方，不能再取消。",
    laterRound: "该文本已开始或已计划后一轮征求意见。以该轮为准：未尽意见请在该轮提出。",
    roundAskedUnchangeable: "本轮已开始并已征询各方，所征询的事项不能再更改。",
    openingHourCome: "开始时间已到，本轮不能再更改。如未能开始，请予以取消，并重新开始一轮。",
    newOpeningInThePast: "新的开始时间已过。",
    closesBeforeOpening: "本轮将在开始之前截止，请给出更晚的截止时间。",
    roundResolved: "本轮意见已处理完毕。此后的意见请交秘书处，或留待下一轮。",
    roundCompiledAlready: "本轮已汇编。",
    roundNotResolved: "本轮尚未处理完毕。",
    roundNotOpened: "本轮尚未开始。",
    chairInOffice: "现有共同主席在任，只有共同主席可以重新开放本轮。",
  },
  letters: {
    roundQuestion: {
      subject: "新增一个问题：{title}",
      text: "尊敬的同事：\n\n执笔方为《{title}》第{number}轮征求意见附上一个问题：\n\n{question}\n\n请在截止前连同贵实体的意见一并回答。如贵实体已提交答复，可撤回后重新提交。\n\n{link}\n",
    },
    roundNotOpened: {
      subject: "第{number}轮未能开始：{title}",
      text: "尊敬的同事：\n\n计划中的《{title}》第{number}轮征求意见未能开始，原因如下：\n\n{reason}\n\n该轮仍为计划状态。请先予以取消，待文本就绪后重新开始一轮。\n\n{link}\n",
    },
    roundCompiled: {
      subject: "第{number}轮意见汇编：{title}",
      text: "尊敬的同事：\n\n《{title}》第{number}轮意见已汇编。\n\n  意见：{comments}\n  提出意见的实体：{entities}\n  仅答复问题的实体：{questionsOnly}\n  无意见的实体：{nothing}\n  未回复的实体：{silent}\n  获免答复的实体：{excused}\n\n{link}\n",
    },
    roundPublished: {
      subject: "第{number}轮意见处理结果：{title}",
      text: "尊敬的同事：\n\n《{title}》第{number}轮的每条意见均已答复，并已向全体成员公布。贵实体的意见：{own}。\n\n  采纳：{accepted}\n  部分采纳：{inPart}\n  不采纳（附理由）：{notAccepted}\n  其他答复：{other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "重新开放至{deadline}：{title}",
      text: "尊敬的同事：\n\n《{title}》第{number}轮征求意见已为各方重新开放，理由如下：\n\n{reason}\n\n新的截止时间：\n\n  {deadline}\n  您所在地时间：{yourTime}\n\n意见现一经提交即对各方可见。已提交的答复仍然有效。\n\n{link}\n",
    },
  },
  record: {
    questionAdded: "{actor}为《{title}》第{number}轮征求意见附上一个问题。",
    questionRemoved: "{actor}删除了《{title}》第{number}轮征求意见的一个问题。",
    planned: "{actor}计划对《{title}》进行第{number}轮征求意见，{opensAt}开始，{closesAt}截止。",
    planChanged:
      "{actor}更改了计划中的《{title}》第{number}轮征求意见：{opensAt}开始，{closesAt}截止；{visibility, select, sealed {截止之前意见保密} other {意见一经提交即予共享}}。",
    cancelled: "{actor}取消了计划中的《{title}》第{number}轮征求意见。",
    compiled: "{actor}汇编了《{title}》第{number}轮意见。",
    resolved: "{actor}宣布《{title}》第{number}轮意见处理完毕。",
    published: "{actor}向全体成员公布了《{title}》第{number}轮的答复。",
    reopened: "{actor}重新开放《{title}》第{number}轮征求意见至{closesAt}：{reason}",
  },
};
