import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in Russian. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {
    responsePaused:
      "Координатор сводит замечания: рецензенты могут читать, но не писать. Набранное сохранено в этом браузере.",
    responseVerified: "Координатор объявил ответ проверенным.",
    internalClosed: "Срок, данный координатором, истёк. Можно читать, но не писать.",
    agreedNeedsReason: "Этот пункт согласован. Замечание к нему требует обоснования.",
    notAuthor: "Это написал коллега. Изменить может автор, а при сведении — координатор.",
    commentVerified: "Координатор проверил это замечание.",
    nothingVerified: "Пока ни одно замечание не проверено. Выходят только проверенные.",
    notVerified: "Ответ не объявлен проверенным.",
    ownComment: "Это ваше собственное замечание.",
    notCleared: "Внутреннее согласование не завершено. Объявите ответ проверенным или дождитесь согласующих.",
    internalNotEarlier: "Внутренний срок должен наступать раньше официального.",
    notInvited: "Вы не приглашены в этот раунд рецензентом.",
    alreadyDone: "Вы уже это сообщили.",
    notApprover: "Это может только указанный для этого шага человек.",
    notInReview: "Очередь этого шага не наступила, или ответ уже дан.",
    noteNeeded: "Укажите в примечании, что следует изменить.",
    stepPassed: "Этот шаг уже пройден.",
    nothingStale: "Устаревших согласований нет.",
    changeTooGreat:
      "Изменение затрагивает принципиальную позицию или настоятельное пожелание. Нужно согласовать заново.",
    alreadySponsored: "Ваша организация уже присоединилась.",
    notSponsored: "Ваша организация не присоединялась.",
    roundNotOpen: "Раунд ещё не открыт.",
    answeredItself: "Организация уже ответила здесь сама.",
    evidenceFirst: "Сначала сохраните сообщение организации: оно служит подтверждением.",
    wordsNotThere: "Этих слов нет в распространённом тексте пункта. Выделите их заново.",
  },
  letters: {
    reviewAsked: {
      subject: "Ваши замечания до {deadline}: {title}",
      text: "Уважаемый коллега!\n\n{by} просит вас помочь {entity} с замечаниями по тексту «{title}», раунд {number}. Просим написать их до\n\n  {deadline}\n  по вашему времени: {yourTime}{note}\n\nНаписанное остаётся внутри {entity}. Для входа используйте {email}.\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "Больше не требуется: {title}",
      text: "Уважаемый коллега!\n\n{by} отзывает просьбу о замечаниях по тексту «{title}». Написанное сохранено в вашей организации. Спасибо.\n",
    },
    clearanceAsked: {
      subject: "На согласование: {title}",
      text: "Уважаемый коллега!\n\n{by} просит вас согласовать («{step}») замечания вашей организации по тексту «{title}», раунд {number}.\n\n{link}\n",
    },
    verifiedShared: {
      subject: "Что проверено: {title}",
      text: "Уважаемый коллега!\n\n{by} показывает, какие замечания по тексту «{title}», раунд {number}, проверены для вашей организации.\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "Внесено за {entity}: {title}",
      text: "Уважаемый коллега!\n\n{by} (Секретариат) внёс(ла) замечания по тексту «{title}», раунд {number}, присланные {entity} по почте. Сообщение сохранено как подтверждение. Пока раунд открыт, их можно отозвать или заменить.\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor}: приглашение рецензенту {name} по тексту «{title}».",
    reviewerMoved: "{actor}: изменён внутренний срок для {name} по тексту «{title}».",
    reviewerTakenBack: "{actor}: отозвано приглашение {name} по тексту «{title}».",
    reviewerDone: "{actor}: рецензирование текста «{title}» закончено.",
    paused: "{actor}: приостановлена подготовка ответа по тексту «{title}».",
    resumed: "{actor}: рецензенты могут продолжать по тексту «{title}».",
    commentsVerified: "{actor}: проверено замечаний по тексту «{title}»: {comments}.",
    commentUnverified: "{actor}: снята проверка замечания по тексту «{title}».",
    consolidated: "{actor}: сведены замечания коллег по тексту «{title}».",
    verified: "{actor}: ответ организации по тексту «{title}» объявлен проверенным (замечаний: {comments}).",
    unverified: "{actor}: ответ организации по тексту «{title}» возвращён в подготовку.",
    shared: "{actor}: рецензентам показаны проверенные замечания по тексту «{title}»: {comments}.",
    replaced: "{actor}: ответ организации по тексту «{title}» заменён (замечаний: {comments}).",
    clearanceDefined: "{actor}: определено внутреннее согласование, шагов: {steps} («{title}»).",
    stepAnswered:
      "{actor}: {outcome, select, cleared {согласовано} clearedWithComments {согласовано с комментариями} other {возвращено}} — ответ организации по тексту «{title}» («{step}»).",
    stepSkipped: "{actor}: пропущен шаг «{step}» согласования по тексту «{title}».",
    carriedOver: "{actor}: согласование по тексту «{title}» перенесено после незначительной правки.",
    evidenceKept: "{actor}: сохранено сообщение «{name}» как подтверждение по тексту «{title}».",
    enteredOnBehalf: "{actor}: внесено замечание по тексту «{title}», полученное по почте.",
    coSponsored: "{actor}: присоединение к замечанию {entity} по тексту «{title}».",
    coSponsorWithdrawn: "{actor}: отозвано присоединение к замечанию {entity} по тексту «{title}».",
  },
};
