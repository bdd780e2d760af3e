import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { sessionCookie } from "@/lib/core/cookie";
import { isLanguage } from "@/lib/core/i18n/languages";
import { isId, newId } from "@/lib/core/ids";
import { log } from "@/lib/core/log";
import { fromOwnOrigin } from "@/lib/core/origin";
import { refusalSentence } from "@/lib/core/reply";
import { readSession, sessionIdIn } from "@/lib/core/session";
import { PROTOCOL } from "./client-address";
import { type Ending, type Heard, MAX_MESSAGE, type Spoken } from "./protocol";
import { readRights } from "./queries/rights";
import {
  type Guest,
  inLine,
  leave,
  openRooms,
  type Room,
  roomOf,
  tellHere,
  welcome,
  whoIs,
  write,
} from "./room";
import { hearDrafts, tellPresence } from "./room-presence";
import { spokenSchema } from "./schema";

const PATH = /^\/api\/drafting\/([^/?]+)(?:\?|$)/;
const HELLO_WITHIN_MS = 10_000;
const BEAT_MS = 30_000;
const WATCH_MS = 30_000;
const HERE_EVERY_MS = 100;

/** A page sends its next message when the last is answered; who heaps up more is none of ours. */
const MOST_WAITING = 4;

/** Why a socket ends, as a refusal that has a sentence. */
const SENTENCES = {
  signedOut: "signedOut",
  notThere: "notThere",
  oldPage: "oldPage",
  tooLarge: "pasteTooLarge",
  unreadable: "draftUnreadable",
} as const;

/** The door of the drafting room: one port for pages and sockets (platform). */
export type DraftingDoor = {
  /** @returns false when the address is not a draft's socket */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Tells every page to come again to another process, and closes. */
  close: () => void;
};

/** Opens the door. Origin and session are asked here, rights by the room at every message (reliability R28, R29). */
export function openDraftingDoor(): DraftingDoor {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 2 * MAX_MESSAGE,
    perMessageDeflate: false,
  });
  const deafen = hearDrafts();
  return {
    upgrade: (request, socket, head) => {
      const id = PATH.exec(request.url ?? "")?.[1];
      if (id === undefined) return false;
      // Node hands a connection over bare: one that breaks while its session is read would end the process.
      socket.on("error", () => socket.destroy());
      void knock(server, id, request, socket, head).catch((error: unknown) => {
        log.error("drafting door", { error });
        refuse(socket, 503);
      });
      return true;
    },
    close: () => {
      deafen();
      for (const room of openRooms())
        for (const guest of room.guests) guest.say({ type: "end", why: "stopping", message: "" });
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

async function knock(
  server: WebSocketServer,
  id: string,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  const headers = new Headers();
  for (const name of ["origin", "sec-fetch-site"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  if (!fromOwnOrigin(headers)) return refuse(socket, 403);
  const sid = await sessionIdIn(cookieIn(request.headers.cookie, sessionCookie().name));
  const session = sid ? await readSession(sid) : null;
  if (!sid || !session) return refuse(socket, 401);
  const chosen = cookieIn(request.headers.cookie, "chapeau.lang");
  const wish = isLanguage(chosen) ? chosen : session.actor.locale;
  const rights = isId(id) ? (await readRights(id))(session, isLanguage(wish) ? wish : "en") : null;
  if (!rights) return refuse(socket, 404);
  server.handleUpgrade(request, socket, head, (ws) => {
    const present = {
      clientId: newId(),
      name: session.actor.name,
      entity: session.entityAcronym,
      place: null,
    };
    const say = (heard: Heard) => {
      if (ws.readyState === ws.OPEN) ws.send(JSON.stringify(heard));
    };
    const end = (why: Ending) => {
      const message = why === "stopping" ? "" : refusalSentence(SENTENCES[why], rights.t);
      say({ type: "end", why, message });
      ws.close();
    };
    const { personId } = session.actor;
    const who = { sid, personId, seatId: session.actor.seat.id };
    attend(ws, id, { ...who, say, end, rights, present, version: Number.POSITIVE_INFINITY });
  });
}

/** Listens to one page until it goes. */
function attend(ws: WebSocket, id: string, guest: Guest): void {
  let room: Room | null = null;
  let alive = true;
  let here: NodeJS.Timeout | undefined;
  let waiting = 0;
  const hello = setTimeout(() => ws.close(), HELLO_WITHIN_MS);
  const beat = setInterval(() => {
    if (!alive) ws.terminate();
    alive = false;
    ws.ping();
  }, BEAT_MS);
  const watch = setInterval(
    () =>
      void whoIs(guest).then(
        (session) => session ?? guest.end("signedOut"),
        (error: unknown) => log.error("drafting session", { error }),
      ),
    WATCH_MS,
  );
  ws.on("pong", () => {
    alive = true;
  });
  // What is past all bounds closes the socket by itself; what is only too large is answered below.
  ws.on("error", (error) => log.info("drafting socket", { error }));
  ws.on("close", () => {
    clearTimeout(hello);
    clearTimeout(here);
    clearInterval(beat);
    clearInterval(watch);
    if (room) leave(room, guest);
  });
  ws.on("message", (data, binary) => {
    if ((data as Buffer).length > MAX_MESSAGE) {
      guest.end("tooLarge");
      return;
    }
    const spoken = binary ? null : understand(String(data));
    if (!spoken || (spoken.type === "hello") === (room !== null)) guest.end("unreadable");
    else if (spoken.type === "hello") {
      clearTimeout(hello);
      if (spoken.protocol !== PROTOCOL) guest.end("oldPage");
      else if (isSomebodyElses(id, guest, spoken.clientId)) guest.end("unreadable");
      else room = enter(id, guest, spoken);
    } else if (room) hear(room, spoken);
  });

  function hear(where: Room, spoken: Exclude<Spoken, { type: "hello" }>): void {
    if (spoken.type === "steps") {
      if (waiting >= MOST_WAITING) {
        guest.end("unreadable");
        return;
      }
      waiting += 1;
      void inLine(where, () =>
        write(where, guest, spoken).finally(() => {
          waiting -= 1;
        }),
      );
      return;
    }
    guest.present = { ...guest.present, place: { anchor: spoken.anchor, head: spoken.head } };
    here ??= setTimeout(() => {
      here = undefined;
      tellHere(where, guest.present);
      tellPresence(id, guest.present, false);
    }, HERE_EVERY_MS);
  }
}

/** A page's own mark is seen by all who are here: nobody else may come in under it. */
function isSomebodyElses(id: string, { personId }: Guest, clientId: string): boolean {
  return openRooms().some(
    (room) =>
      room.id === id &&
      [...room.guests].some((one) => one.present.clientId === clientId && one.personId !== personId),
  );
}

function enter(id: string, guest: Guest, hello: Extract<Spoken, { type: "hello" }>): Room {
  guest.present = { ...guest.present, clientId: hello.clientId };
  const room = roomOf(id);
  room.guests.add(guest);
  void inLine(room, () => welcome(room, guest, hello));
  tellPresence(id, guest.present, false);
  return room;
}

function understand(text: string): Spoken | null {
  try {
    return spokenSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No JSON: whatever it is, it was not our page that said it.
    return null;
  }
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  const found = header?.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  return value && /^(?:[^%]|%[0-7][\da-f])*$/i.test(value) ? decodeURIComponent(value) : undefined;
}

const STATUS = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  503: "Service Unavailable",
} as const;

function refuse(socket: Duplex, status: keyof typeof STATUS): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
