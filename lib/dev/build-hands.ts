import type { Actor } from "@/lib/core/actor";
import { type BuiltBody, buildBody, openTestDatabase } from "./build-body";

/** Those who meet at a draft: ILO holds the pen, OSCE serves, IOM is invited or not, `foreign` is of another body. */
export type BuiltHands = Record<"pen" | "secretariat" | "chair" | "other" | "foreign", Actor> & {
  body: BuiltBody;
  close: () => Promise<void>;
};

/** Builds a body with its hands in a database of its own, on the morning of 10 June 2019. */
export async function buildHands(): Promise<BuiltHands> {
  const close = await openTestDatabase("2019-06-10T08:00:00Z");
  const body = await buildBody();
  return {
    close,
    body,
    pen: await body.actor("focalPoint", "ilo"),
    secretariat: await body.actor("secretariat", "osce"),
    chair: await body.actor("coChair", "osce"),
    other: await body.actor("focalPoint", "iom"),
    foreign: await (await buildBody("task-force")).actor("secretariat", "osce"),
  };
}
