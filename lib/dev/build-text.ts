import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { openSubmission } from "@/lib/submissions/commands/open";
import { acceptText, giveText } from "@/lib/submissions/commands/text";
import type { BuiltBody } from "./build-body";

/** A heading, two paragraphs and a list of two. */
export const SAMPLE_TEXT =
  "INTRODUCTION\n\n1. The first paragraph says what is meant.\n\n2. The second one says it again.\n\n(a) One thing;\n\n(b) Another thing.";

/** @returns what an act returned, which has to be done for the test to go on */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Opens a text whose pen the ILO holds. */
export async function openText(body: BuiltBody): Promise<string> {
  const secretariat = await body.actor("secretariat", "osce");
  const input = {
    kind: "jointSubmission",
    title: "Joint submission",
    zone: "Europe/Vienna",
    penholderId: body.entities.ilo,
  };
  return done(await perform(openSubmission, secretariat, input));
}

/** Opens a text and brings it into its working draft. */
export async function draftText(body: BuiltBody, pen: Actor, raw = SAMPLE_TEXT): Promise<string> {
  const submissionId = await openText(body);
  const sourceId = done(await perform(giveText, pen, { submissionId, raw }));
  return done(await perform(acceptText, pen, { sourceId }));
}

/** @returns the types of what the record says of a subject, in order */
export async function recordOf(subjectId: string): Promise<string[]> {
  const rows = await db().recordEntry.findMany({ where: { subjectId }, orderBy: { seq: "asc" } });
  return rows.map((row) => row.type);
}
