import { dayText, instantText } from "@/lib/core/dates";
import { isolated } from "@/lib/core/i18n/isolate";
import type { MessageKey, Translate, Values } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import type { EventType } from "@/lib/core/record";

/** What a sentence of the record is made of: names are those of the day it happened on (domain 1.5.1). */
export type EntryFacts = { type: EventType; role: string; entity: string | null; data: unknown };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/** What a sentence chooses its words by, such as "acceptedInPart": to be compared, so nothing may be put around it. */
const CODE = /^[a-z][a-zA-Z]*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * An entry of the record in words. That every kind of event has its sentence is checked here by the compiler.
 * @param entry the entry
 * @param reader whose language, and whose zone for the instants that it names
 */
export function recordSentence(entry: EntryFacts, reader: { t: Translate; zone: string }): string {
  const key: MessageKey = `record.${entry.type}`;
  return reader.t(key, {
    ...valuesOf(entry.data, reader),
    actor: actorWords(entry, reader.t),
    entity: entry.entity ?? "",
  });
}

/**
 * Who acted, as a sentence may hold it anywhere: "ILO (Focal point)".
 * @param entry whose act
 * @param t the reader's language
 */
export function actorWords(entry: { role: string; entity: string | null }, t: Translate): string {
  if (entry.entity === null || !isSeatRole(entry.role)) return t("record.clockActor");
  return t("record.actor", {
    entity: isolated(entry.entity, t.language),
    role: t(`people.roles.${entry.role}`),
  });
}

const SEAT_ROLES = [
  "focalPoint",
  "alternate",
  "reviewer",
  "approver",
  "coChair",
  "secretariat",
  "guest",
] as const;

function isSeatRole(role: string): role is (typeof SEAT_ROLES)[number] {
  return (SEAT_ROLES as readonly string[]).includes(role);
}

function valuesOf(data: unknown, reader: { t: Translate; zone: string }): Values {
  if (typeof data !== "object" || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "number" ? value : readable(String(value ?? ""), reader),
    ]),
  );
}

function readable(value: string, { t, zone }: { t: Translate; zone: string }): string {
  if (INSTANT.test(value)) return `${instantText(new Date(value), zone, t.language)} ${zoneName(zone, t)}`;
  if (DAY.test(value)) return dayText(new Date(`${value}T00:00:00Z`), "UTC", t.language);
  return CODE.test(value) ? value : isolated(value, t.language);
}
