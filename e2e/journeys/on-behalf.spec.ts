import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { letterOf } from "./letters";

const t = translator("en");
const MESSAGE = Buffer.from("From: an entity\r\nSubject: Our comments\r\n\r\nTwo of them.\r\n");
const WHOLE = "The tone is too hesitant for what is meant.";
const PLACED = "This should name who acts.";

test.use({ apart: "on-behalf" });

test("the Secretariat keeps a message and enters two comments; nobody else sees them; the entity hears of it, takes them back and answers itself", async ({
  as,
  product,
}) => {
  test.setTimeout(180_000);
  const { rows } = await product.database.query<{ id: string; slug: string; acronym: string; text: string }>(
    `SELECT r.submission_id AS id, e.slug, n.acronym, b->>'text' AS text FROM round r JOIN round_entity a ON a.round_id = r.id
       JOIN entity e ON e.id = a.entity_id JOIN entity_name n ON n.entity_id = e.id AND n.lang = 'en' AND n.acronym <> ''
       JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) b
     WHERE r.state = 'open' AND r.sealed AND b->>'kind' = 'paragraph' AND e.slug NOT IN ('unodc', 'osce', 'ilo')
       AND NOT EXISTS (SELECT FROM response p WHERE p.round_id = r.id AND p.entity_id = e.id) ORDER BY r.opens_at, e.slug LIMIT 1`,
  );
  const [at] = rows;
  if (!at) throw new Error("every entity of the world has answered");
  const text = `/submissions/${at.id}`;
  const { page } = await as("unodc-secretariat");
  const entity = await as(`${at.slug}-focal-point`);

  await test.step("from the board to the entity's line; nothing is entered before the message is kept", async () => {
    await page.goto(`${text}/board`);
    await page.getByRole("link", { name: `${t("responses.enterFor")} ${at.acronym}`, exact: true }).click();
    await page.waitForURL(new RegExp(`/on-behalf\\?for=${at.slug}$`));
    await expect(page.getByRole("button", { name: t("responses.enter") })).toBeDisabled();
    // Beside both acts that need the message: entering a comment, and that there are none.
    await expect(page.getByText(t("refusals.evidenceFirst"))).toHaveCount(2);
    await keep(page, "macro.exe");
    await expect(page.getByText(t("invalid.messageKind"))).toBeVisible();
    await keep(page, "réponse d’entité.eml");
    await expect(page.getByRole("link", { name: "réponse d’entité.eml" })).toBeVisible();
  });

  await test.step("two comments, one after another; a reload in between loses nothing", async () => {
    await page.getByLabel(t("rounds.text")).fill(WHOLE);
    await page.getByLabel(t("rounds.strength")).selectOption("redLine");
    await page.getByRole("button", { name: t("responses.enter") }).click();
    await expect(page.getByText(t("responses.enteredSoFar", { n: 1 }))).toBeVisible();
    await expect(page.getByLabel(t("rounds.text"))).toHaveValue("");

    const words = at.text.slice(0, 32);
    const option = page.getByRole("option").filter({ hasText: words }).first();
    await page.getByLabel(t("responses.place")).selectOption((await option.getAttribute("value")) ?? "");
    await page.getByLabel(t("rounds.text")).fill(PLACED);
    await page.reload();
    await expect(page.getByText(t("ui.restored"))).toBeVisible();
    await expect(page.getByLabel(t("rounds.text"))).toHaveValue(PLACED);
    await expect(page.locator("blockquote.asked-for")).toHaveText(at.text);
    await page.locator("summary", { hasText: t("rounds.proposed") }).click();
    await page.getByRole("button", { name: t("responses.startFrom") }).click();
    await page.getByRole("textbox", { name: t("rounds.proposed") }).press("Control+End");
    await page.getByRole("textbox", { name: t("rounds.proposed") }).pressSequentially(" They shall act.");
    await page.getByRole("button", { name: t("responses.enter") }).click();
    await expect(page.getByText(t("responses.enteredSoFar", { n: 2 }))).toBeVisible();
    const placed = page.locator(".note").filter({ hasText: PLACED });
    await expect(placed.locator("ins")).toContainText("They shall act.");
    await expect(page.locator("blockquote.asked-for")).toHaveCount(0);
  });

  await test.step("in the sealed round no other voice sees any of it, the Secretariat's own entity no more than others", async () => {
    for (const seat of ["unodc-focal-point", "osce-focal-point", "osce-co-chair"]) {
      const other = await as(seat);
      for (const path of [text, `${text}?at=whole`, `${text}/comments`, `${text}/matrix`, `${text}/round`]) {
        await other.page.goto(path);
        await expect(other.page.getByText(WHOLE)).toHaveCount(0);
        await expect(other.page.getByText(PLACED)).toHaveCount(0);
      }
      for (const path of [`${text}/on-behalf?for=${at.slug}`, `/api${text}/on-behalf?for=${at.slug}`])
        expect((await other.context.request.get(path)).status(), `${seat} ${path}`).toBe(404);
    }
  });

  await test.step("the focal point hears by letter, finds the message, takes the comments back and answers", async () => {
    const { page: own, context } = entity;
    const letter = await letterOf(product.database, "enteredOnBehalf", at.id);
    expect(letter.text).toContain(`${text}/response`);
    await own.goto(`${text}/response`);
    await expect(own.getByText(t("responses.behalfReplace"))).toBeVisible();
    await expect(own.getByRole("link", { name: "réponse d’entité.eml" })).toBeVisible();
    const message = await context.request.get(`/api${text}/on-behalf`);
    expect(await message.body()).toEqual(MESSAGE);
    expect(message.headers()["content-disposition"]).toMatch(
      /^attachment; filename="message\.eml"; filename\*=UTF-8''r%C3%A9ponse/,
    );

    await own.getByRole("button", { name: t("rounds.withdraw") }).click();
    await expect(own.getByText(t("responses.behalfSince"))).toBeVisible();
    const first = own.locator(".note").filter({ has: own.locator(":scope > p", { hasText: WHOLE }) });
    await first.getByRole("button", { name: t("rounds.remove") }).click();
    await expect(first).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(t("responses.enteredSoFar", { n: 0 }))).toBeVisible();
    await expect(page.getByText(PLACED)).toHaveCount(0);
    await expect(page.getByText(t("refusals.evidenceFirst"))).toHaveCount(2);

    const submit = t("rounds.submit", { entity: at.acronym });
    await own.getByRole("button", { name: submit }).click();
    await own.getByRole("dialog").getByRole("button", { name: submit }).click();
    await expect(own.getByRole("dialog")).toBeHidden();
  });

  await test.step("what the entity has answered itself, nobody enters for it", async () => {
    await page.reload();
    await expect(page.getByText(t("refusals.answeredItself")).first()).toBeVisible();
    await expect(page.getByRole("button", { name: t("responses.enter") })).toBeDisabled();
    await expect(page.getByRole("button", { name: t("responses.keepMessage") })).toBeDisabled();
    await page.goto(`${text}/board`);
    await expect(
      page.getByRole("link", { name: `${t("responses.enterFor")} ${at.acronym}`, exact: true }),
    ).toHaveCount(0);
  });
});

