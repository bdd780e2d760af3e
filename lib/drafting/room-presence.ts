import { z } from "zod";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { hearChannel, hearNews } from "@/lib/core/live";
import { log } from "@/lib/core/log";
import { catchUp, inLine, openRooms, tellHere, tellPeople, tellRights } from "./room";

/** Names this process among those on the same database, so that it does not hear itself. */
const OWN = newId();

/** A cursor of another process that has not been heard of for so long is taken for gone. */
const FORGOTTEN_AFTER_MS = 60_000;

const presence = z.object({
  clientId: z.string(),
  name: z.string(),
  entity: z.string(),
  place: z.object({ anchor: z.number(), head: z.number() }).nullable(),
});

const draftNews = z.union([
  z.object({ submission: z.uuid(), version: z.int() }),
  z.object({ submission: z.uuid(), from: z.string(), gone: z.boolean(), present: presence }),
]);

/**
 * Tells the other processes who has a draft open and where their cursor stands. It is not kept anywhere: a cursor is of
 * the moment.
 * @param gone whether they have left
 */
export function tellPresence(submission: string, present: z.infer<typeof presence>, gone: boolean): void {
  const payload = JSON.stringify({ submission, from: OWN, gone, present });
  db().$queryRaw`SELECT pg_notify('chapeau_draft', ${payload})::text`.catch((error: unknown) =>
    log.error("drafting presence", { error }),
  );
}

/**
 * Hears what other processes write and show, and what is recorded about a text whose draft is open here.
 * @returns stops hearing
 */
export function hearDrafts(): () => void {
  const forgetting = new Map<string, NodeJS.Timeout>();
  const deafToDrafts = hearChannel("chapeau_draft", (payload) => {
    const news = payload === null ? null : draftNews.safeParse(payload);
    if (news?.success === false) log.error("draft payload", { error: news.error });
    else for (const room of openRooms()) hearIn(room, news ? news.data : null, forgetting);
  });
  const deafToNews = hearNews((news) => {
    // What an entity does in a sealed round is told to nobody else, not even that something was done.
    if (news?.sealed) return;
    for (const room of openRooms())
      if (news === null || news.subject === room.id) void inLine(room, () => tellRights(room));
  });
  return () => {
    deafToDrafts();
    deafToNews();
    for (const timer of forgetting.values()) clearTimeout(timer);
  };
}

function hearIn(
  room: ReturnType<typeof openRooms>[number],
  news: z.infer<typeof draftNews> | null,
  forgetting: Map<string, NodeJS.Timeout>,
): void {
  if (news && news.submission !== room.id) return;
  if (news === null || "version" in news) {
    // This process's own writing is often heard of before its commit is answered: by its turn it is known.
    void inLine(room, async () => {
      if (news === null || (room.known?.version ?? -1) < news.version) await catchUp(room);
    });
    return;
  }
  if (news.from === OWN) return;
  const { clientId } = news.present;
  const key = `${room.id} ${clientId}`;
  const forget = () => {
    forgetting.delete(key);
    room.elsewhere.delete(clientId);
    tellPeople(room);
  };
  clearTimeout(forgetting.get(key));
  if (news.gone) {
    forget();
    return;
  }
  const known = room.elsewhere.has(clientId);
  room.elsewhere.set(clientId, news.present);
  forgetting.set(key, setTimeout(forget, FORGOTTEN_AFTER_MS).unref());
  if (known) tellHere(room, news.present);
  else tellPeople(room);
}
