import type { pictureSaid as english } from "@/lib/core/i18n/en/picture-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: refusals, letters, and sentences of the record, in Chinese. */
export const pictureSaid: Filled<typeof english> = {
  refusals: {
    entityNotAsked: "本轮未征求该实体的意见。",
    notExcused: "该实体未获免答复。",
    roundPublished: "本轮答复已向成员公布，免除情况不能再更改。",
  },
  letters: {},
  record: {
    entityExcused: "{actor}免除了{entity}对《{title}》第{number}轮征求意见的答复：{reason}",
    excuseLifted: "{actor}在《{title}》第{number}轮征求意见中重新征求{entity}的意见。",
  },
};
