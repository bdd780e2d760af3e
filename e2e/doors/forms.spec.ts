import type { Locator, Page } from "@playwright/test";
import type { Client } from "pg";
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

test("a paragraph that a colleague takes up meanwhile is seen before one's own words go over it", async ({
  as,
  hands,
  stage,
  product,
}) => {
  const { page } = await as("unodc-secretariat");
  const { database } = product;
  const { worked = "" } = stage.own;
  const [[mine = ""] = [], [theirs = ""] = []] = await commentsOf(database, worked);
  const { rows } = await database.query<{ block: string; text: string }>(
    "SELECT b->>'id' AS block, b->>'text' AS text FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) b WHERE r.submission_id = $1 AND b->>'kind' = 'paragraph' LIMIT 1",
    [worked],
  );
  const { block = "", text = "" } = rows[0] ?? {};
  for (const [id, words] of [
    [mine, `${text} First.`],
    [theirs, `${text} Second.`],
  ])
    await database.query("UPDATE comment SET block_id = $2, proposed_text = $3 WHERE id = $1", [
      ...[id, block, words],
    ]);
  const place = `/submissions/${worked}/amendments`;
  await page.goto(`${place}?at=${block}&take=${mine}`);
  const anew = page.getByRole("textbox", { name: t("dispositions.anew") });
  await anew.fill(`${text} Written anew.`);
  await page.getByRole("textbox", { name: t("dispositions.reply") }).fill("Joined.");
  const taken = { submissionId: worked, blockId: block, oldText: text, newText: `${text} Second.` };
  const pressed = await hands.penholder.press("takeUpAction", place, { ...taken, picks: `${theirs}:0` });
  expect(pressed.reply?.status).toBe("done");
  await expect(page.getByRole("heading", { name: t("dispositions.current") })).toBeVisible();
  await expect(anew).toHaveValue(`${text} Written anew.`);
  await page.getByRole("button", { name: t("dispositions.apply") }).click();
  const conflict = page.locator(".conflict");
  await expect(conflict.getByText(`${text} Second.`)).toBeVisible();
  await conflict.getByLabel(t("ui.merged")).fill(`${text} Second. Written anew.`);
  await conflict.getByRole("button", { name: t("ui.takeMerged") }).click();
  await page.getByRole("button", { name: t("dispositions.apply") }).click();
  const draft = async () =>
    (
      await database.query(
        "SELECT content->>'text' AS text FROM draft_block WHERE submission_id = $1 AND id = $2",
        [worked, block],
      )
    ).rows[0]?.text;
  await expect.poll(draft).toBe(`${text} Second. Written anew.`);
});

test("an answer that a colleague gives meanwhile is seen beside one's own, which stays in the form", async ({
  as,
  hands,
  stage,
  product,
}) => {
  const { page } = await as("unodc-secretariat");
  const { worked = "" } = stage.own;
  const [[comment = "", version = 0] = []] = await commentsOf(product.database, worked);
  const place = `/submissions/${worked}/comments`;
  await page.goto(`${place}?c=${comment}`);
  const form = page.locator("#answer form");
  const reply = form.getByRole("textbox", { name: t("rounds.reply") });
  await expect(form.locator('[name="version"]')).toBeHidden();
  await reply.fill("Typed for a long time.");
  await expect(page.getByText("Given meanwhile.")).toHaveCount(0);
  // Whoever types keeps the others out; a line that was lost for longer than that does not.
  const leased = "SELECT FROM comment WHERE id = $1 AND locked_until IS NOT NULL";
  await expect.poll(async () => (await product.database.query(leased, [comment])).rowCount).toBe(1);
  await product.database.query("UPDATE comment SET locked_until = NULL WHERE id = $1", [comment]);
  const given = { commentId: comment, version: String(version), kind: "noted", reply: "Given meanwhile." };
  expect((await hands.penholder.press("disposeCommentAction", place, given)).reply?.status).toBe("done");
  await expect(page.getByText("Given meanwhile.").first()).toBeVisible();
  await expect(reply).toHaveValue("Typed for a long time.");
  await form.getByRole("button", { name: t("rounds.answer") }).click();
  await form.getByRole("button", { name: t("ui.takeMine") }).click();
  await form.getByRole("button", { name: t("rounds.answer") }).click();
  const answer = async () =>
    (await product.database.query("SELECT reply, version FROM disposition WHERE comment_id = $1", [comment]))
      .rows[0];
  await expect.poll(answer).toEqual({ reply: "Typed for a long time.", version: version + 2 });
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

/** The comments of a text that are answered, and the version of the answer of each; 0 for none. */
async function commentsOf(database: Client, submissionId: string): Promise<[string, number][]> {
  const { rows } = await database.query<{ id: string; version: number }>(
    `SELECT c.id, coalesce(d.version, 0) AS version FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
      LEFT JOIN disposition d ON d.comment_id = c.id
    WHERE r.submission_id = $1 AND c.submitted_at IS NOT NULL AND c.split_at IS NULL ORDER BY c.number, c.part`,
    [submissionId],
  );
  return rows.map(({ id, version }) => [id, version]);
}
