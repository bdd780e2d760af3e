import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";

const t = translator("en");
const TITLE = "Joint statement on a round that waits";
const OPENS = "2019-06-12T09:00";
const OPENS_LATER = "2019-06-13T09:00";
const CLOSES = "2019-06-21T17:00";

test.use({ apart: "planned" });

/** A text with its zero draft issued. @returns its address */
async function issued(page: Page): Promise<string> {
  await page.goto("/submissions/new");
  await page.getByLabel(t("submissions.name")).fill(TITLE);
  await page.getByLabel(t("submissions.penholder")).selectOption({ label: "OSCE" });
  await page.getByRole("button", { name: t("submissions.open") }).click();
  await page.waitForURL(/\/source$/);
  const url = page.url().replace(/\/source$/, "");
  await page.getByLabel(t("submissions.paste")).fill("1. States should act.\n\n2. States should say so.");
  await page.getByRole("button", { name: t("submissions.read"), exact: true }).click();
  await page.waitForURL(/\/readings\//);
  await page.getByRole("button", { name: t("submissions.accept") }).click();
  await page.waitForURL(/\/draft$/);
  const issue = t("submissions.issue", { label: t("submissions.labels.zeroDraft") });
  await page.getByRole("button", { name: issue, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: issue, exact: true }).click();
  await page.waitForURL(url);
  return url;
}

test("a round is planned for exactly those who are listed, changed before its hour, and its questions are answered in the response", async ({
  as,
  product,
  setClock,
}) => {
  test.setTimeout(180_000);
  const { database } = product;
  const url = await issued((await as("unodc-secretariat")).page);
  const { page } = await as("osce-focal-point");

  await test.step("the list of receivers follows partners and guests as they are chosen", async () => {
    await database.query(
      `WITH who AS (INSERT INTO person (group_id, name, email) SELECT b.group_id, 'A Guest', 'guest@coe.example' FROM body b WHERE b.slug = 'working-group' RETURNING id)
       INSERT INTO seat (body_id, entity_id, person_id, role, "from")
       SELECT b.id, e.id, who.id, 'guest', '2019-01-01' FROM who, body b, entity e WHERE b.slug = 'working-group' AND e.slug = 'coe'`,
    );
    const { rows } = await database.query<{ partner: string }>(
      `SELECT n.acronym AS partner FROM membership m JOIN body b ON b.id = m.body_id JOIN entity_name n ON n.entity_id = m.entity_id
       WHERE b.slug = 'working-group' AND m.status = 'partner' AND n.lang = 'en' AND m.until IS NULL ORDER BY n.acronym LIMIT 1`,
    );
    const partner = rows[0]?.partner ?? "";
    await page.goto(`${url}/open-round`);
    const list = page.getByRole("list").filter({ hasText: "ILO" });
    const n = async () => {
      const named = (await list.getByRole("listitem").allTextContents()).filter((one) => !one.endsWith("–"));
      return named.length;
    };
    const heading = async () => page.getByRole("heading", { name: t("ui.receivers", { n: await n() }) });
    await page.getByRole("radio", { name: t("roundLife.partnersNo"), exact: true }).check();
    await expect(list.getByText(partner)).toHaveCount(0);
    await expect(await heading()).toBeVisible();
    const members = await n();
    await page.getByRole("radio", { name: t("roundLife.partnersYes"), exact: true }).check();
    await expect(list.getByText(partner).first()).toBeVisible();
    await expect(list.getByText("A Guest")).toHaveCount(0);
    await expect(await heading()).toBeVisible();
    expect(await n()).toBeGreaterThan(members);
    const all = await n();
    await page.getByRole("checkbox").check();
    await expect(list.getByText("A Guest")).toBeVisible();
    expect(await n()).toBe(all + 1);
    await page.getByRole("checkbox").uncheck();
    await expect(list.getByText("A Guest")).toHaveCount(0);
  });

  await test.step("planned, and changed before its hour", async () => {
    await page.getByLabel(t("roundLife.opensLocal")).fill(OPENS);
    await page.getByLabel(t("rounds.closesLocal")).fill(CLOSES);
    await page.getByRole("button", { name: t("rounds.open"), exact: true }).click();
    await page.waitForURL(url);
    await page.goto(`${url}/round`);
    const question = `${t("roundLife.questionText")} ${t("ui.needed")}`;
    await page.getByRole("textbox", { name: question }).fill("Which term?");
    await page.getByLabel(t("roundLife.questionChoices")).fill("this\nthat");
    await page.getByRole("button", { name: t("roundLife.questionAdd") }).click();
    await expect(page.getByText("Which term?")).toBeVisible();
    const change = page.locator(".unfold");
    await change.locator("summary").click();
    await change.getByLabel(t("roundLife.changeOpens")).fill(CLOSES);
    await change
      .locator("form")
      .getByRole("button", { name: t("roundLife.change"), exact: true })
      .click();
    await expect(change.getByText(t("refusals.closesBeforeOpening")).first()).toBeVisible();
    await change.getByLabel(t("roundLife.changeOpens")).fill(OPENS_LATER);
    await change.getByLabel(t("roundLife.instructions")).fill("Mind paragraph 2.");
    await change
      .locator("form")
      .getByRole("button", { name: t("roundLife.change"), exact: true })
      .click();
    await expect(change.getByText(t("roundLife.planChangedDone"))).toBeVisible();
    await expect(page.locator(".bar > p").filter({ hasText: "13 June 2019" })).toBeVisible();
    const other = (await as("ilo-focal-point")).page;
    await other.goto(`${url}/round`);
    await expect(other.getByRole("button", { name: t("roundLife.change"), exact: true })).toBeDisabled();
  });

  await test.step("its question is answered inside the response, and read there once that has left", async () => {
    await setClock("2019-06-13T08:00:00Z");
    const ilo = (await as("ilo-focal-point")).page;
    await expect(async () => {
      await ilo.goto(`${url}/response`);
      await expect(ilo.getByText("Which term?")).toBeVisible({ timeout: 1000 });
    }).toPass();
    const question = ilo.getByRole("region", { name: t("roundLife.questionText") });
    await question.getByRole("radio", { name: "that" }).check();
    await question.getByRole("textbox").fill("As in the Protocol.");
    await question.getByRole("button", { name: t("roundLife.questionKeep") }).click();
    await expect
      .poll(async () => (await database.query("SELECT 1 FROM round_reply WHERE choice = 1")).rows.length)
      .toBe(1);
    await ilo.goto(url);
    const submit = t("rounds.submit", { entity: "ILO" });
    await ilo.getByRole("button", { name: submit, exact: true }).click();
    await ilo.getByRole("dialog").getByRole("button", { name: submit, exact: true }).click();
    await expect(ilo.getByText(t("rounds.responses.submitted")).first()).toBeVisible();
    await ilo.goto(`${url}/response`);
    await expect(ilo.getByText("As in the Protocol.")).toBeVisible();
    await expect(ilo.getByRole("button", { name: t("roundLife.questionKeep") })).toHaveCount(0);
  });
});
