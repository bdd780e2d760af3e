import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { openTestDatabase, setClock } from "@/lib/dev/build-body";
import { freePort, type Served, startServed } from "@/lib/dev/served";
import { verifyRecord } from "@/lib/record/verify";
import { type Hand, handOf } from "./doors";
import { type MailSink, startMailSink } from "./mail-sink";
import { type RoundRobin, startProxy } from "./proxy";
import { buildScene, issuedText, roundOn, type Scene, START, signOffOn } from "./scene";

const PATIENCE = { timeout: 30_000, interval: 50 };

let drop: () => Promise<void>;
let scene: Scene;
let mail: MailSink;
let proxy: RoundRobin;
let origin: string;
let one: Served;
let other: Served;
let settings: Record<string, string>;

beforeAll(async () => {
  drop = await openTestDatabase(START);
  scene = await buildScene();
  mail = await startMailSink(await freePort());
  proxy = await startProxy(await freePort(), () => [one.origin, other.origin]);
  origin = `http://localhost:${proxy.port}`;
  settings = {
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    CHAPEAU_WORLD: "none",
    APP_ORIGIN: origin,
    SMTP_URL: mail.url,
  };
  [one, other] = await Promise.all([startServed(settings), startServed(settings)]);
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await Promise.all([proxy.close(), mail.close()]);
  await drop();
});

test("signed in on one, acting on the other, seen live on both, signed out on both", async () => {
  const submissionId = await issuedText(scene, "Statement across two processes");
  const signOffId = await signOffOn(scene, submissionId);
  const streams = await Promise.all([listen(one, seat(1)), listen(other, seat(2))]);
  const hand = await handAt(other.origin, seat(0));
  expect((await hand.open(`/submissions/${submissionId}`)).status).toBe(200);
  expect(await hand.press(`/submissions/${submissionId}`, "signOffAction", { signOffId })).toMatchObject({
    status: 200,
    reply: { status: "done" },
  });
  for (const heard of streams)
    await vi.waitFor(() => expect(heard.subjects).toContain(submissionId), PATIENCE);
  for (const heard of streams) heard.stop();

  const cookie = hand.cookie;
  const beside = await handAt(one.origin, seat(0), cookie);
  expect((await beside.open("/desk")).status).toBe(200);
  await beside.press("/desk", "signOutAction", {});
  expect((await hand.open("/desk")).headers.get("location")).toContain("/sign-in");
});

test("one of them killed in between: every answer, closing and letter once, and it comes back", async () => {
  const submissionId = await issuedText(scene, "Statement that survives a process");
  const roundId = await roundOn(scene, submissionId);
  const hands = await Promise.all(
    scene.focalPoints.map((actor) => handAt(`http://127.0.0.1:${proxy.port}`, actor)),
  );
  let answered = 0;
  const killed = vi.waitFor(() => expect(answered).toBeGreaterThan(5), PATIENCE).then(() => one.kill());
  const press = async (hand: Hand, place: number) => {
    const fields = { roundId, idempotencyKey: `answer-of-${place}` };
    for (;;) {
      const answer = await hand
        .press(`/submissions/${submissionId}`, "answerNoCommentsAction", fields)
        .catch(() => null);
      if (!answer || answer.status === 502) continue;
      if (!answer.reply) throw new Error(`answered ${answer.status}`);
      answered += 1;
      return answer.reply.status;
    }
  };
  const replies = await Promise.all(hands.map(press));
  await killed;
  expect(replies).toEqual(Array(25).fill("done"));

  // What the dead process held is free after 30 s; the test does not wait that long.
  await db().$executeRaw`UPDATE job SET lease_until = clock_timestamp() WHERE done_at IS NULL`;
  await setClock("2019-06-17T08:00:00Z");
  await vi.waitFor(async () => expect(await unsent()).toEqual({ open: 0, jobs: 0, letters: 0 }), PATIENCE);
  const entries = await db().recordEntry.groupBy({
    by: ["type"],
    where: { subjectId: submissionId, type: { in: ["round.noComments", "round.closed"] } },
    _count: true,
  });
  expect(Object.fromEntries(entries.map((entry) => [entry.type, entry._count]))).toEqual({
    "round.noComments": 25,
    "round.closed": 1,
  });
  const letters = await db().letter.findMany({ select: { messageId: true } });
  const sent = mail.messageIds();
  expect([...new Set(sent)].sort()).toEqual(letters.map((letter) => letter.messageId).sort());
  expect(sent.length - letters.length, "a letter on its way when the process died").toBeLessThanOrEqual(1);

  one = await startServed(settings);
  expect((await (await handAt(one.origin, seat(3))).open(`/submissions/${submissionId}`)).status).toBe(200);
  expect((await verifyRecord()).faults).toEqual([]);
});

function seat(place: number): Actor {
  return scene.focalPoints[place] ?? scene.coChair;
}

function handAt(address: string, actor: Actor, cookie?: string): Promise<Hand> {
  return handOf(settings.DATABASE_URL ?? "", actor, { address, origin }, cookie);
}

/** Listens to the live news of one process, as an open page does. */
async function listen(at: Served, actor: Actor): Promise<{ subjects: string[]; stop: () => void }> {
  const heard = { subjects: [] as string[], stop: () => stopping.abort() };
  const stopping = new AbortController();
  const hand = await handAt(at.origin, actor);
  const response = await fetch(`${at.origin}/api/live`, {
    headers: { cookie: hand.cookie },
    signal: stopping.signal,
  });
  expect(response.status).toBe(200);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
      for (const [, subject] of next.value.matchAll(/"subject":"([^"]+)"/g))
        heard.subjects.push(subject ?? "");
  };
  read().catch((error: Error) => {
    if (error.name !== "AbortError") throw error;
  });
  return heard;
}

async function unsent() {
  const [open, jobs, letters] = await Promise.all([
    db().round.count({ where: { state: "open" } }),
    db().job.count({ where: { doneAt: null, kind: { not: "signOff.lapse" } } }),
    db().letter.count({ where: { state: { not: "sent" } } }),
  ]);
  return { open, jobs, letters };
}
