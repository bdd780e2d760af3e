/** The six languages of the group, in the official order of English documents (domain 9.3). */
export type Language = "ar" | "zh" | "en" | "fr" | "ru" | "es";

/** The same words in each of the six languages. */
export type InSixLanguages = Record<Language, string>;

/** Every entity of the 2019 world; the slug survives addresses, subject lines and spreadsheets (domain 1.5.3). */
export type EntitySlug =
  | "icmpd"
  | "ilo"
  | "iom"
  | "ohchr"
  | "osce"
  | "unhcr"
  | "unicef"
  | "unodc"
  | "un-women"
  | "cted"
  | "dpo"
  | "dppa"
  | "icao"
  | "interpol"
  | "itu"
  | "osrsg-svc"
  | "undp"
  | "unesco"
  | "unicri"
  | "unaids"
  | "osapg"
  | "unfpa"
  | "world-bank"
  | "coe"
  | "sr-tip";

export type DutyStationSlug =
  | "vienna"
  | "geneva"
  | "new-york"
  | "montreal"
  | "lyon"
  | "paris"
  | "turin"
  | "washington"
  | "strasbourg";

/** A calendar date that a source supports, with the words that support it. */
export type DatedFact = { on: string; source: string };

/** A day written YYYY-MM-DD, or null where the source gives only the month. */
export type DayOrMonth = { month: string; on: string | null };

export type EntityFact = {
  slug: EntitySlug;
  kind: "organization" | "secretariatOffice" | "specialMandate";
  status: "member" | "partner";
  unSystem: boolean;
  dutyStation: DutyStationSlug;
  /** Which of the two alphabetical runs of the report's list the entity stands in; not a rank (domain 1.4.3). */
  listedIn: "firstRun" | "secondRun" | "partners";
  since: DatedFact;
};

/**
 * One name of one entity in one language, valid from and to the days given, both included; null is open (domain 1.5.1).
 * `short` is what a table or a button prints; `acronym` is null where the language uses none.
 */
export type EntityNameFact = {
  official: string;
  short: string;
  acronym: string | null;
  validFrom: string | null;
  validTo: string | null;
};

export type EntityNames = Record<EntitySlug, readonly EntityNameFact[]>;
