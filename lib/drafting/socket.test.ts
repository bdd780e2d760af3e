import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { stopListening } from "@/lib/core/live";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { type, versionOf, wordsOf } from "@/lib/dev/build-draft";
import { done, draftText } from "@/lib/dev/build-text";
import { type DraftHand, openDraftHand } from "@/lib/dev/draft-hand";
import { cookieFor } from "@/lib/dev/sign-in";
import { verifyRecord } from "@/lib/record/verify";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { schema } from "@/lib/texts/document";
import { inviteDrafter } from "./commands/drafters";
import { draftPath } from "./protocol";
import { type DraftingDoor, openDraftingDoor } from "./socket";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let door: DraftingDoor;
let server: Server;
let address: string;
let hands: DraftHand[] = [];

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  door = openDraftingDoor();
  server = createServer().on("upgrade", (request, socket, head) => door.upgrade(request, socket, head));
  await once(server.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const hand of hands) hand.close();
  hands = [];
});
afterAll(async () => {
  door.close();
  await stopListening();
  server.close();
  await close();
});

const cookieOf = (actor: Actor) =>
  cookieFor(env().DATABASE_URL ?? "", { personId: actor.personId ?? "", seatId: actor.seat.id ?? "" }).then(
    (cookie) => cookie.replace("chapeau.session", "__Host-chapeau.session"),
  );

async function open(actor: Actor, submissionId: string, kept = null as Parameters<typeof openDraftHand>[3]) {
  const at = { address, origin: env().APP_ORIGIN };
  const hand = openDraftHand(at, await cookieOf(actor), submissionId, kept);
  hands.push(hand);
  await hand.saved();
  return hand;
}

const textOf = (hand: DraftHand) => hand.state().doc.child(0).textContent;
const put = (hand: DraftHand, text: string, at = 1) => hand.edit((tr) => tr.insert(at, schema.text(text)));

it("two pages write in one paragraph at once; both see both, and so does the database", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  const other = await open(await body.actor("secretariat", "osce"), id);
  for (let n = 0; n < 10; n++) {
    put(one, "a");
    put(other, "b", textOf(other).length + 1);
  }
  await Promise.all([one.saved(), other.saved()]);
  await expect
    .poll(() => [textOf(one), textOf(other)])
    .toEqual(Array(2).fill(`${"a".repeat(10)}INTRODUCTION${"b".repeat(10)}`));
  expect((await wordsOf(id))[0]).toBe(textOf(one));
  expect(one.heard.people).toEqual(["OSCE"]);
});

it("what is typed while the connection is cut comes to the server, once, and what was acknowledged stays", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  const other = await open(await body.actor("secretariat", "osce"), id);
  for (let n = 0; n < 5; n++) {
    one.cut();
    put(one, `<${n}>`);
    put(other, "*", textOf(other).length + 1);
    await expect.poll(() => one.stands()).toBe("saved");
    await other.saved();
  }
  const whole = "<4><3><2><1><0>INTRODUCTION*****";
  await expect.poll(() => [textOf(one), textOf(other)]).toEqual([whole, whole]);
  expect((await wordsOf(id))[0]).toBe(whole);
  expect((await verifyRecord()).faults).toEqual([]);
});

it("what was written before the cut and never acknowledged is known again, and what was typed behind it goes on", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  one.cut();
  await expect.poll(() => one.stands()).toBe("offline");
  put(one, "first ");
  const { clientId, version, steps } = one.kept() ?? { clientId: "", version: 0, steps: [] };
  done(await perform(type, pen, { submissionId: id, clientId, seq: 1, version, mode: "write", steps }));
  put(one, "second ");
  expect(one.stands()).toBe("offline");
  await one.saved();
  expect(textOf(one)).toBe("second first INTRODUCTION");
  expect((await wordsOf(id))[0]).toBe(textOf(one));
  expect(one.heard.refused).toEqual([]);
});

it("what a closed page had not brought to the server is taken up by the next", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  one.cut();
  put(one, "kept ");
  await expect.poll(() => one.kept()?.words).toBe("kept ");
  const kept = one.kept();
  one.close();
  const other = await open(await body.actor("secretariat", "osce"), id);
  put(other, "Before. ");
  await other.saved();
  const again = await open(pen, id, kept);
  await again.saved();
  await expect.poll(() => textOf(other)).toContain("kept ");
  expect((await wordsOf(id))[0]).toMatch(/^(kept Before\. |Before\. kept )INTRODUCTION$/);
});