test("without script a message is kept all the same, and what is wrong with one is said beside the field", async ({
  as,
  product,
}) => {
  const { rows } = await product.database.query<{ id: string; slug: string }>(
    `SELECT r.submission_id AS id, e.slug FROM round r JOIN round_entity a ON a.round_id = r.id JOIN entity e ON e.id = a.entity_id
     WHERE r.state = 'open' AND NOT EXISTS (SELECT FROM response p WHERE p.round_id = r.id AND p.entity_id = e.id) ORDER BY e.slug DESC LIMIT 1`,
  );
  const { page } = await as("unodc-secretariat", { javaScriptEnabled: false });
  await page.goto(`/submissions/${rows[0]?.id}/round`);
  await page.getByRole("link", { name: t("responses.behalfTitle") }).click();
  await page.getByLabel(t("responses.entity"), { exact: true }).selectOption(rows[0]?.slug ?? "");
  await page.getByRole("button", { name: t("responses.choose") }).click();
  await keep(page, "notes.zip");
  await expect(page.getByText(t("invalid.messageKind"))).toBeVisible();
  await keep(page, "mail.eml");
  await expect(page.getByRole("link", { name: "mail.eml" })).toBeVisible();
  await page.getByLabel(t("rounds.text")).fill("Entered without script.");
  await page.getByRole("button", { name: t("responses.enter") }).click();
  await expect(page.getByText("Entered without script.")).toBeVisible();
});

async function keep(page: Page, name: string): Promise<void> {
  await page
    .getByLabel(t("responses.message"), { exact: true })
    .setInputFiles({ name, mimeType: "message/rfc822", buffer: MESSAGE });
  await page.getByRole("button", { name: t("responses.keepMessage") }).click();
}
