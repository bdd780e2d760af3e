import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket } from "ws";
import type { Actor } from "@/lib/core/actor";
import { env } from "@/lib/core/env";
import { stopListening } from "@/lib/core/live";
import { draftPath } from "@/lib/drafting/client-address";
import { openDraftingDoor } from "@/lib/drafting/socket";
import { type DraftHand, openDraftHand } from "./draft-hand";
import { cookieFor } from "./sign-in";

export type TestDoor = Awaited<ReturnType<typeof openTestDoor>>;

/** The Cookie header of a session that a seat has now. */
export const cookieOf = async (actor: Actor) => {
  const seat = { personId: actor.personId ?? "", seatId: actor.seat.id ?? "" };
  const cookie = await cookieFor(env().DATABASE_URL ?? "", seat);
  return cookie.replace("chapeau.session", "__Host-chapeau.session");
};

/** The door of the drafting room on a server of its own, with hands that knock at it. */
export async function openTestDoor() {
  const door = openDraftingDoor();
  const server = createServer().on("upgrade", (request, socket, head) => door.upgrade(request, socket, head));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  let hands: DraftHand[] = [];
  return {
    server,
    port,
    /** Opens a draft as a page does, and waits until it stands there. */
    async open(actor: Actor, submissionId: string, kept = null as Parameters<typeof openDraftHand>[3]) {
      const at = { address, origin: env().APP_ORIGIN };
      const hand = openDraftHand(at, await cookieOf(actor), submissionId, kept);
      hands.push(hand);
      await hand.saved();
      return hand;
    },
    /** A bare socket, and what the door answered: 101 when it was let in. */
    async knock(headers: Record<string, string>, path: string) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
      const status = await new Promise<number>((resolve) => {
        socket.on("unexpected-response", (_, response) => resolve(response.statusCode ?? 0));
        socket.on("open", () => resolve(101));
        // A refusal is an error besides; what was answered has been read above.
        socket.on("error", () => undefined);
      });
      return { socket, status };
    },
    /** A socket that a seat was let in by, before it has said anything. */
    async enter(actor: Actor, submissionId: string) {
      const headers = { cookie: await cookieOf(actor), origin: env().APP_ORIGIN };
      return (await this.knock(headers, draftPath(submissionId))).socket;
    },
    hangUp() {
      for (const hand of hands) hand.close();
      hands = [];
    },
    async close() {
      door.close();
      await stopListening();
      server.close();
    },
  };
}
