import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Chinese. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    roundResolved: "本轮意见已处理完毕。此后的意见请交秘书处，或留待下一轮。",
  },
  letters: {},
  record: {},
};
