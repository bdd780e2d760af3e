import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { log } from "@/lib/core/log";
import { refusalSentence } from "@/lib/core/reply";
import { type CurrentSession, glanceAtSessions } from "@/lib/core/session";
import { blocksOf } from "@/lib/texts/document";
import type { Changed } from "./commands/change";
import { type Known, readDraftRows, stepsSince } from "./commands/lock";
import { typeSteps } from "./commands/steps";
import type { Batch, Ending, Heard, Present, Rights, Spoken } from "./protocol";
import { type DraftRights, readRights } from "./queries/rights";
import { tellPresence } from "./room-presence";

/** One page that has a draft open, with the session and the seat that it came with. */
export type Guest = {
  sid: string;
  seatId: string | null;
  personId: string | null;
  say: (heard: Heard) => void;
  end: (why: Ending) => void;
  rights: DraftRights;
  present: Present;
  /** The version it was last told of; without end until it has been welcomed. */
  version: number;
};

/** The open pages of one draft in this process, and the draft as they know it. Postgres has the truth. */
export type Room = {
  id: string;
  known: Known | undefined;
  guests: Set<Guest>;
  elsewhere: Map<string, Present>;
  line: Promise<void>;
};

const rooms = new Map<string, Room>();
const type = typeSteps((id) => rooms.get(id)?.known);

/** The room of a draft, opened for its first guest. */
export function roomOf(id: string): Room {
  const room: Room = rooms.get(id) ?? {
    id,
    known: undefined,
    guests: new Set(),
    elsewhere: new Map(),
    line: Promise.resolve(),
  };
  rooms.set(id, room);
  return room;
}

/** The rooms that somebody is in. */
export function openRooms(): Room[] {
  return [...rooms.values()];
}

/** One thing after the other in a room, so that what its guests hear is in the order of the commits. */
export function inLine(room: Room, work: () => Promise<void>): Promise<void> {
  room.line = room.line.then(work).catch((error: unknown) => {
    log.error("drafting", { error, submission: room.id });
    // What this process knows may be half of it: the pages come again and catch up.
    room.known = undefined;
    for (const guest of room.guests) guest.say({ type: "end", why: "stopping", message: "" });
  });
  return room.line;
}

/**
 * Lets a page in: what it missed since its version, or the whole draft.
 * @param hello what the page said of itself
 */
export async function welcome(
  room: Room,
  guest: Guest,
  hello: Extract<Spoken, { type: "hello" }>,
): Promise<void> {
  if ((await takeRights(room, [guest])).length === 0) return;
  const known = await catchUp(room);
  const since = hello.version === null ? null : await missedBy(room.id, hello.version, known.version);
  const whole = hello.whole || !since;
  guest.version = known.version;
  guest.say({
    type: "welcome",
    version: known.version,
    blocks: whole ? blocksOf(known.doc) : null,
    since,
    rights: asSaid(guest.rights),
    entityId: guest.rights.entityId,
    people: everybody(room),
  });
  tellPeople(room);
}

async function missedBy(id: string, version: number, now: number): Promise<Batch[] | null> {
  if (version > now) return null;
  const since = await stepsSince(db(), id, version);
  return since?.filter((batch) => batch.version <= now) ?? null;
}

/** The draft as the database has it, and every guest told of what came from other processes. */
export async function catchUp(room: Room): Promise<Known> {
  const { known } = room;
  const head = await db().draft.findUniqueOrThrow({ where: { submissionId: room.id } });
  if (known?.version === head.version) return known;
  const since = known ? await stepsSince(db(), room.id, known.version) : null;
  const rows = await readDraftRows(db(), room.id);
  // Rows and version are two reads; what was written between them is in both or comes with the next news.
  const again = await db().draft.findUniqueOrThrow({ where: { submissionId: room.id } });
  if (again.version !== head.version) return catchUp(room);
  advance(room, { ...rows, version: head.version }, since);
  return { ...rows, version: head.version };
}

/** Tells every guest what was written, in order; whoever can't follow comes again and gets the whole. */
function advance(room: Room, known: Known, batches: readonly Batch[] | null): void {
  const before = room.known?.version ?? known.version;
  room.known = known;
  for (const guest of room.guests) {
    if (guest.version >= known.version) continue;
    const coming = batches?.filter((batch) => batch.version > guest.version) ?? [];
    if (batches && guest.version >= before) guest.say({ type: "steps", batches: coming });
    else guest.say({ type: "end", why: "stopping", message: "" });
    guest.version = known.version;
  }
}

