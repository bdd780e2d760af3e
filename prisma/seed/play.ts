import { handlers } from "@/lib/boot/worker";
import { runDueJobs } from "@/lib/core/worker";
import { entities } from "./facts/entities";
import { agreedLanguageSteps } from "./steps/agreed-language";
import { addBodyOf, seatTaskForce, setRules } from "./steps/bodies";
import { admit, found, invite, rename } from "./steps/found";
import { eventSteps, meetingSteps, publicationSteps, workPlanSteps } from "./steps/year";
import { briefSteps, statementSteps, submissionSteps } from "./steps/year-of-texts";
import { forgetActors, on, type Step, setClock } from "./world";

/** Where the world stops unless asked otherwise: something of every kind is in progress. */
export const DEFAULT_STOP = "2019-06-10T09:00";

const COLLEAGUES = ["ilo", "iom", "unhcr", "ohchr", "unicef", "osce", "un-women"] as const;

/**
 * Plays the year 2019 of ICAT into an empty database, through the product's own commands, with the group's clock set to each
 * day: its record is whole. Facts carry their sources in ./facts; what entities say is invented.
 * @param options.at the day to stop at, "2019-12-31", or an instant in Vienna, "2019-06-10T09:00"
 */
export async function playWorld({ at = DEFAULT_STOP }: { at?: string }): Promise<void> {
  forgetActors();
  const end = on(at.length === 10 ? `${at}T18:00` : at);
  const year = [
    ...beginnings(),
    ...meetingSteps(),
    ...workPlanSteps(),
    ...publicationSteps(),
    ...eventSteps(),
    ...agreedLanguageSteps(),
    ...submissionSteps(),
    ...statementSteps(),
    ...briefSteps(),
  ];
  const steps = year
    .filter((step) => step.at <= end)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const step of steps) {
    await setClock(step.at);
    await settle();
    await step.run();
  }
  await setClock(end);
  await settle();
}

/** What stands before the year begins, and on its first day. */
function beginnings(): Step[] {
  return [
    { at: on("2018-05-02T09:00"), run: foundation },
    { at: on("2018-12-31T12:00"), run: () => rename("2019-01-01") },
    { at: on("2019-01-01T00:00"), run: firstOfJanuary },
    {
      at: on("2019-04-01T09:00"),
      run: async () => {
        await addBodyOf("supply-chains-task-force", "2019-04-01");
        await seatTaskForce();
      },
    },
  ];
}

async function foundation(): Promise<void> {
  await found();
  await admit("member");
  await addBodyOf("principals", "2018-05-02");
  for (const { slug, status } of entities)
    if (status === "member")
      await invite({ entity: slug, role: "focalPoint", seat: `${slug}-focal-point`, words: "Focal point" });
  await invite({
    entity: "unicef",
    role: "coChair",
    seat: "unicef-co-chair",
    words: "Co-chair of 2018",
    untilLocal: "2019-01-01T00:00",
  });
}

async function firstOfJanuary(): Promise<void> {
  await setRules();
  await admit("partner");
  for (const { slug, status } of entities)
    if (status === "partner")
      await invite({ entity: slug, role: "focalPoint", seat: `${slug}-focal-point`, words: "Focal point" });
  for (const slug of ["osce", "un-women"] as const)
    await invite({
      entity: slug,
      role: "coChair",
      seat: `${slug}-co-chair`,
      words: "Co-chair",
      untilLocal: "2020-01-01T00:00",
    });
  for (const slug of COLLEAGUES) {
    await invite({ entity: slug, role: "alternate", seat: `${slug}-alternate`, words: "Alternate" });
    await invite({ entity: slug, role: "reviewer", seat: `${slug}-reviewer`, words: "Reviewer" });
  }
}

/** Whatever is due by now happens now: letters leave, rounds close. */
async function settle(): Promise<void> {
  while ((await runDueJobs(handlers)) > 0);
}
