import type { EntitySlug, InSixLanguages } from "./shapes";

type ChairTerm = { entities: readonly EntitySlug[]; from: string; until: string; source: string };

/** The group itself. Source: domain 1.1, 1.4 and seed; names in six languages from general knowledge of the resolutions. */
export const group = {
  slug: "icat",
  acronym: "ICAT",
  symbolPrefix: "ICAT",
  names: {
    ar: "فريق التنسيق المشترك بين الوكالات لمكافحة الاتجار بالأشخاص",
    zh: "打击贩运人口机构间协调小组",
    en: "Inter-Agency Coordination Group against Trafficking in Persons",
    fr: "Groupe interinstitutions de coordination contre la traite des personnes",
    ru: "Межучрежденческая координационная группа по борьбе с торговлей людьми",
    es: "Grupo Interinstitucional de Coordinación contra la Trata de Personas",
  } satisfies InSixLanguages,
  establishedOn: "2007-03-01",
  mandate: "General Assembly resolutions 61/180 and 64/293",
  workingLanguage: "en",
  translationLanguages: ["ar", "zh", "fr", "ru", "es"],
  homeZone: "Europe/Vienna",
  website: "https://icat.network/",
  donorAcknowledgement: "Published with a contribution of the United Kingdom.",
  source: "domain 1.1.1, 1.1.2, 1.1.4 and 14; seed for the website and the donor",
} as const;

/** The entity that serves the group as coordinator and secretariat. */
export const secretariat = {
  entity: "unodc",
  from: "2007-03-01",
  source: "seed; domain 1.1.2",
} as const satisfies { entity: EntitySlug; from: string; source: string };

/** Who chaired, from and until; two entities chair together for the first time in 2019. */
export const chairTerms = [
  { entities: ["unicef"], from: "2018-01-01", until: "2018-12-31", source: "domain 1.3" },
  {
    entities: ["osce", "un-women"],
    from: "2019-01-01",
    until: "2019-12-31",
    source: "seed: chosen by the Working Group in 2018; domain 1.3.2 for the calendar year",
  },
] as const satisfies readonly ChairTerm[];

/** The four functions of the group, by which the work plan groups its activities (domain 1.1.3, in our words). */
export const groupFunctions = [
  { key: "exchange", title: "Exchange information, experience and good practice" },
  { key: "review", title: "Support and review the work of the United Nations and other organizations" },
  { key: "holistic", title: "A comprehensive approach, grounded in human rights, aware of gender and age" },
  { key: "resources", title: "Use what already exists, and use it well" },
] as const satisfies readonly { key: string; title: string }[];
