import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Russian. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    questionAsked: "Раунд открыт, и вопрос задан. Убрать его уже нельзя.",
    roundPlanned: "По этому тексту раунд уже запланирован. Сначала отмените его или дождитесь.",
    openingInThePast: "Время открытия уже прошло. Оставьте пустым, чтобы открыть сразу.",
    roundAsked: "Раунд открыт, и все запрошены. Отменить его уже нельзя.",
    laterRound:
      "По этому тексту уже открыт или запланирован следующий раунд. Действует он: все, что осталось сказать, вносится в него.",
    roundResolved:
      "Работа по этому раунду завершена. Новое следует направлять в Секретариат или в следующий раунд.",
    roundCompiledAlready: "Замечания этого раунда уже сведены.",
    roundNotResolved: "Рассмотрение замечаний этого раунда еще не завершено.",
    roundNotOpened: "Раунд еще не открыт.",
    chairInOffice: "Сопредседатель исполняет обязанности. Открыть раунд вновь может только сопредседатель.",
  },
  letters: {
    roundQuestion: {
      subject: "Добавлен вопрос: {title}",
      text: "Уважаемые коллеги,\n\nведущий составитель приложил вопрос к раунду {number} замечаний по тексту «{title}»:\n\n{question}\n\nПросим ответить на него вместе с замечаниями вашей структуры до истечения срока. Если ваша структура уже представила ответ, его можно отозвать и представить снова.\n\n{link}\n",
    },
    roundNotOpened: {
      subject: "Раунд {number} не открылся: {title}",
      text: "Уважаемые коллеги,\n\nзапланированный раунд {number} замечаний по тексту «{title}» не открылся по следующей причине:\n\n{reason}\n\nОн остается запланированным. Отмените его и откройте раунд заново, когда текст будет готов.\n\n{link}\n",
    },
    roundCompiled: {
      subject: "Сводка раунда {number}: {title}",
      text: "Уважаемые коллеги,\n\nзамечания раунда {number} по тексту «{title}» сведены.\n\n  Замечаний: {comments}\n  от структур: {entities}\n  структур без замечаний: {nothing}\n  структур, не ответивших: {silent}\n  структур, освобожденных от ответа: {excused}\n\n{link}\n",
    },
    roundPublished: {
      subject: "Что решено по замечаниям раунда {number}: {title}",
      text: "Уважаемые коллеги,\n\nна каждое замечание раунда {number} по тексту «{title}» дан ответ, и ответы показаны всем членам. Замечаний вашей структуры: {own}.\n\n  Принято: {accepted}\n  принято частично: {inPart}\n  не принято, с обоснованием: {notAccepted}\n  иные ответы: {other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "Открыт вновь до {deadline}: {title}",
      text: "Уважаемые коллеги,\n\nраунд {number} замечаний по тексту «{title}» вновь открыт для всех по следующей причине:\n\n{reason}\n\nНовый срок:\n\n  {deadline}\n  по вашему времени: {yourTime}\n\nТеперь замечания видны всем сразу после представления. Уже представленные ответы остаются в силе.\n\n{link}\n",
    },
  },
  record: {
    questionAdded: "{actor}: к раунду {number} замечаний по тексту «{title}» приложен вопрос.",
    questionRemoved: "{actor}: из раунда {number} замечаний по тексту «{title}» убран вопрос.",
    planned:
      "{actor}: запланирован раунд {number} замечаний по тексту «{title}»; открытие: {opensAt}, окончание: {closesAt}.",
    cancelled: "{actor}: отменен запланированный раунд {number} замечаний по тексту «{title}».",
    compiled: "{actor}: сведены замечания раунда {number} по тексту «{title}».",
    resolved: "{actor}: рассмотрение замечаний раунда {number} по тексту «{title}» объявлено завершенным.",
    published: "{actor}: ответы раунда {number} по тексту «{title}» показаны всем членам.",
    reopened: "{actor}: раунд {number} замечаний по тексту «{title}» вновь открыт до {closesAt}: {reason}",
  },
};
