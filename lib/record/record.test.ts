import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { readNow } from "@/lib/core/clock";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { translator } from "@/lib/core/i18n/translate";
import { hearNews, type News, stopListening } from "@/lib/core/live";
import { runDueJobs } from "@/lib/core/worker";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { done, draftText } from "@/lib/dev/build-text";
import { addComment, answerNoComments } from "@/lib/responses/commands/respond";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { filterOf, type RecordFilter } from "./filter";
import { listRecord } from "./queries";
import { mayHear, maySeeEntry } from "./rules";

let close: () => Promise<void>;
let body: BuiltBody;
let other: BuiltBody;
let submissionId: string;
const heard: News[] = [];

beforeAll(async () => {
  close = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
  other = await buildBody("other");
  const ilo = await body.actor("focalPoint", "ilo");
  submissionId = await draftText(body, ilo);
  done(await perform(issueVersion, ilo, { submissionId }));
  done(
    await perform(openRound, ilo, { submissionId, closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" }),
  );
  hearNews((news) => heard.push(news));
  await vi.waitFor(isListening, 5000);
  const { id: roundId } = await db().round.findFirstOrThrow();
  const comment = { roundId, kind: "substantive", strength: "suggestion", text: "Say it once." };
  done(await perform(addComment, ilo, comment));
  done(await perform(answerNoComments, await body.actor("focalPoint", "iom"), { roundId }));
});

afterAll(async () => {
  await stopListening();
  await close();
});

async function isListening(): Promise<void> {
  const ears = await db().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE application_name = 'chapeau live' AND datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle'`;
  if (ears.length === 0) throw new Error("nobody listens yet");
}

async function read(actor: Actor, filter: RecordFilter = {}) {
  return listRecord({ actor, language: "en", now: await readNow(db()), t: translator("en") }, filter);
}

const sealedWords = /comment on “Joint submission”|no comments/;

describe("the record while a sealed round is open", () => {
  it("says in plain sentences who did what, the latest first", async () => {
    const { entries } = await read(await body.actor("focalPoint", "ilo"));
    expect(entries.map((entry) => entry.sentence).slice(0, 2)).toEqual([
      "ILO (Focal point) wrote a comment on “Joint submission”.",
      "ILO (Focal point) opened round 1 of comments on “Joint submission” and asked 4 entities; it closes on Friday, 14 June 2019, 17:00 Vienna.",
    ]);
    expect(entries[0]?.href).toBe(`/submissions/${submissionId}`);
  });

  it("shows what an entity prepares to nobody else, not even to its own co-chair, also when searched for", async () => {
    for (const actor of [
      await body.actor("focalPoint", "osce"),
      await body.actor("coChair", "ilo"),
      await body.actor("secretariat", "osce"),
    ]) {
      const { entries } = await read(actor);
      expect(entries.filter((entry) => sealedWords.test(entry.sentence))).toEqual([]);
      expect((await read(actor, { about: "round", search: "ilo" })).entries).toHaveLength(1);
    }
  });

  it("agrees with the rule of reading, for every seat and every entry", async () => {
    const rows = await db().$queryRaw<
      { id: string; bodyId: string; entityId: string | null; sealed: boolean }[]
    >`
      SELECT e.id, e.body_id AS "bodyId", e.entity_id AS "entityId", record_sealed(e) AS sealed FROM record_entry e`;
    const roles = [
      "focalPoint",
      "alternate",
      "reviewer",
      "approver",
      "coChair",
      "secretariat",
      "guest",
    ] as const;
    for (const role of roles) {
      for (const actor of [
        await body.actor(role, "ilo"),
        await body.actor(role, "iom"),
        await other.actor(role, "ilo"),
      ]) {
        const seen = (await read(actor)).entries.map((entry) => entry.id).sort();
        expect(seen).toEqual(
          rows
            .filter((row) => maySeeEntry(actor, row).ok)
            .map((row) => row.id)
            .sort(),
        );
      }
    }
  });

  it("tells nobody else as it happens", async () => {
    await expect.poll(() => heard.length).toBe(2);
    const tells = (actor: Actor) => heard.filter((news) => news && mayHear(actor, news).ok).length;
    expect(tells(await body.actor("focalPoint", "ilo"))).toBe(1);
    expect(tells(await body.actor("focalPoint", "iom"))).toBe(1);
    expect(tells(await body.actor("focalPoint", "osce"))).toBe(0);
    expect(tells(await body.actor("secretariat", "osce"))).toBe(0);
    expect(tells(await other.actor("focalPoint", "ilo"))).toBe(0);
  });
});

describe("pages of the record", () => {
  it("go on after the last entry of the page before", async () => {
    const ilo = await body.actor("focalPoint", "ilo");
    const { entries } = await read(ilo);
    const after = await read(ilo, filterOf({ before: entries[1]?.id }));
    expect(after.entries.map((entry) => entry.id)).toEqual(entries.slice(2).map((entry) => entry.id));
  });

  it("are narrowed to one thing, and an address that makes no sense narrows nothing", async () => {
    const ilo = await body.actor("focalPoint", "ilo");
    expect((await read(ilo, { subject: body.bodyId })).entries).toEqual([]);
    expect(filterOf({ before: "1 or 1=1", about: "nothing", subject: ["a", "b"] })).toEqual({});
  });
});

describe("the record after the close", () => {
  it("opens the answers to the body, and never what an entity was still writing (domain 5.2.2)", async () => {
    await setClock("2019-06-14T15:00:01Z");
    while ((await runDueJobs(handlers)) > 0);
    const shown = async (actor: Actor) =>
      (await read(actor)).entries.filter((entry) => sealedWords.test(entry.sentence)).length;
    expect(await shown(await body.actor("focalPoint", "osce"))).toBe(1);
    expect(await shown(await body.actor("focalPoint", "ilo"))).toBe(2);
    expect((await read(await other.actor("focalPoint", "osce"))).entries).toEqual([]);
  });
});