it("rights are asked at every message and end with the seat; the page keeps its words", async () => {
  const id = await draftText(body, pen);
  const iom = await body.actor("alternate", "iom");
  done(await perform(inviteDrafter, pen, { submissionId: id, entityId: iom.seat.entityId, may: "suggest" }));
  const suggester = await open(iom, id);
  put(suggester, "typed ");
  await expect.poll(() => suggester.heard.refused.at(-1)).toContain("typed ");
  expect((await wordsOf(id))[0]).toBe("INTRODUCTION");
  await expect.poll(() => textOf(suggester)).toBe("INTRODUCTION");
  await db().seat.update({
    where: { id: iom.seat.id ?? "" },
    data: { until: new Date("2019-06-09T00:00:00Z") },
  });
  put(suggester, "again ");
  await expect.poll(() => suggester.heard.ended).toEqual(["signedOut"]);
  expect(suggester.kept()?.words).toBe("again ");
  expect(await versionOf(id)).toBe(0);
});

it("a round that opens closes the draft for every open page", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  done(await perform(issueVersion, pen, { submissionId: id }));
  done(
    await perform(openRound, pen, {
      submissionId: id,
      closesLocal: "2019-06-20T12:00",
      zone: "Europe/Vienna",
    }),
  );
  await expect.poll(() => one.heard.news).toBeGreaterThan(0);
  put(one, "late ");
  await expect.poll(() => one.heard.refused.at(-1)).toContain("late ");
  expect((await wordsOf(id))[0]).toBe("INTRODUCTION");
});

it("turns away strangers at the door, and answers nonsense without harm", async () => {
  const id = await draftText(body, pen);
  const cookie = await cookieOf(pen);
  const foreign = await (await buildBody("task-force")).actor("secretariat", "osce");
  const origin = env().APP_ORIGIN;
  const knock = async (headers: Record<string, string>, path = draftPath(id)) => {
    const socket = new WebSocket(`${address.replace("http", "ws")}${path}`, { headers });
    const status = await new Promise<number>((resolve) => {
      socket.on("unexpected-response", (_, response) => resolve(response.statusCode ?? 0));
      socket.on("open", () => resolve(101));
      socket.on("error", vi.fn());
    });
    return { socket, status };
  };
  expect((await knock({ origin })).status).toBe(401);
  expect((await knock({ cookie })).status).toBe(403);
  expect((await knock({ origin, cookie: "__Host-chapeau.session=%ff%zz" })).status).toBe(401);
  expect((await knock({ cookie, origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await knock({ cookie: await cookieOf(foreign), origin })).status).toBe(404);
  expect((await knock({ cookie, origin }, draftPath("no-id"))).status).toBe(404);
  expect(
    (await knock({ cookie: await cookieOf(await body.actor("focalPoint", "iom")), origin })).status,
  ).toBe(404);
  const hello = { type: "hello", protocol: 1, clientId: "a-page-of-a-test", version: null, whole: true };
  const odd: [string, string][] = [
    ["{", "unreadable"],
    [JSON.stringify({ type: "here", anchor: 1, head: 1 }), "unreadable"],
    [JSON.stringify({ ...hello, submissionId: id }), "unreadable"],
    [JSON.stringify({ ...hello, protocol: 0 }), "oldPage"],
  ];
  for (const [message, why] of odd) {
    const { socket } = await knock({ cookie, origin });
    socket.send(message);
    const [said] = await once(socket, "message");
    expect(JSON.parse(String(said))).toMatchObject({ type: "end", why });
  }
  const { socket } = await knock({ cookie, origin });
  socket.send("x".repeat(9_000_000));
  await once(socket, "close");
  const still = await open(pen, id);
  put(still, "here ");
  await still.saved();
  expect((await wordsOf(id))[0]).toBe("here INTRODUCTION");
});

it("outlives strangers who hang up while their session is read", async () => {
  const id = await draftText(body, pen);
  const cookie = await cookieOf(pen);
  const words = [
    `GET ${draftPath(id)} HTTP/1.1`,
    `Host: ${new URL(address).host}`,
    `Origin: ${env().APP_ORIGIN}`,
    `Cookie: ${cookie}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
  ];
  const asked = once(server, "upgrade");
  const stranger = connect(Number(new URL(address).port), "127.0.0.1");
  stranger.write(`${words.join("\r\n")}\r\n\r\n`);
  const [, socket] = await asked;
  const closed = new Promise((resolve) => socket.on("close", resolve));
  stranger.resetAndDestroy();
  await closed;
  const still = await open(pen, id);
  expect(textOf(still)).toBe("INTRODUCTION");
});
