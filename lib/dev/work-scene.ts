import { type LaidRound, layRound, type RoundSize } from "@/lib/bench/world-round";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "./build-body";

/** A closed round with comments, and those who work through it. */
export type WorkScene = {
  body: BuiltBody;
  laid: LaidRound;
  /** The focal point of the penholder. */
  pen: Actor;
  secretariat: Actor;
  /** Comments without an answer, by number. */
  open: (many: number, from?: number) => Promise<string[]>;
  drop: () => Promise<void>;
};

/**
 * Opens a test database with a round of four entities in resolution.
 * @param now where the clock starts
 * @param size how many comments and paragraphs
 */
export async function openWork(now: string, size: RoundSize): Promise<WorkScene> {
  const drop = await openTestDatabase(now);
  const body = await buildBody();
  for (const entity of ["osce", "ilo", "iom", "coe"]) await body.actor("focalPoint", entity);
  const laid = await layRound(process.env.DATABASE_URL ?? "", size);
  const { penholderId } = await db().submission.findUniqueOrThrow({ where: { id: laid.submissionId } });
  const slug = Object.keys(body.entities).find((one) => body.entities[one] === penholderId) ?? "";
  const pen = await body.actor("focalPoint", slug);
  const secretariat = await body.actor("secretariat", "osce");
  const open = async (take: number, skip = 0) => {
    const where = { disposition: null, splitAt: null, part: 0, response: { roundId: laid.roundId } };
    const found = await db().comment.findMany({ where, orderBy: { number: "asc" }, skip, take });
    return found.map((comment) => comment.id);
  };
  return { body, laid, pen, secretariat, open, drop };
}
