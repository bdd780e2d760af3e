import { deliverLetter } from "@/lib/core/deliver";
import { env } from "@/lib/core/env";
import type { JobHandler } from "@/lib/core/jobs";
import { hearNews, stopListening } from "@/lib/core/live";
import { startWorker } from "@/lib/core/worker";
import { compactJob } from "@/lib/drafting/commands/compact";
import { type DraftingDoor, openDraftingDoor } from "@/lib/drafting/socket";
import { forgetImportJob } from "@/lib/matrices/commands/import-drop";
import { closeRoundJob } from "@/lib/rounds/commands/close";
import { openRoundJob } from "@/lib/rounds/commands/planned";
import { lapseSignOffJob } from "@/lib/sign-off/commands/lapse";

/** What every kind of job does; one line a kind. */
export const handlers: Record<string, JobHandler> = {
  "draft.compact": compactJob,
  "letter.send": deliverLetter,
  "matrix.forgetImport": forgetImportJob,
  "round.close": closeRoundJob,
  "round.open": openRoundJob,
  "signOff.lapse": lapseSignOffJob,
};

const place = globalThis as typeof globalThis & {
  chapeauDrafting?: DraftingDoor;
  chapeauDrain?: () => Promise<void>;
  chapeauStop?: () => Promise<void>;
};

/**
 * Starts what this process does beside answering requests: the drafting room's sockets, and the worker, unless `CHAPEAU_WORKER` is off, woken whenever
 * something is recorded by any process. The server ends both: `chapeauDrain` lets go of the open live streams before it
 * waits for its connections, `chapeauStop` lets the job in hand finish after the last answer.
 */
export function startWork(): void {
  if (place.chapeauDrafting) return;
  const drafting = openDraftingDoor();
  place.chapeauDrafting = drafting;
  place.chapeauDrain = async () => {
    drafting.close();
    await stopListening();
  };
  if (env().CHAPEAU_WORKER === "off") return;
  const worker = startWorker(handlers);
  const deafen = hearNews(worker.wake);
  place.chapeauStop = async () => {
    deafen();
    await worker.stop();
  };
}
