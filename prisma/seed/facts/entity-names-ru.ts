import type { EntityNames } from "./shapes";

/** Russian names in United Nations usage. Source: general knowledge of the official names; the changes of 1 January 2019 from domain 1.5. */
export const entityNamesRu = {
  icmpd: [
    {
      official: "Международный центр по развитию миграционной политики",
      short: "МЦРМП",
      acronym: "МЦРМП",
      validFrom: null,
      validTo: null,
    },
  ],
  ilo: [
    {
      official: "Международная организация труда",
      short: "МОТ",
      acronym: "МОТ",
      validFrom: null,
      validTo: null,
    },
  ],
  iom: [
    {
      official: "Международная организация по миграции",
      short: "МОМ",
      acronym: "МОМ",
      validFrom: null,
      validTo: null,
    },
  ],
  ohchr: [
    {
      official: "Управление Верховного комиссара Организации Объединенных Наций по правам человека",
      short: "УВКПЧ",
      acronym: "УВКПЧ",
      validFrom: null,
      validTo: null,
    },
  ],
  osce: [
    {
      official: "Организация по безопасности и сотрудничеству в Европе",
      short: "ОБСЕ",
      acronym: "ОБСЕ",
      validFrom: null,
      validTo: null,
    },
  ],
  unhcr: [
    {
      official: "Управление Верховного комиссара Организации Объединенных Наций по делам беженцев",
      short: "УВКБ",
      acronym: "УВКБ",
      validFrom: null,
      validTo: null,
    },
  ],
  unicef: [
    {
      official: "Детский фонд Организации Объединенных Наций",
      short: "ЮНИСЕФ",
      acronym: "ЮНИСЕФ",
      validFrom: null,
      validTo: null,
    },
  ],
  unodc: [
    {
      official: "Управление Организации Объединенных Наций по наркотикам и преступности",
      short: "УНП ООН",
      acronym: "УНП ООН",
      validFrom: null,
      validTo: null,
    },
  ],
  "un-women": [
    {
      official:
        "Структура Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин",
      short: "Структура «ООН-женщины»",
      acronym: "«ООН-женщины»",
      validFrom: null,
      validTo: null,
    },
  ],
  cted: [
    {
      official: "Исполнительный директорат Контртеррористического комитета",
      short: "ИДКТК",
      acronym: "ИДКТК",
      validFrom: null,
      validTo: null,
    },
  ],
  dpo: [
    {
      official: "Департамент операций по поддержанию мира",
      short: "ДОПМ",
      acronym: "ДОПМ",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Департамент операций в пользу мира",
      short: "ДОМ",
      acronym: "ДОМ",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  dppa: [
    {
      official: "Департамент по политическим вопросам",
      short: "ДПВ",
      acronym: "ДПВ",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Департамент по политическим вопросам и вопросам миростроительства",
      short: "ДПВМ",
      acronym: "ДПВМ",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  icao: [
    {
      official: "Международная организация гражданской авиации",
      short: "ИКАО",
      acronym: "ИКАО",
      validFrom: null,
      validTo: null,
    },
  ],
  interpol: [
    {
      official: "Международная организация уголовной полиции",
      short: "Интерпол",
      acronym: "Интерпол",
      validFrom: null,
      validTo: null,
    },
  ],
  itu: [
    {
      official: "Международный союз электросвязи",
      short: "МСЭ",
      acronym: "МСЭ",
      validFrom: null,
      validTo: null,
    },
  ],
  "osrsg-svc": [
    {
      official:
        "Канцелярия Специального представителя Генерального секретаря по вопросу о сексуальном насилии в условиях конфликта",
      short: "Специальный представитель (сексуальное насилие)",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  undp: [
    {
      official: "Программа развития Организации Объединенных Наций",
      short: "ПРООН",
      acronym: "ПРООН",
      validFrom: null,
      validTo: null,
    },
  ],
  unesco: [
    {
      official: "Организация Объединенных Наций по вопросам образования, науки и культуры",
      short: "ЮНЕСКО",
      acronym: "ЮНЕСКО",
      validFrom: null,
      validTo: null,
    },
  ],
  unicri: [
    {
      official:
        "Межрегиональный научно-исследовательский институт Организации Объединенных Наций по вопросам преступности и правосудия",
      short: "ЮНИКРИ",
      acronym: "ЮНИКРИ",
      validFrom: null,
      validTo: null,
    },
  ],
  unaids: [
    {
      official: "Объединенная программа Организации Объединенных Наций по ВИЧ/СПИДу",
      short: "ЮНЭЙДС",
      acronym: "ЮНЭЙДС",
      validFrom: null,
      validTo: null,
    },
  ],
  osapg: [
    {
      official:
        "Канцелярия Организации Объединенных Наций по предупреждению геноцида и ответственности по защите",
      short: "Предупреждение геноцида",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unfpa: [
    {
      official: "Фонд Организации Объединенных Наций в области народонаселения",
      short: "ЮНФПА",
      acronym: "ЮНФПА",
      validFrom: null,
      validTo: null,
    },
  ],
  "world-bank": [
    { official: "Всемирный банк", short: "Всемирный банк", acronym: null, validFrom: null, validTo: null },
  ],
  coe: [{ official: "Совет Европы", short: "Совет Европы", acronym: null, validFrom: null, validTo: null }],
  "sr-tip": [
    {
      official: "Специальный докладчик по вопросу о торговле людьми, особенно женщинами и детьми",
      short: "Специальный докладчик (торговля людьми)",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
} as const satisfies EntityNames;
