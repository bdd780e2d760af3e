import type { Browser, Page } from "@playwright/test";
import type { Running } from "@/e2e/server";
import { expect, watch } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { letterOf } from "./letters";

const t = translator("en");

/** Writes a comment in the margin of a paragraph. */
export async function say(page: Page, url: string, n: number, text: string, strength = "suggestion") {
  await page.goto(url);
  const reference = t("submissions.references.paragraph", { number: n });
  await page.getByRole("link", { name: t("rounds.count", { n: 0, reference }), exact: true }).click();
  const side = page.getByRole("complementary");
  await side.getByLabel(t("rounds.text")).fill(text);
  await side.getByLabel(t("rounds.strength")).selectOption(strength);
  await side.getByRole("button", { name: t("rounds.add") }).click();
  await expect(side.locator(".note").filter({ hasText: text })).toBeVisible();
}

/** Presses an act that asks once, and says yes. */
export async function confirm(page: Page, act: string) {
  await page.getByRole("button", { name: act, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: act, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/**
 * A focal point asks a colleague who has no seat of their own, from the page of the response.
 * @returns the letter that the colleague has got
 */
export async function invite(
  page: Page,
  url: string,
  colleague: { name: string; email: string },
  product: Running,
  about: string,
) {
  await page.goto(`${url}/response`);
  await page
    .locator("summary")
    .filter({ hasText: t("responses.invite") })
    .click();
  await page.getByLabel(t("responses.name")).fill(colleague.name);
  await page.getByLabel(t("responses.email")).fill(colleague.email);
  await page.getByLabel(t("responses.until")).fill("2019-06-14T12:00");
  await page.getByRole("button", { name: t("responses.invite"), exact: true }).click();
  await expect(page.locator("li b").filter({ hasText: colleague.name })).toBeVisible();
  return letterOf(product.database, "reviewAsked", about, colleague.email);
}

/** Comes in by the code that the letter to this address says, and is watched like everybody. */
export async function enterByCode(
  browser: Browser,
  product: Running,
  email: string,
  faults: string[],
): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.origin, locale: "en-GB" });
  const page = await context.newPage();
  watch(page, faults);
  await page.goto("/sign-in");
  await page.getByLabel(t("door.email")).fill(email);
  await page.getByRole("button", { name: t("door.send") }).click();
  await expect(page.getByLabel(t("door.code"))).toBeVisible();
  const { text } = await letterOf(product.database, "signInCode", "", email);
  await page
    .getByLabel(t("door.code"))
    .fill(/\b[2-9A-HJ-NP-Z]{4}[ -]?[2-9A-HJ-NP-Z]{4}\b/.exec(text)?.[0] ?? "");
  await page.getByRole("button", { name: t("door.enter") }).click();
  await page.waitForURL((at) => !at.pathname.startsWith("/sign-in"));
  return page;
}
