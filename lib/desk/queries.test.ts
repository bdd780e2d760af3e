import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { readNow } from "@/lib/core/clock";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, draftText } from "@/lib/dev/build-text";
import { answerNoComments } from "@/lib/responses/commands/respond";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { readFront } from "./front";
import { readDesk } from "./queries";

let close: () => Promise<void>;
let body: BuiltBody;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
});

afterAll(() => close());

async function desk(actor: Actor) {
  return readDesk({ actor, language: "en", now: await readNow(db()) });
}

describe("my desk, from the database", () => {
  it("follows a text from hand to hand", async () => {
    const ilo = await body.actor("focalPoint", "ilo");
    const submissionId = await draftText(body, ilo);
    expect((await desk(ilo)).duties.map((duty) => duty.kind)).toEqual(["issueText"]);
    done(await perform(issueVersion, ilo, { submissionId }));
    done(
      await perform(openRound, ilo, { submissionId, closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" }),
    );
    const iom = await body.actor("focalPoint", "iom");
    const [asked] = (await desk(iom)).duties;
    expect(asked).toMatchObject({
      kind: "submitResponse",
      title: "Joint submission",
      href: `/submissions/${submissionId}`,
    });
    expect(asked?.at?.toISOString()).toBe("2019-06-14T15:00:00.000Z");
    const { id: roundId } = await db().round.findFirstOrThrow();
    done(await perform(answerNoComments, iom, { roundId }));
    expect((await desk(iom)).duties).toEqual([]);
    expect((await desk(iom)).nextDeadline?.toISOString()).toBe("2019-06-14T15:00:00.000Z");
  });

  it("tells who is missing to the chairs and the Secretariat alone", async () => {
    const [watched] = (await desk(await body.actor("coChair", "osce"))).duties;
    expect(watched).toMatchObject({ kind: "watchRound", fact: { all: 4, missing: ["COE", "ILO", "OSCE"] } });
    const [asked] = (await desk(await body.actor("focalPoint", "osce"))).duties;
    expect(asked).toMatchObject({ kind: "submitResponse", fact: { all: null, missing: null } });
  });

  it("holds nothing of another body", async () => {
    const other = await buildBody("other");
    const view = await desk(await other.actor("secretariat", "osce"));
    expect(view).toMatchObject({ duties: [], meetings: [], nextDeadline: null, entity: "OSCE" });
  });

  it("names no group on the front page where several work", async () => {
    expect(await readFront("fr")).toEqual({ demo: true, name: null, members: 0, publications: [] });
  });
});
