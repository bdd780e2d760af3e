import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers } from "@/lib/boot/worker";
import { readNow } from "@/lib/core/clock";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, draftText, recordOf } from "@/lib/dev/build-text";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { moveClock } from "./commands";
import { mayMoveClock } from "./rules";

let close: () => Promise<void>;
let body: BuiltBody;
const next = { to: "nextDeadline" };

beforeAll(async () => {
  close = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
});

afterAll(() => close());

describe("the clock of a demo world", () => {
  it("goes nowhere when no deadline lies ahead, and never back", async () => {
    const guest = await body.actor("guest", "osce");
    expect(await perform(moveClock, guest, next)).toEqual({ kind: "refused", reason: "nothingDue" });
    expect(await perform(moveClock, guest, { at: "2019-06-01T00:00:00Z" })).toEqual({
      kind: "refused",
      reason: "clockForward",
    });
  });

  it("goes just past the next deadline of the body; the round closes by itself, at its deadline", async () => {
    const ilo = await body.actor("focalPoint", "ilo");
    const submissionId = await draftText(body, ilo);
    done(await perform(issueVersion, ilo, { submissionId }));
    done(
      await perform(openRound, ilo, { submissionId, closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" }),
    );
    done(await perform(moveClock, await body.actor("guest", "osce"), next));
    const now = await readNow(db());
    expect(now.getTime() - Date.parse("2019-06-14T15:00:00Z")).toBeGreaterThanOrEqual(1000);
    expect(now.getTime() - Date.parse("2019-06-14T15:00:00Z")).toBeLessThan(20_000);
    expect(await recordOf(body.bodyId)).toEqual(["clock.moved"]);
    while ((await runDueJobs(handlers)) > 0);
    const round = await db().round.findFirstOrThrow();
    expect(round.closedAt?.toISOString()).toBe("2019-06-14T15:00:00.000Z");
  });

  it("stands still in an installation that is no demo, for every seat", async () => {
    await db().$executeRaw`UPDATE installation SET clock_offset_s = 0, demo = false`;
    for (const role of ["focalPoint", "coChair", "secretariat", "guest"] as const) {
      const actor = await body.actor(role, "ilo");
      expect(await perform(moveClock, actor, next)).toEqual({ kind: "refused", reason: "notDemo" });
      expect(
        mayMoveClock(
          actor,
          { demo: false, to: new Date("2030-01-01T00:00:00Z") },
          new Date("2029-01-01T00:00:00Z"),
        ),
      ).toEqual({ ok: false, reason: "notDemo" });
    }
  });
});
