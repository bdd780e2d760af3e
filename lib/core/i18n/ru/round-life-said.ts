import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Russian. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    roundResolved:
      "Работа по этому раунду завершена. Новое следует направлять в Секретариат или в следующий раунд.",
  },
  letters: {},
  record: {},
};
