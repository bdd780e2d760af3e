import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

const kind =
  "{kind, select, accepted {принято} acceptedInPart {принято частично} notAccepted {не принято} noted {принято к сведению} nextRound {оставлено до следующего раунда} withdrawn {отозвано автором} duplicate {повтор} other {не по теме}}";
const comment = "{no, select, none {замечание} other {замечание № {no}}}";

/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished:
      "Этот ответ опубликован. Изменить его можно только исправлением с указанием причины.",
    answersNotPublished: "Решения по замечаниям этого раунда еще не опубликованы. Измените само решение.",
    notAnswered: "По этому замечанию еще нет решения.",
    notContested: "Структура не оспорила это решение.",
    noNextMeeting: "Впереди нет заседания, в повестку дня которого можно внести этот вопрос.",
    onAgendaAlready: "Этот вопрос уже включен в повестку дня заседания.",
    amendmentsCollide:
      "Эти поправки по-разному меняют одни и те же слова. Выберите меньше или напишите заново.",
    nothingToTakeUp: "Выберите хотя бы одну поправку к этому пункту.",
    takesNothing: "Пункт остался бы таким же.",
    withdrawnByAuthor:
      "Это замечание отозвано его автором. Ответить на него заново можно, только если эта структура оспорит отзыв.",
    answeredMeanwhile:
      "На одно из этих замечаний тем временем ответили. Ознакомьтесь с ответом и примените еще раз.",
  },
  letters: {
    dispositionContested: {
      subject: "Оспорено: № {no} – {title}",
      text: "Уважаемые коллеги,\n\nструктура {entity} оспаривает предложенное решение по своему замечанию № {no} по тексту «{title}»:\n\n{reason}\n\nМожно принять новое решение или внести вопрос в повестку дня следующего заседания.\n\n{link}\n",
    },
    dispositionAnew: {
      subject: "Новое решение: № {no} – {title}",
      text: "Уважаемые коллеги,\n\nваша структура оспорила решение, предложенное по ее замечанию № {no} по тексту «{title}». Предложено новое решение. Просим сообщить, согласны ли вы с ним.\n\n{link}\n",
    },
    dispositionCorrected: {
      subject: "Исправление: № {no} – {title}",
      text: "Уважаемые коллеги,\n\nопубликованное решение по замечанию № {no} по тексту «{title}» исправлено:\n\n{reason}\n\n{link}\n",
    },
  },
  /** By the event of its noun. */
  record: {
    given: `{actor}: решение по тексту «{title}» – ${comment}.`,
    withdrawn: `{actor}: отозвано ${comment} по тексту «{title}».`,
    agreed: `{actor}: согласие с предложенным решением по тексту «{title}» – ${comment}.`,
    contested: `{actor}: предложенное решение по тексту «{title}» оспорено – ${comment}.`,
    corrected: `{actor}: опубликованное решение по тексту «{title}» исправлено – ${comment}: ${kind}. Причина: {reason}`,
    onAgenda: `{actor}: вопрос по тексту «{title}» – ${comment} – внесен в повестку дня заседания «{meeting}».`,
    takenUp:
      "{actor}: в проект текста «{title}» {n, plural, one {внесена # поправка} few {внесены # поправки} many {внесено # поправок} other {внесено # поправки}}.",
  },
};
