import type { DutyStationSlug, InSixLanguages } from "./shapes";

type DutyStationFact = { zone: string; names: InSixLanguages };

/** The cities entities of 2019 work from, with the zone their clocks follow. Source: domain 1.5 (zones), general knowledge (names). */
export const dutyStations = {
  vienna: {
    zone: "Europe/Vienna",
    names: { ar: "فيينا", zh: "维也纳", en: "Vienna", fr: "Vienne", ru: "Вена", es: "Viena" },
  },
  geneva: {
    zone: "Europe/Zurich",
    names: { ar: "جنيف", zh: "日内瓦", en: "Geneva", fr: "Genève", ru: "Женева", es: "Ginebra" },
  },
  "new-york": {
    zone: "America/New_York",
    names: { ar: "نيويورك", zh: "纽约", en: "New York", fr: "New York", ru: "Нью-Йорк", es: "Nueva York" },
  },
  montreal: {
    zone: "America/Toronto",
    names: { ar: "مونتريال", zh: "蒙特利尔", en: "Montréal", fr: "Montréal", ru: "Монреаль", es: "Montreal" },
  },
  lyon: {
    zone: "Europe/Paris",
    names: { ar: "ليون", zh: "里昂", en: "Lyon", fr: "Lyon", ru: "Лион", es: "Lyon" },
  },
  paris: {
    zone: "Europe/Paris",
    names: { ar: "باريس", zh: "巴黎", en: "Paris", fr: "Paris", ru: "Париж", es: "París" },
  },
  turin: {
    zone: "Europe/Rome",
    names: { ar: "تورينو", zh: "都灵", en: "Turin", fr: "Turin", ru: "Турин", es: "Turín" },
  },
  washington: {
    zone: "America/New_York",
    names: {
      ar: "واشنطن العاصمة",
      zh: "华盛顿特区",
      en: "Washington, D.C.",
      fr: "Washington",
      ru: "Вашингтон",
      es: "Washington D. C.",
    },
  },
  strasbourg: {
    zone: "Europe/Paris",
    names: {
      ar: "ستراسبورغ",
      zh: "斯特拉斯堡",
      en: "Strasbourg",
      fr: "Strasbourg",
      ru: "Страсбург",
      es: "Estrasburgo",
    },
  },
} as const satisfies Record<DutyStationSlug, DutyStationFact>;
