import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { inviteReviewer } from "@/lib/responses/commands/reviewers";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { type BuiltBody, buildBody, openTestDatabase } from "./build-body";
import { done, draftText } from "./build-text";

/** A body with the voices of two entities, and rounds in which they answer. */
export type BuiltResponses = {
  body: BuiltBody;
  ilo: Actor;
  osce: Actor;
  alternate: Actor;
  secretariat: Actor;
  /** A text with an open round; `block` is its first paragraph. */
  round: (sealed?: boolean) => Promise<{ roundId: string; submissionId: string; block: string }>;
  /** A colleague of the ILO, invited to a round until a local time of Vienna. */
  reviewer: (roundId: string, email: string, closesLocal?: string) => Promise<Actor>;
};

/** Opens a database of its own and builds in it; the clock stands at 10:00 in Vienna on 10 June 2019. */
export async function buildResponses(): Promise<BuiltResponses & { drop: () => Promise<void> }> {
  const drop = await openTestDatabase("2019-06-10T08:00:00Z");
  const body = await buildBody();
  const ilo = await body.actor("focalPoint", "ilo");
  const osce = await body.actor("focalPoint", "osce");
  const alternate = await body.actor("alternate", "ilo");
  const secretariat = await body.actor("secretariat", "osce");
  return { drop, body, ilo, osce, alternate, secretariat, round, reviewer };

  async function round(sealed = true) {
    const submissionId = await draftText(body, ilo);
    done(await perform(issueVersion, secretariat, { submissionId }));
    const until = { closesLocal: "2019-07-12T17:00", zone: "Europe/Vienna" };
    done(await perform(openRound, secretariat, { submissionId, ...until }));
    const row = await db().round.findFirstOrThrow({ where: { submissionId }, include: { text: true } });
    if (!sealed) await db().round.update({ where: { id: row.id }, data: { sealed } });
    const blocks = row.text.blocks as { id: string; kind: string }[];
    const block = blocks.find(({ kind }) => kind === "paragraph")?.id ?? "";
    return { roundId: row.id, submissionId, block };
  }

  async function reviewer(roundId: string, email: string, closesLocal = "2019-06-20T12:00") {
    const input = { roundId, name: "A Colleague", email, closesLocal, zone: "Europe/Vienna" };
    done(await perform(inviteReviewer, ilo, input));
    const person = await db().person.findUniqueOrThrow({ where: { email }, include: { seats: true } });
    const seat = { ...ilo.seat, id: person.seats[0]?.id ?? null, role: "reviewer" as const };
    return { ...ilo, personId: person.id, name: person.name, seat };
  }
}

/** @returns the reason of a refusal, or how else the act ended */
export async function reasonOf(outcome: ReturnType<typeof perform>): Promise<string> {
  const heard = await outcome;
  return heard.kind === "refused" ? heard.reason : heard.kind;
}

/** A comment as it is typed. */
export function say(roundId: string, more: object = {}): object {
  return { roundId, text: "A comment.", ...more };
}

/** Puts a round on a copy of its text in which one paragraph is agreed; an issued version is never changed. */
export async function agreeOn(roundId: string, block: string): Promise<void> {
  const { text } = await db().round.findUniqueOrThrow({ where: { id: roundId }, select: { text: true } });
  const { id: _, blocks, number, symbol, ...copy } = text;
  const agreed = (blocks as { id: string }[]).map((one) =>
    one.id === block ? { ...one, status: "agreed" } : one,
  );
  const data = { ...copy, number: number + 1, symbol: `${symbol}/X`, blocks: agreed } as never;
  const made = await db().textVersion.create({ data, select: { id: true } });
  await db().round.update({ where: { id: roundId }, data: { versionId: made.id } });
}
