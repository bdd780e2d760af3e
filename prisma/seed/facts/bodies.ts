import type { EntitySlug, InSixLanguages } from "./shapes";

type BodyFact = {
  slug: "working-group" | "principals" | "supply-chains-task-force";
  kind: "workingGroup" | "principals" | "taskForce";
  parent: "working-group" | null;
  symbolPart: "WG" | "PR" | "TF";
  names: InSixLanguages;
  /** All entities of the group belong to it; otherwise only those in `entities`. */
  openToAll: boolean;
  entities: readonly EntitySlug[];
  externalBody: string | null;
  about: string;
  from: string;
  source: string;
};

/** The bodies of the group in 2019 (domain 1.2). */
export const bodies = [
  {
    slug: "working-group",
    kind: "workingGroup",
    parent: null,
    symbolPart: "WG",
    names: {
      ar: "الفريق العامل",
      zh: "工作组",
      en: "Working Group",
      fr: "Groupe de travail",
      ru: "Рабочая группа",
      es: "Grupo de Trabajo",
    },
    openToAll: true,
    entities: [],
    externalBody: null,
    about: "The focal points of the entities. It prepares the texts the group speaks with.",
    from: "2007-03-01",
    source: "domain 1.2.1",
  },
  {
    slug: "principals",
    kind: "principals",
    parent: null,
    symbolPart: "PR",
    names: {
      ar: "الرؤساء التنفيذيون",
      zh: "负责人会议",
      en: "Principals",
      fr: "Chefs de secrétariat",
      ru: "Руководители",
      es: "Jefes ejecutivos",
    },
    openToAll: true,
    entities: [],
    externalBody: null,
    about:
      "The heads of the entities. They met for the first time in London on 2 May 2018 and took ten decisions by consensus.",
    from: "2018-05-02",
    source: "domain 1.2.2 to 1.2.4",
  },
  {
    slug: "supply-chains-task-force",
    kind: "taskForce",
    parent: "working-group",
    symbolPart: "TF",
    names: {
      ar: "فرقة العمل المعنية بسلاسل الإمداد",
      zh: "供应链工作队",
      en: "Task Force on Supply Chains",
      fr: "Équipe spéciale sur les chaînes d’approvisionnement",
      ru: "Целевая группа по цепочкам поставок",
      es: "Equipo de Tareas sobre Cadenas de Suministro",
    },
    openToAll: false,
    entities: ["osce", "unodc", "un-women", "ilo", "iom", "undp", "unicef", "icmpd", "world-bank"],
    externalBody:
      "Task Force of the High-Level Committee on Management on a joint approach to trafficking in supply chains",
    about:
      "Brings the group’s support to the procurement specialists of the United Nations. Begun by the OSCE as co-chair. How the support will work is still being discussed.",
    from: "2019-04-01",
    source: "seed for the link and who began it; invented date, invented list of entities",
  },
] as const satisfies readonly BodyFact[];
