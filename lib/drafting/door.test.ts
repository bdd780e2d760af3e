import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { WebSocket } from "ws";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { sent, type, versionOf, wordsOf } from "@/lib/dev/build-draft";
import { done, draftText } from "@/lib/dev/build-text";
import { cookieOf, openTestDoor, type TestDoor } from "@/lib/dev/draft-door";
import { newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { draftPath } from "./client-address";
import { endDrafter, inviteDrafter } from "./commands/drafters";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let door: TestDoor;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  door = await openTestDoor();
});
afterEach(() => door.hangUp());
afterAll(async () => {
  await door.close();
  await close();
});

const hello = { type: "hello", protocol: 1, clientId: "a-page-of-a-test", version: null, whole: true };

/** Why the door ended a socket, or null when it closed without a word. */
async function endOf(socket: WebSocket): Promise<string | null> {
  let why: string | null = null;
  socket.on("message", (said) => {
    const heard = JSON.parse(String(said)) as { type: string; why?: string };
    if (heard.type === "end") why = heard.why ?? null;
  });
  await once(socket, "close");
  return why;
}

it("turns away strangers at the door, and answers nonsense without harm", async () => {
  const id = await draftText(body, pen);
  const cookie = await cookieOf(pen);
  const foreign = await (await buildBody("task-force")).actor("secretariat", "osce");
  const origin = env().APP_ORIGIN;
  const knock = (headers: Record<string, string>, path = draftPath(id)) => door.knock(headers, path);
  expect((await knock({ origin })).status).toBe(401);
  expect((await knock({ cookie })).status).toBe(403);
  expect((await knock({ origin, cookie: "__Host-chapeau.session=%ff%zz" })).status).toBe(401);
  expect((await knock({ cookie, origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await knock({ cookie: await cookieOf(foreign), origin })).status).toBe(404);
  expect((await knock({ cookie, origin }, draftPath("no-id"))).status).toBe(404);
  expect(
    (await knock({ cookie: await cookieOf(await body.actor("focalPoint", "iom")), origin })).status,
  ).toBe(404);
  const odd: [string, string][] = [
    ["{", "unreadable"],
    [JSON.stringify({ type: "here", anchor: 1, head: 1 }), "unreadable"],
    [JSON.stringify({ ...hello, submissionId: id }), "unreadable"],
    [JSON.stringify({ ...hello, protocol: 0 }), "oldPage"],
    ["x".repeat(9_000_000), "tooLarge"],
  ];
  for (const [message, why] of odd) {
    const socket = await door.enter(pen, id);
    socket.send(message);
    expect(await endOf(socket)).toBe(why);
  }
  const socket = await door.enter(pen, id);
  socket.send("x".repeat(20_000_000));
  await once(socket, "close");
  const still = await door.open(pen, id);
  still.edit((tr) => tr.insert(1, schema.text("here ")));
  await still.saved();
  expect((await wordsOf(id))[0]).toBe("here INTRODUCTION");
});

it("outlives strangers who hang up while their session is read", async () => {
  const id = await draftText(body, pen);
  const cookie = await cookieOf(pen);
  const words = [
    `GET ${draftPath(id)} HTTP/1.1`,
    `Host: 127.0.0.1:${door.port}`,
    `Origin: ${env().APP_ORIGIN}`,
    `Cookie: ${cookie}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
  ];
  const asked = once(door.server, "upgrade");
  const stranger = connect(door.port, "127.0.0.1");
  stranger.write(`${words.join("\r\n")}\r\n\r\n`);
  const [, socket] = await asked;
  const closed = new Promise((resolve) => socket.on("close", resolve));
  stranger.resetAndDestroy();
  await closed;
  const still = await door.open(pen, id);
  expect(still.state().doc.child(0).textContent).toBe("INTRODUCTION");
});

it("asks at the greeting whether the draft may still be read", async () => {
  const id = await draftText(body, pen);
  const iom = await body.actor("alternate", "iom");
  const part = { submissionId: id, entityId: iom.seat.entityId };
  done(await perform(inviteDrafter, pen, { ...part, may: "write" }));
  const socket = await door.enter(iom, id);
  done(await perform(endDrafter, pen, part));
  socket.send(JSON.stringify(hello));
  expect(await endOf(socket)).toBe("notThere");
});

it("lets nobody in, or write, under the mark of somebody else's page", async () => {
  const id = await draftText(body, pen);
  const iom = await body.actor("alternate", "iom");
  done(await perform(inviteDrafter, pen, { submissionId: id, entityId: iom.seat.entityId, may: "write" }));
  const first = await door.open(pen, id);
  const socket = await door.enter(iom, id);
  socket.send(JSON.stringify({ ...hello, clientId: first.clientId }));
  expect(await endOf(socket)).toBe("unreadable");
  first.edit((tr) => tr.insert(1, schema.text("mine ")));
  await first.saved();
  const { clientId } = first;
  const under = await sent(id, (tr) => tr.insert(1, schema.text("theirs ")));
  expect(await perform(type, iom, { ...under, clientId, seq: 9 })).toEqual({
    kind: "refused",
    reason: "draftUnreadable",
  });
  expect([await versionOf(id), (await wordsOf(id))[0]]).toEqual([1, "mine INTRODUCTION"]);
});

it("takes what was written offline in as many messages as it needs", async () => {
  const id = await draftText(body, pen);
  const one = await door.open(pen, id);
  one.cut();
  await expect.poll(() => one.stands()).toBe("offline");
  const pieces = 110;
  for (let n = 0; n < pieces; n++)
    one.edit((tr) =>
      tr.insert(0, schema.node("paragraph", { id: newBlockId() }, schema.text("语".repeat(19_000)))),
    );
  await one.saved();
  expect(one.heard.ended).toEqual([]);
  expect((await wordsOf(id)).filter((text) => text.length === 19_000)).toHaveLength(pieces);
});
