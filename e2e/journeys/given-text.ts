import { existsSync, readFileSync } from "node:fs";
import type { Seated } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { submissionText } from "@/prisma/seed/facts/submission-text";

const t = translator("en");

/** A real report; where it is not at hand, the journeys run on the world's own text. */
export const SEED = "../shared/seed/icat-chairs-annual-report-2019.txt";

/**
 * Opens a text whose pen OSCE holds and gives it its words, as far as the reading.
 * @param seated who may open a text
 * @param title its title
 * @returns the address of the text
 */
export async function giveText({ page }: Seated, title: string): Promise<string> {
  await page.goto("/submissions/new");
  await page.getByLabel(t("submissions.name")).fill(title);
  await page.getByLabel(t("submissions.penholder")).selectOption({ label: "OSCE" });
  await page.getByRole("button", { name: t("submissions.open") }).click();
  await page.waitForURL(/\/source$/);
  const url = page.url().replace(/\/source$/, "");
  const words = existsSync(SEED) ? readFileSync(SEED, "utf8") : submissionText;
  await page.getByLabel(t("submissions.paste")).fill(words);
  await page.getByRole("button", { name: t("submissions.read"), exact: true }).click();
  await page.waitForURL(/\/readings\//);
  return url;
}
