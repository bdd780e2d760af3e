import type { EntitySlug } from "./shapes";

type PrintedName = { printed: string; acronym: string | null; why: string; source: string };

/**
 * Where the list of the 2019 report prints another name than the official one of its day.
 * The product prints the official name valid on a document's date (domain 1.5.1); this is what the report itself shows.
 */
export const printedNames2019 = {
  ohchr: {
    printed: "Office of the High Commissioner for Human Rights",
    acronym: "OHCHR",
    why: "The words “United Nations” are left out.",
    source: "seed; domain 1.5",
  },
  unhcr: {
    printed: "United Nations High Commissioner for Refugees",
    acronym: "UNHCR",
    why: "The office is named after the person who heads it.",
    source: "seed; domain 1.5",
  },
  dppa: {
    printed: "Department of Political Affairs",
    acronym: "DPA",
    why: "The department had taken its new name on 1 January 2019.",
    source: "seed; domain 1.5",
  },
  unaids: {
    printed: "United Nations Joint Programme on HIV/AIDS",
    acronym: "UNAIDS",
    why: "The official order of words begins with “Joint”.",
    source: "seed; domain 1.5",
  },
  "osrsg-svc": {
    printed: "Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict",
    acronym: null,
    why: "The report gives no acronym.",
    source: "seed; domain 1.5",
  },
  osapg: {
    printed: "United Nations Office on Genocide Prevention and the Responsibility to Protect",
    acronym: null,
    why: "The report gives no acronym.",
    source: "seed; domain 1.5",
  },
} as const satisfies Partial<Record<EntitySlug, PrintedName>>;

/** A special mandate is held by a person for a time; the holder has no account in the world. */
export const mandateHolders = [
  {
    entity: "sr-tip",
    holder: "Maria Grazia Giammarinaro",
    from: "2014-08-01",
    until: "2020-07-31",
    source: "domain 1.4.2 for 2019; general knowledge for the term",
  },
] as const satisfies readonly {
  entity: EntitySlug;
  holder: string;
  from: string;
  until: string;
  source: string;
}[];
