import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in Russian. */
export const picture: Filled<typeof english> = {
  excuse: "Освободить структуру от ответа",
  excuseLede:
    "Освобожденная структура учитывается отдельно от тех, кто не ответил. Если она все же ответит, ответ учитывается. Причину могут прочитать все.",
  excuseWhom: "Структура",
  excuseWhy: "Причина",
  excused: "Структура освобождена; причина занесена в журнал.",
  lift: "Снова запросить ответ: {entity}",
  lifted: "Освобождение отменено.",
  excusedFor: "освобождена: {reason}",
  late: "с опозданием",
  behalf: "внесено Секретариатом",
  redLeft:
    "{n, plural, =0 {Красных линий без ответа не осталось.} one {Без ответа осталась # красная линия.} few {Без ответа остались # красные линии.} many {Без ответа осталось # красных линий.} other {Без ответа осталось # красной линии.}}",
  timeLeft: "до окончания раунда",
  updated: "Таблица изменилась: {totals}",
  falls:
    "К чему относятся замечания: {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} в {places, plural, one {# месте} few {# местах} many {# местах} other {# места}}",
  fallsAt:
    "{reference}: {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}{red, plural, =0 {} one {, # красная линия} few {, # красные линии} many {, # красных линий} other {, # красной линии}}",
  columns: {
    place: "Место",
    comments: "Замечания",
    red: "Красные линии",
    entity: "Структура",
    rate: "Ответы",
  },
  participation: "Участие",
  participationLede:
    "Участие каждой структуры в раундах замечаний. Раунды, от которых она была освобождена, в доле не учитываются; еще открытый раунд учитывается после ответа.",
  participationNone: "Ни одного раунда замечаний еще не открыто.",
  participationHidden: "Ваше место не отвечает ни за одну запрошенную структуру.",
  round: "раунд {n}",
  was: "под названием {name}",
  cells: {
    comments: "замечания",
    noComments: "замечаний нет",
    late: "с опозданием",
    excused: "освобождена",
    silent: "нет ответа",
    open: "раунд еще открыт",
    notAsked: "не запрашивалась",
  },
  rate: "{answered} из {n}",
};
