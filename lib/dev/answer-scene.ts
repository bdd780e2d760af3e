import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { closeDb, db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { playWorld } from "@/prisma/seed/play";
import { as, on, setClock } from "@/prisma/seed/world";
import { freshDatabase } from "./database";

/** The open round of the demo world after its close: who answers its comments, and an entity that looks at the answers. */
export type AnswerScene = {
  roundId: string;
  submissionId: string;
  pen: Actor;
  /** The focal point of an entity that is not the penholder, and what it said. */
  author: Actor;
  own: string[];
  secretariat: Actor;
  close: () => Promise<void>;
};

/** Plays the demo world into a database of its own, and lets its round close. */
export async function openAnswers(): Promise<AnswerScene> {
  const fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
  const { id: roundId, submissionId } = await db().round.findFirstOrThrow({ where: { state: "open" } });
  await setClock(on("2019-06-20T09:00"));
  while ((await runDueJobs(handlers)) > 0);
  const pen = await as("osce-focal-point");
  const first = await db().comment.findFirstOrThrow({
    where: { response: { roundId, entityId: { not: pen.seat.entityId } }, submittedAt: { not: null } },
    select: { response: { select: { entity: { select: { slug: true } } } } },
    orderBy: { number: "asc" },
  });
  const author = await as(`${first.response.entity.slug}-focal-point`);
  const said = await db().comment.findMany({
    where: { response: { roundId, entityId: author.seat.entityId }, submittedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { id: true },
  });
  const close = async () => {
    await closeDb();
    await fresh.drop();
  };
  const own = said.map(({ id }) => id);
  return { roundId, submissionId, pen, author, own, secretariat: await as("unodc-secretariat"), close };
}
