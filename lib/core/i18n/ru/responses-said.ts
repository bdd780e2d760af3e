import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in Russian. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {
    responsePaused:
      "Координатор сводит замечания: рецензенты могут читать, но не писать. Набранное сохранено в этом браузере.",
    responseVerified: "Координатор объявил ответ проверенным.",
    internalClosed: "Срок, данный координатором, истек. Можно читать, но не писать.",
    agreedNeedsReason: "Этот пункт согласован. Замечание к нему требует обоснования.",
    notAuthor: "Это написал коллега. Изменить может автор, а при сведении – координатор.",
    commentVerified: "Координатор проверил это замечание.",
    nothingVerified: "Пока ни одно замечание не проверено. Выходят только проверенные.",
    notVerified: "Ответ не объявлен проверенным.",
    ownComment: "Это ваше собственное замечание.",
    notCleared: "Внутреннее согласование не завершено. Объявите ответ проверенным или дождитесь согласующих.",
    internalNotEarlier: "Внутренний срок должен наступать раньше официального.",
    notInvited: "Вас не приглашали в этот раунд в качестве рецензента.",
    alreadyDone: "Вы уже это сообщили.",
    notApprover: "Это может сделать только лицо, указанное для этого шага.",
    notInReview: "Очередь этого шага не наступила, или ответ уже дан.",
    noteNeeded: "Укажите в примечании, что следует изменить.",
    stepPassed: "Этот шаг уже пройден.",
    nothingStale: "Устаревших согласований нет.",
    changeTooGreat:
      "Изменение затрагивает красную линию или настоятельное пожелание. Нужно согласовать заново.",
    alreadySponsored: "Ваша структура уже является соавтором этого замечания.",
    notSponsored: "Ваша структура не является соавтором этого замечания.",
    roundNotOpen: "Раунд еще не открыт.",
    answeredItself: "Структура уже ответила здесь сама.",
    evidenceFirst: "Сначала сохраните сообщение структуры: оно служит подтверждением.",
    wordsNotThere: "Этих слов нет в распространенном тексте пункта. Выделите их заново.",
  },
  letters: {
    reviewAsked: {
      subject: "Ваши замечания до {deadline}: {title}",
      text: "Уважаемые коллеги,\n\n{by} просит вас помочь структуре {entity} с замечаниями по тексту «{title}», раунд {number}. Просим написать их до\n\n  {deadline}\n  по вашему времени: {yourTime}{note}\n\nНаписанное остается внутри структуры {entity}. Для входа используйте {email}.\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "Больше не требуется: {title}",
      text: "Уважаемые коллеги,\n\n{by} отзывает просьбу о замечаниях по тексту «{title}». Написанное сохранено в вашей структуре. Спасибо.\n",
    },
    clearanceAsked: {
      subject: "На согласование: {title}",
      text: "Уважаемые коллеги,\n\n{by} просит вас согласовать («{step}») замечания вашей структуры по тексту «{title}», раунд {number}.\n\n{link}\n",
    },
    verifiedShared: {
      subject: "Что проверено: {title}",
      text: "Уважаемые коллеги,\n\n{by} показывает, какие замечания по тексту «{title}», раунд {number}, проверены для вашей структуры.\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "Внесено за структуру {entity}: {title}",
      text: "Уважаемые коллеги,\n\nСекретариат ({by}) внес замечания по тексту «{title}», раунд {number}, присланные структурой {entity} по электронной почте. Сообщение сохранено как подтверждение. Пока раунд открыт, их можно отозвать или заменить.\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor}: приглашение рецензенту {name} по тексту «{title}».",
    reviewerMoved: "{actor}: изменен внутренний срок для {name} по тексту «{title}».",
    reviewerTakenBack: "{actor}: отозвано приглашение {name} по тексту «{title}».",
    reviewerDone: "{actor}: рецензирование текста «{title}» закончено.",
    paused: "{actor}: приостановлена подготовка ответа по тексту «{title}».",
    resumed: "{actor}: рецензенты могут продолжать по тексту «{title}».",
    commentsVerified: "{actor}: проверено замечаний по тексту «{title}»: {comments}.",
    commentUnverified: "{actor}: снята проверка замечания по тексту «{title}».",
    consolidated: "{actor}: сведены замечания коллег по тексту «{title}».",
    verified: "{actor}: ответ структуры по тексту «{title}» объявлен проверенным (замечаний: {comments}).",
    unverified: "{actor}: ответ структуры по тексту «{title}» возвращен в подготовку.",
    shared: "{actor}: рецензентам показаны проверенные замечания по тексту «{title}»: {comments}.",
    replaced: "{actor}: ответ структуры по тексту «{title}» заменен (замечаний: {comments}).",
    clearanceDefined: "{actor}: определено внутреннее согласование, шагов: {steps} («{title}»).",
    stepAnswered:
      "{actor}: {outcome, select, cleared {согласовано} clearedWithComments {согласовано с комментариями} other {возвращено}} – ответ структуры по тексту «{title}» («{step}»).",
    stepSkipped: "{actor}: пропущен шаг «{step}» согласования по тексту «{title}».",
    carriedOver: "{actor}: согласование по тексту «{title}» перенесено после незначительной правки.",
    evidenceKept: "{actor}: сохранено сообщение «{name}» как подтверждение по тексту «{title}».",
    enteredOnBehalf: "{actor}: внесено замечание по тексту «{title}», полученное по электронной почте.",
    coSponsored: "{actor}: соавторство замечания структуры {entity} по тексту «{title}».",
    coSponsorWithdrawn: "{actor}: отказ от соавторства замечания структуры {entity} по тексту «{title}».",
  },
};
