import { deliverLetter } from "@/lib/core/deliver";
import type { JobHandler } from "@/lib/core/jobs";
import { closeRoundJob } from "@/lib/rounds/commands/close";
import { lapseSignOffJob } from "@/lib/sign-off/commands/lapse";

/** What every kind of job does; one line a kind. */
export const handlers: Record<string, JobHandler> = {
  "letter.send": deliverLetter,
  "round.close": closeRoundJob,
  "signOff.lapse": lapseSignOffJob,
};
