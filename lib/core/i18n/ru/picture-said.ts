import type { pictureSaid as english } from "@/lib/core/i18n/en/picture-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: refusals, letters, and sentences of the record, in Russian. */
export const pictureSaid: Filled<typeof english> = {
  refusals: {
    entityNotAsked: "Эта структура в данном раунде не запрашивалась.",
    notExcused: "Эта структура не освобождена.",
    roundPublished: "Ответы этого раунда уже показаны членам; освобождения больше не меняются.",
  },
  letters: {},
  record: {
    entityExcused:
      "{actor}: структура {entity} освобождена от участия в раунде {number} замечаний по тексту «{title}»: {reason}",
    excuseLifted:
      "{actor}: у структуры {entity} снова запрошен ответ в раунде {number} замечаний по тексту «{title}».",
  },
};
