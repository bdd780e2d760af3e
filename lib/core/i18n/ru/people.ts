import type { people as english } from "@/lib/core/i18n/en/people";
import type { Filled } from "@/lib/core/i18n/translate";

/** People, their seats and their accounts. */
export const people: Filled<typeof english> = {
  roles: {
    focalPoint: "Координатор",
    alternate: "Заместитель координатора",
    reviewer: "Рецензент",
    approver: "Утверждающее лицо",
    coChair: "Сопредседатель",
    secretariat: "Секретариат",
    guest: "Гость",
  },
  seatTitle: "{role}, {entity}",
  since: "с {day}",
  term: "с {from} по {until}",
  from: "начиная с {day}",
  invite: "Пригласить участника",
  inviteLede:
    "Приглашенный получает письмо на своем языке и может войти с указанного вами момента. Подтверждать ничего не нужно.",
  name: "Имя или должность",
  nameHint: "В том виде, в каком это показано рядом с его действиями.",
  email: "Адрес электронной почты",
  language: "Язык",
  zone: "Часовой пояс",
  zoneHint: "Пусто – пояс структуры. Иначе, например, Africa/Nairobi.",
  role: "Место",
  fromLocal: "С",
  fromHint: "В вашем часовом поясе, {zone}. Пусто – сразу.",
  untilLocal: "По",
  untilHint: "Пусто – без срока.",
  invited: "Место предоставлено. Письмо отправляется.",
  endSeat: "Прекратить место",
  endLede:
    "{name} больше не будет действовать от имени структуры {entity}. Все, что сделано с этого места, остается.",
  seatEnded: "Место прекращено.",
  handOver: "Передать",
  handOverLede:
    "Место преемника начинается, когда заканчивается это, и действует до конца срока. Все, что сделано с него, остается за структурой.",
  handedOver: "Место передано. Письмо преемнику отправляется.",
  close: "Закрыть учетную запись",
  closeOf: "Закрыть учетную запись: {name}",
  closeLede:
    "Все места и сеансы этого человека прекращаются сейчас. Все, что им сделано, остается в журнале.",
  closed: "Учетная запись закрыта.",
  account: "Моя учетная запись",
  accountLede: "Что о вас видят другие и где открыт ваш сеанс.",
  preferences: "Настройки",
  keep: "Сохранить",
  kept: "Настройки сохранены.",
  seats: "Мои места",
  current: "вы действуете с этого места",
  act: "Действовать с этого места",
  letters: {
    invited: {
      subject: "Ваше место ({body}): {role}, {entity}",
      text: "Вниманию: {name}\n\nВам предоставлено место – {body}, {group}:\n\n  {role}, {entity}\n  начало: {from}\n\nЧтобы войти, откройте страницу ниже, укажите этот адрес ({email}) и введите код, который вы получите.\n\n{link}\n",
    },
  },
};