/**
 * Writes what a page typed, as the seat that it has now, and tells everybody after the commit.
 * @param spoken the page's message
 */
export async function write(
  room: Room,
  guest: Guest,
  spoken: Extract<Spoken, { type: "steps" }>,
): Promise<void> {
  const session = await whoIs(guest);
  if (!session) {
    guest.end("signedOut");
    return;
  }
  const { type: _, ...message } = spoken;
  const input = { ...message, submissionId: room.id, clientId: guest.present.clientId };
  const outcome = await perform(type, session.actor, input);
  if (outcome.kind === "done") {
    told(room, guest, outcome.value, spoken.seq);
    return;
  }
  if (outcome.kind === "notFound") {
    guest.end("notThere");
    return;
  }
  const reason = outcome.kind === "refused" ? outcome.reason : "draftUnreadable";
  log.info("refused", { command: "draft.type", reason, seat: session.actor.seat.id });
  if (reason === "draftTooOld") {
    // Nothing is lost: the page comes again, catches up, and sends what is left.
    guest.say({ type: "end", why: "stopping", message: "" });
    return;
  }
  guest.say({ type: "refused", seq: spoken.seq, reason, message: refusalSentence(reason, guest.rights.t) });
}

function told(room: Room, sender: Guest, { version, doc, places, batches }: Changed, seq: number): void {
  const readAnew = batches.length === 0 && room.known?.version !== version;
  room.known = { version, doc, places };
  for (const guest of room.guests) {
    const coming = batches.filter((batch) => batch.version > guest.version);
    if (readAnew && guest.version < version) guest.say({ type: "end", why: "stopping", message: "" });
    else if (guest === sender) guest.say({ type: "steps", batches: coming, done: seq });
    else if (coming.length > 0) guest.say({ type: "steps", batches: coming });
    guest.version = Math.max(guest.version, version);
  }
}

/** A page that has gone; the last one closes the room. */
export function leave(room: Room, guest: Guest): void {
  if (!room.guests.delete(guest)) return;
  if (room.guests.size === 0 && rooms.get(room.id) === room) rooms.delete(room.id);
  else tellPeople(room);
  tellPresence(room.id, { ...guest.present, place: null }, true);
}

/** Who is here, in this process and in the others. */
export function everybody(room: Room): Present[] {
  return [...[...room.guests].map((guest) => guest.present), ...room.elsewhere.values()];
}

/** Tells everybody who is here, and where. */
export function tellPeople(room: Room): void {
  const people = everybody(room);
  for (const guest of room.guests) guest.say({ type: "people", people });
}

/** Tells the others that somebody has moved. */
export function tellHere(room: Room, { clientId, place }: Present): void {
  for (const guest of room.guests)
    if (guest.present.clientId !== clientId) guest.say({ type: "here", clientId, place });
}

/** Rights end and begin with seats and stages: each page is told what its own are now. */
export async function tellRights(room: Room): Promise<void> {
  for (const guest of await takeRights(room, [...room.guests])) {
    guest.say({ type: "rights", rights: asSaid(guest.rights), entityId: guest.rights.entityId });
    guest.say({ type: "news" });
  }
}

/** Gives pages the rights that their seats have now, and shows out those that have none; the others are returned. */
async function takeRights(room: Room, guests: readonly Guest[]): Promise<Guest[]> {
  const sessions = await glanceAtSessions(guests.map(({ sid }) => sid));
  const rightsOf = await readRights(room.id);
  return guests.filter((guest) => {
    const session = stillSeated(guest, sessions.get(guest.sid));
    const rights = session && rightsOf(session, guest.rights.t.language);
    if (rights) guest.rights = rights;
    else guest.end(session ? "notThere" : "signedOut");
    return rights !== null;
  });
}

/** Who a page is now; null when its session or its seat has ended. */
export async function whoIs(guest: Guest): Promise<CurrentSession | null> {
  return stillSeated(guest, (await glanceAtSessions([guest.sid])).get(guest.sid));
}

function stillSeated(guest: Guest, session: CurrentSession | undefined): CurrentSession | null {
  return session && session.actor.seat.id === guest.seatId ? session : null;
}

function asSaid({ write, suggest, reason }: DraftRights): Rights {
  return { write, suggest, reason };
}
