import { z } from "zod";
import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const yesOrNo = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);
const fraction = z.enum(["1/3", "1/2", "majority", "2/3", "all"]);

/**
 * The rules of the group: what each may be, what holds until the group decides otherwise, and in which unit it counts
 * (domain section 14). They are read with `ruleAt` and changed by decision with `setGroupRule`, never written in code.
 */
export const GROUP_RULES = {
  silenceMinHours: { shape: whole(24, 720), standard: 72, unit: "hours" },
  roundWorkingDays: { shape: whole(1, 60), standard: 10, unit: "workingDays" },
  signOffWorkingDays: { shape: whole(1, 60), standard: 5, unit: "workingDays" },
  minutesDays: { shape: whole(1, 90), standard: 7, unit: "days" },
  quorumOpen: { shape: fraction, standard: "1/3", unit: "share" },
  quorumDecide: { shape: fraction, standard: "majority", unit: "share" },
  partnersComment: { shape: yesOrNo, standard: true, unit: "yesNo" },
  partnersSignOff: { shape: yesOrNo, standard: false, unit: "yesNo" },
  commentsSealed: { shape: yesOrNo, standard: true, unit: "yesNo" },
  admissionDays: { shape: whole(1, 180), standard: 30, unit: "days" },
  meetingNoticeWeeks: { shape: whole(1, 26), standard: 6, unit: "weeks" },
  chairTermMonths: { shape: whole(1, 60), standard: 12, unit: "months" },
} as const;

/** The name of a rule of the group. */
export type RuleKey = keyof typeof GROUP_RULES;

/** What a rule of the group says: a whole number in the rule's unit, a share such as "1/3", or yes or no. */
export type RuleValue<K extends RuleKey> = z.output<(typeof GROUP_RULES)[K]["shape"]>;

/** The names of the rules, in the order the group page shows them. */
export const RULE_KEYS = Object.keys(GROUP_RULES) as [RuleKey, ...RuleKey[]];

/** The shares that a quorum may be. */
export const SHARES = fraction.options;

/** How an entity may stand in a body; former members are those whose membership has ended (domain 1.4). */
export const STATUSES = ["member", "partner", "observer"] as const;

/** One of the three. */
export type Status = (typeof STATUSES)[number];

/** What an entity is: an organization, an office of a secretariat, or a mandate held by a person (domain 1.4.2). */
export const ENTITY_KINDS = ["organization", "secretariatOffice", "specialMandate"] as const;

/** The kinds of body a group may have (domain 1.2.6). */
export const BODY_KINDS = ["workingGroup", "principals", "taskForce", "supportGroup"] as const;

const text = (most: number) => z.string().trim().min(1).max(most);
const optionalText = (most: number) => z.string().trim().max(most).default("");
const slug = z
  .string()
  .regex(/^(?!new$)[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const zone = z.string().min(1).max(60);
const checked = z
  .union([
    z.boolean(),
    z.enum(["true", "false", "on", ""]).transform((word) => word === "true" || word === "on"),
  ])
  .default(false);

/** A calendar date, YYYY-MM-DD. */
export const dayShape = z.iso.date();

type NameField = `name.${Language}` | `acronym.${Language}`;
const nameFields = Object.fromEntries(
  LANGUAGES.flatMap((language) => [
    [`name.${language}`, optionalText(300)],
    [`acronym.${language}`, optionalText(60)],
  ]),
) as Record<NameField, ReturnType<typeof optionalText>>;

/** Names in the six languages as a form sends them: `name.fr`, `acronym.fr`; an empty language is left out. */
export type NamesInput = Record<NameField, string>;

const titles = Object.fromEntries(
  LANGUAGES.map((language) => [language, language === "en" ? text(200) : optionalText(200)]),
) as Record<Language, ReturnType<typeof text>>;

/** A new entity and the status it is admitted with, from a calendar date of the group. */
export const admitEntityInput = z.strictObject({
  slug,
  kind: z.enum(ENTITY_KINDS),
  unSystem: checked,
  city: text(80),
  zone,
  source: optionalText(500),
  status: z.enum(STATUSES),
  fromOn: dayShape,
  ...nameFields,
  "name.en": text(300),
});

/** An entity of the group that joins the actor's body, or changes its status there, from a calendar date. */
export const enrolEntityInput = z.strictObject({
  entityId: z.uuid(),
  status: z.enum(STATUSES),
  fromOn: dayShape,
  source: optionalText(500),
});

/** The day on which a membership ends: the last day it does not count any more. */
export const endMembershipInput = z.strictObject({ entityId: z.uuid(), untilOn: dayShape });

/** What an entity is and where it works; `version` is the one the form started from. */
export const editEntityInput = z.strictObject({
  entityId: z.uuid(),
  kind: z.enum(ENTITY_KINDS),
  unSystem: checked,
  city: text(80),
  zone,
  version: z.coerce.number().int().positive(),
});

/** Names that hold from a calendar date, in one or more languages (domain 1.5.1). */
export const nameEntityInput = z.strictObject({
  entityId: z.uuid(),
  fromOn: dayShape,
  source: optionalText(500),
  ...nameFields,
});

/** A new body; `beneath` puts it under the actor's own. */
export const addBodyInput = z.strictObject({
  slug,
  code: z.string().regex(/^[A-Z]{2,6}$/),
  kind: z.enum(BODY_KINDS),
  beneath: checked,
  ...titles,
});

/** A rule of the group, what it shall say, from when, and the decision that says so. */
export const setGroupRuleInput = z.strictObject({
  key: z.enum(RULE_KEYS),
  value: z.union([z.string(), z.number(), z.boolean()]),
  fromOn: dayShape,
  reference: text(300),
});

/** A new group: its first body, its secretariat's entity, and the first person of the secretariat. */
export const foundGroupInput = z.strictObject({
  slug,
  zone,
  names: z.strictObject(titles),
  body: z.strictObject({
    slug,
    code: z.string().regex(/^[A-Z]{2,6}$/),
    kind: z.enum(BODY_KINDS),
    names: z.strictObject(titles),
  }),
  entity: z.strictObject({
    slug,
    kind: z.enum(ENTITY_KINDS),
    unSystem: checked,
    city: text(80),
    zone,
    source: optionalText(500),
    status: z.enum(STATUSES).default("member"),
    ...nameFields,
    "name.en": text(300),
  }),
  person: z.strictObject({
    name: text(120),
    email: z.string().max(254),
    locale: z.enum(LANGUAGES),
    zone,
    demoSeat: z.string().max(60).nullable().default(null),
  }),
  entitiesFromOn: dayShape,
});
