import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Chinese. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    roundResolved: "本轮意见已处理完毕。此后的意见请交秘书处，或留待下一轮。",
    roundCompiledAlready: "本轮已汇编。",
    roundNotResolved: "本轮尚未处理完毕。",
    roundNotOpened: "本轮尚未开始。",
    chairInOffice: "现有共同主席在任，只有共同主席可以重新开放。",
  },
  letters: {
    roundCompiled: {
      subject: "第{number}轮意见汇编：{title}",
      text: "各位同事：\n\n《{title}》第{number}轮意见已汇编。\n\n  意见：{comments}\n  提出意见的实体：{entities}\n  无意见的实体：{nothing}\n  未回复的实体：{silent}\n\n{link}\n",
    },
    roundPublished: {
      subject: "第{number}轮意见处理结果：{title}",
      text: "各位同事：\n\n《{title}》第{number}轮的每条意见均已答复，并已向全体成员公布。贵实体的意见：{own}。\n\n  采纳：{accepted}\n  部分采纳：{inPart}\n  未采纳并说明理由：{notAccepted}\n  其他答复：{other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "重新开放至{deadline}：{title}",
      text: "各位同事：\n\n《{title}》第{number}轮征求意见已为各方重新开放，理由如下：\n\n{reason}\n\n新的截止时间：\n\n  {deadline}\n  您的时间：{yourTime}\n\n意见现一经提交即对各方可见。已提交的答复仍然有效。\n\n{link}\n",
    },
  },
  record: {
    compiled: "{actor}汇编了《{title}》第{number}轮意见。",
    resolved: "{actor}宣布《{title}》第{number}轮意见处理完毕。",
    published: "{actor}向全体成员公布了《{title}》第{number}轮的答复。",
    reopened: "{actor}重新开放《{title}》第{number}轮征求意见至{closesAt}：{reason}",
  },
};
