import type { Locator, Page } from "@playwright/test";
import { expect, watch } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { test } from "./staged";

test.use({ apart: "forms" });

const t = translator("en");

test("a double click is one act", async ({ as, stage, product }) => {
  const { page } = await as("ilo-reviewer");
  const side = await margin(page, stage.own);
  const text = "Said once, clicked twice.";
  await words(side).fill(text);
  await side.getByRole("button", { name: t("rounds.add") }).dblclick();
  await expect(side.locator(".note").filter({ hasText: text })).toHaveCount(1);
  const { rows } = await product.database.query("SELECT id FROM comment WHERE text = $1", [text]);
  expect(rows).toHaveLength(1);
});

test("an expired session in mid-comment: said so, and the words are there after signing in again", async ({
  as,
  stage,
  product,
}) => {
  const { page } = await as("ilo-focal-point");
  const side = await margin(page, stage.own);
  const text = "Three sentences that nobody wants to type again.";
  await words(side).fill(text);
  await product.database.query("UPDATE session SET revoked_at = now()");
  await side.getByRole("button", { name: t("rounds.add") }).click();
  await expect(side.getByText(t("refusals.signedOut"))).toBeVisible();
  await expect(words(side)).toHaveValue(text);
  await side.getByRole("alert").getByRole("link").click();
  await page.waitForURL(/\/sign-in/);
  await page.locator('[data-seat="ilo-focal-point"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  const back = await margin(page, stage.own);
  await expect(words(back)).toHaveValue(text);
  await back.getByRole("button", { name: t("rounds.add") }).click();
  await expect(back.locator(".note").filter({ hasText: text })).toHaveCount(1);
  await expect(words(back)).toHaveValue("");
});

test("a code lets in the browser that asked for it, and no other", async ({ browser, product }) => {
  const faults: string[] = [];
  const asking = await browser.newContext({ baseURL: product.origin });
  const page = await asking.newPage();
  watch(page, faults);
  await page.goto("/sign-in?next=%2Frecord");
  await page.getByLabel(t("door.email")).fill("icao-focal-point@icat.example");
  await page.getByRole("button", { name: t("door.send") }).click();
  await expect(page.getByLabel(t("door.code"))).toBeVisible();
  const { rows } = await product.database.query(
    'SELECT text FROM letter WHERE "to" = $1 ORDER BY at DESC, id DESC LIMIT 1',
    ["icao-focal-point@icat.example"],
  );
  const code = /\b[2-9A-HJ-NP-Z]{4}[ -]?[2-9A-HJ-NP-Z]{4}\b/.exec(rows[0].text)?.[0] ?? "";
  expect(code).not.toBe("");
  const thief = await browser.newContext({ baseURL: product.origin });
  const elsewhere = await thief.newPage();
  await elsewhere.goto("/sign-in");
  await elsewhere.getByLabel(t("door.email")).fill("icao-focal-point@icat.example");
  await elsewhere.getByRole("button", { name: t("door.send") }).click();
  await elsewhere.getByLabel(t("door.code")).fill(code);
  await elsewhere.getByRole("button", { name: t("door.enter") }).click();
  await expect(elsewhere.getByText(t("refusals.wrongCode"))).toBeVisible();
  await page.getByLabel(t("door.code")).fill(code.toLowerCase());
  await page.getByRole("button", { name: t("door.enter") }).click();
  await page.waitForURL(/\/record$/);
  await thief.close();
  await asking.close();
  expect(faults).toEqual([]);
});

test("a round that closes in mid-sentence: refused, and the sentence is still in the form", async ({
  as,
  stage,
  setClock,
}) => {
  const { page } = await as("ilo-alternate");
  await page.route("**/api/live", (route) => route.fulfill({ status: 204 }));
  const side = await margin(page, stage.own);
  const text = "Typed until the very last moment.";
  await words(side).fill(text);
  await setClock("2019-07-12T15:00:01Z");
  await side.getByRole("button", { name: t("rounds.add") }).click();
  await expect(side.getByText(t("refusals.roundClosed"))).toBeVisible();
  await expect(words(side)).toHaveValue(text);
});

/** The margin of the paragraph that the stage comments on. */
async function margin(page: Page, ids: Record<string, string>) {
  await page.goto(`/submissions/${ids.commented}?at=${ids.roundBlockId}`);
  return page.getByRole("complementary");
}

/** The field of the new comment; those of older ones are folded away. */
function words(side: Locator): Locator {
  return side.getByRole("textbox", { name: t("rounds.text") });
}
