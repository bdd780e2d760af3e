import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in Chinese. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {
    wordsLost: "各部分合起来与原意见不符。请补回字词，或说明是有意删去。",
    twoNeeded: "一组至少需要两条意见。",
    beingAnswered: "另有人正在答复此意见。",
    isPart: "这已是拆分出的部分，请拆分整条意见。",
    alreadySplit: "此意见已被拆分。",
    answeredAlready: "此意见已有答复。",
    assigneeNotPenholder: "意见只能分派给执笔方人员。",
    allChangedMeanwhile: "这些意见均已非您所见的状态：期间已有答复或正有人答复。",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged: "{actor}为关于《{title}》的{n}条意见加了标签。",
    topicSet: "{actor}将关于《{title}》的{n}条意见归入主题“{topic}”。",
    assigned: "{actor}将关于《{title}》的{n}条意见分派给：{name}。",
    split: "{actor}将关于《{title}》的第{number}号意见拆分为{parts}个部分。",
    grouped: "{actor}将关于《{title}》的{n}条意见归为一组。",
    ungrouped: "{actor}将关于《{title}》的{n}条意见解组。",
    answeredTogether: "{actor}一并答复了关于《{title}》的{n}条意见。",
    replyKept: "{actor}保存了常用答复“{title}”。",
    replyChanged: "{actor}修改了常用答复“{title}”。",
  },
};
