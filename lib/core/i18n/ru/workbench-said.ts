import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in Russian. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {
    wordsLost:
      "Части вместе не составляют всего замечания. Верните слова или укажите, что они опущены намеренно.",
    twoNeeded: "Для группы нужны хотя бы два замечания.",
    beingAnswered: "На это замечание уже отвечает другой человек.",
    isPart: "Это уже часть: разделите все замечание.",
    alreadySplit: "Это замечание уже разделено.",
    answeredAlready: "На это замечание уже дан ответ.",
    assigneeNotPenholder: "Замечания можно поручить только тому, кто отвечает за составление текста.",
    allChangedMeanwhile:
      "Ни одно из этих замечаний уже не такое, каким вы его видели: на них ответили или отвечают.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged:
      "{actor}: проставлены метки на {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} к тексту «{title}».",
    topicSet:
      "{actor}: {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} к тексту «{title}» – тема «{topic}».",
    assigned:
      "{actor}: поручено {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} к тексту «{title}»: {name}.",
    split:
      "{actor}: замечание № {number} к тексту «{title}» разделено на {parts, plural, one {# часть} few {# части} many {# частей} other {# части}}.",
    grouped:
      "{actor}: объединено {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} к тексту «{title}».",
    ungrouped:
      "{actor}: разъединено {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} к тексту «{title}».",
    answeredTogether:
      "{actor}: дан общий ответ на {n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} к тексту «{title}».",
    replyKept: "{actor}: сохранен готовый ответ «{title}».",
    replyChanged: "{actor}: изменен готовый ответ «{title}».",
  },
};
