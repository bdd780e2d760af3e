import { referenceWords } from "@/components/submissions/words";
import type { Translate } from "@/lib/core/i18n/translate";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";
import { referencesOf } from "@/lib/texts/numbers";
import type { QueueRead } from "@/lib/workbench/queries/queue";
import { type Named, type Queue, STATUSES } from "@/lib/workbench/queue";

const LINES = /[\n\t\r]/g;

/** What stands for "no such thing" in an address: no topic, nobody, the whole text. */
const NONE = "none";

/**
 * A round's queue in the reader's language, as it travels to the browser: what repeats becomes a place in a dictionary.
 * @param read what the database said
 * @param t the reader's language
 */
export function queueWords({ columns, blocks, entities, people }: QueueRead, t: Translate): Queue {
  const references = referencesOf(blocks);
  const at = dictionary((id) => referenceWords(references[id] ?? null, t));
  const collator = new Intl.Collator(t.language);
  const present = new Set(columns.entity);
  const named = entities
    .map(({ id, acronym }, place) => ({ value: id, label: acronym, place }))
    .filter(({ place }) => present.has(place))
    .sort((one, other) => collator.compare(one.label, other.label));
  const entity: number[] = [];
  for (const [rank, { place }] of named.entries()) entity[place] = rank;
  const topic = dictionary((name) => name);
  const tag = dictionary((name) => name);
  const person = dictionary((id) => people[id] ?? "");
  const kinds = COMMENT_KINDS.map((value) => ({ value, label: t(`rounds.kinds.${value}`) }));
  const strengths = STRENGTHS.map((value) => ({ value, label: t(`rounds.strengths.${value}`) }));
  const statuses = STATUSES.map((value) => ({ value, label: t(`workbench.statuses.${value}`) }));
  return {
    id: columns.id,
    number: columns.number,
    words: columns.words.map((words) => words.replace(LINES, " ")),
    at: columns.at.map((place) => at.place((place === null ? null : blocks[place]?.id) ?? NONE)),
    entity: columns.entity.map((place) => entity[place] ?? -1),
    kind: columns.kind.map(placeIn(COMMENT_KINDS)),
    strength: columns.strength.map(placeIn(STRENGTHS)),
    status: columns.status.map(placeIn(STATUSES)),
    topic: columns.topic.map((name) => (name ? topic.place(name) : -1)),
    assignee: columns.assignee.map((id) => (id ? person.place(id) : -1)),
    lock: columns.lock.map((id) => (id ? person.place(id) : -1)),
    tags: columns.tags.map((names) => names.map(tag.place)),
    group: groupsOf(columns),
    late: columns.late,
    sponsors: columns.sponsors,
    version: columns.version,
    names: {
      ...{
        at: at.names,
        entity: named.map(({ value, label }) => ({ value, label })),
        topic: topic.names,
        tag: tag.names,
        assignee: person.names,
      },
      ...{ kind: kinds, strength: strengths, status: statuses },
    },
  };
}

/** Numbers for groups: those made by hand, and changes that two entities or more propose word for word (domain 12.22). */
function groupsOf({ group, entity }: QueueRead["columns"]): number[] {
  const first = new Map<string, number>();
  const several = new Set<string>();
  for (const [row, key] of group.entries()) {
    if (!key) continue;
    if (key.includes("-")) several.add(key);
    else if ((first.get(key) ?? entity[row]) !== entity[row]) several.add(key);
    first.set(key, first.get(key) ?? entity[row] ?? -1);
  }
  const numbers = dictionary((key) => key);
  return group.map((key) => (key && several.has(key) ? numbers.place(key) : -1));
}

const placeIn = (names: readonly string[]) => (value: string) => names.indexOf(value);

function dictionary(label: (value: string) => string) {
  const names: Named[] = [];
  const places = new Map<string, number>();
  const place = (value: string) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, names.length);
    return names.push({ value, label: label(value) }) - 1;
  };
  return { names, place };
}

/**
 * Some rows of a queue as a queue: what a page brings in its HTML.
 * @param queue all rows
 * @param rows which, in order
 */
export function sliceOf(queue: Queue, rows: number[]): Queue {
  const { names, ...columns } = queue;
  const cut = Object.entries(columns).map(([name, column]) => [name, rows.map((row) => column[row])]);
  return { ...(Object.fromEntries(cut) as Omit<Queue, "names">), names };
}
