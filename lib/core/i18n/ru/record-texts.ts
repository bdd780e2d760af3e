import type { recordTexts as english } from "@/lib/core/i18n/en/record-texts";
import type { Filled } from "@/lib/core/i18n/filled";

const entities =
  "{entities, plural, one {# структура} few {# структуры} many {# структур} other {# структуры}}";
const comments =
  "{comments, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}";
const parts = "{blocks, plural, one {# часть} few {# части} many {# частей} other {# части}}";

/** What the record says of texts, of rounds of comments and of sign-off. */
export const recordTexts: Filled<typeof english> = {
  submission: {
    opened: "{actor}: открыт текст «{title}».",
    textGiven: `{actor}: добавлено содержание текста «{title}»: ${parts}, {doubts, plural, =0 {неясных мест нет} one {# неясное место} few {# неясных места} many {# неясных мест} other {# неясного места}}.`,
    doubtDecided: "{actor}: решено, как читать неясное место в тексте «{title}».",
    textAccepted: `{actor}: принято прочтение текста «{title}», ${parts}.`,
    issued: "{actor}: выпущен текст «{title}», условное обозначение {symbol}. SHA-256: {sha256}",
    withdrawn: "{actor}: снят текст «{title}».",
  },
  draft: {
    suggestionsDecided:
      "{actor}: {accepted, select, true {принято} other {отклонено}} {n, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}} в рабочем проекте текста «{title}».",
    noteAdded: "{actor}: написана заметка к рабочему проекту текста «{title}».",
    noteResolved: "{actor}: закрыта заметка к рабочему проекту текста «{title}».",
    drafterInvited:
      "{actor}: приглашение: {drafter}; {may, select, write {составление рабочего проекта} other {предложения к рабочему проекту}} текста «{title}».",
    drafterLeft: "{actor}: {drafter} больше не участвует в составлении текста «{title}».",
    wordsSuggested: "{actor}: предложены новые слова для пункта рабочего проекта текста «{title}».",
    wordsReplaced: "{actor}: в пункт рабочего проекта текста «{title}» внесены новые слова.",
    snapshotNamed: "{actor}: версии рабочего проекта текста «{title}» дано название.",
    restored: "{actor}: рабочий проект текста «{title}» возвращен к состоянию на {was}.",
    pictureAdded: "{actor}: в текст «{title}» добавлено изображение.",
  },
  round: {
    opened: `{actor}: открыт раунд замечаний {number} по тексту «{title}»; запрошено: ${entities}; окончание: {closesAt}.`,
    extended: "{actor}: для всех продлен срок раунда {number} по тексту «{title}»: {closesAt}.",
    closed: `Раунд замечаний {number} по тексту «{title}» закончился: {responses, plural, one {ответила # структура} few {ответили # структуры} many {ответили # структур} other {ответили # структуры}}, ${comments}.`,
    commentAdded: "{actor}: написано замечание по тексту «{title}».",
    commentRemoved: "{actor}: удалено замечание по тексту «{title}».",
    responseSubmitted: `{actor}: представлен ответ структуры по тексту «{title}», ${comments}.`,
    noComments: "{actor}: дан ответ, что у структуры нет замечаний по тексту «{title}».",
    responseWithdrawn: "{actor}: ответ структуры по тексту «{title}» возвращен в работу.",
  },
  signOff: {
    opened: `{actor}: открыто окончательное согласование текста «{title}», {symbol}; запрошено: ${entities}; окончание: {closesAt}.`,
    signedOff: "{actor}: от имени структуры согласован текст «{title}», {symbol}.",
    declined: "{actor}: от имени структуры отказано в согласовании текста «{title}», {symbol}: {reason}",
    completed: `Все запрошенные структуры (${entities}) согласовали текст «{title}», {symbol}: текст принят. SHA-256: {sha256}`,
    lapsed:
      "Окончательное согласование текста «{title}», {symbol}, закончилось, но не завершено: {signed, plural, one {согласовала # структура} few {согласовали # структуры} many {согласовали # структур} other {согласовали # структуры}}, {missing, plural, one {не согласовала # структура} few {не согласовали # структуры} many {не согласовали # структур} other {не согласовали # структуры}}.",
    withdrawn: "{actor}: окончательное согласование текста «{title}», {symbol}, закончено без принятия.",
  },
};
