import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, type Seated, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { entities } from "@/prisma/seed/facts/entities";
import { giveText, SEED } from "./given-text";

const t = translator("en");
const TITLE = "Joint submission on the journey from text to signature";
const CANARY = "b1d7c2f0a9e84c36a5d2e7f1c0b9a8d4";

test.use({ apart: "first-journey" });

/** Opens the margin of the n-th numbered paragraph and writes a comment there. */
async function comment(
  page: Page,
  url: string,
  paragraph: number,
  text: string,
  proposed = "",
): Promise<void> {
  await page.goto(url);
  await page
    .getByRole("link", {
      name: t("rounds.count", {
        n: 0,
        reference: t("submissions.references.paragraph", { number: paragraph }),
      }),
      exact: true,
    })
    .click();
  const side = page.getByRole("complementary");
  await side.getByLabel(t("rounds.text")).fill(text);
  if (proposed) {
    await side
      .locator("summary")
      .filter({ hasText: t("rounds.proposed") })
      .first()
      .click();
    await side.getByRole("textbox", { name: t("rounds.proposed") }).fill(proposed);
  }
  await side.getByRole("button", { name: t("rounds.add") }).click();
  await expect(side.locator(".note").filter({ hasText: text })).toBeVisible();
}

/** Presses an act that asks once, and confirms it. */
async function confirm(
  page: Page,
  act: string,
  fill?: (dialog: ReturnType<Page["getByRole"]>) => Promise<void>,
): Promise<void> {
  await page.getByRole("button", { name: act, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await fill?.(dialog);
  await dialog.getByRole("button", { name: act, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("from a real text to a signed-off one, by several people in several browsers", async ({
  as,
  product,
  setClock,
}) => {
  test.setTimeout(300_000);
  const secretariat = await as("unodc-secretariat");
  const chair = await as("osce-co-chair");
  const penholder = await as("osce-focal-point");
  const url = await openText(secretariat);
  await putOnAgenda(chair, await as("ilo-focal-point", { acceptDownloads: true }));

  await test.step("the penholder opens a round; 25 entities are asked", async () => {
    await penholder.page.goto(`${url}/open-round`);
    await penholder.page.getByRole("button", { name: t("rounds.open"), exact: true }).click();
    await penholder.page.waitForURL(url);
    await penholder.page.goto(`${url}/board`);
    await expect(penholder.page.locator("tbody tr")).toHaveCount(25);
  });

  await test.step("focal points comment, or say that they have none; nobody outside sees it before the close", async () => {
    const ilo = await as("ilo-focal-point");
    await comment(ilo.page, url, 2, `Please name the workers. ${CANARY}`, "A wording from ILO.");
    await ilo.page.goto(url);
    await confirm(ilo.page, t("rounds.submit", { entity: "ILO" }));
    await expect(ilo.page.getByText(t("rounds.responses.submitted")).first()).toBeVisible();
    const iom = await as("iom-focal-point");
    await comment(iom.page, url, 3, "A comment that IOM never submits.");
    const icao = await as("icao-focal-point");
    await icao.page.goto(url);
    await icao.page.getByRole("button", { name: t("rounds.noComments") }).click();
    await expect(icao.page.getByText(t("rounds.responses.noComments")).first()).toBeVisible();
    for (const outsider of [secretariat, chair, penholder, iom]) {
      for (const place of ["", "?at=whole", "/comments", "/matrix", "/board"]) {
        const page = await outsider.context.request.get(`${url}${place}`);
        expect(await page.text()).not.toContain(CANARY);
      }
    }
  });

  await test.step("the round closes by itself, although the server was killed before the deadline", async () => {
    await product.kill();
    await setClock("2019-06-25T08:00:00Z");
    await product.restart();
    await expect(async () => {
      await penholder.page.goto(`${url}/comments`);
      await expect(penholder.page.getByText(CANARY)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(penholder.page.getByText("never submits")).toHaveCount(0);
  });

  await test.step("every comment gets a disposition; the text is edited and issued as Rev.1; the change shows word by word", async () => {
    const { page } = penholder;
    await page.locator(".queue .row a").first().click();
    await page.getByLabel(t("rounds.disposition")).selectOption("acceptedInPart");
    await page.getByRole("button", { name: t("rounds.answer"), exact: true }).click();
    await expect(page.getByText(t("invalid.needsReason"))).toBeVisible();
    await page.getByLabel(t("rounds.reply")).fill("Taken up in other words.");
    await page.getByRole("button", { name: t("rounds.answer"), exact: true }).click();
    await expect(page.getByText(t("workbench.lede", { answered: 1, n: 1 }))).toBeVisible();
    await page.goto(`${url}/draft`);
    await page
      .locator('.ProseMirror[contenteditable="true"] [data-kind="paragraph"][data-no="2."]')
      .click({ clickCount: 3 });
    await page.keyboard.type("An entirely new second paragraph, quokka included.");
    await expect(page.locator('.draft-state[data-state="saved"]')).toBeVisible();
    await confirm(page, t("submissions.issue", { label: "Rev.1" }));
    await page.waitForURL(url);
    await page.goto(`${url}/compare`);
    await expect(page.locator("ins").filter({ hasText: "quokka" }).first()).toBeVisible();
  });

  await test.step("sign-off: one declines, then all sign, and the last one completes it", async () => {
    await chair.page.goto(`${url}/open-sign-off`);
    await chair.page.getByRole("button", { name: t("signOff.open"), exact: true }).click();
    await chair.page.waitForURL(url);
    const members = entities.filter(({ status }) => status === "member");
    for (const [place, { slug }] of members.entries()) {
      const { page, context } = await as(`${slug}-focal-point`);
      await page.goto(url);
      const label = await page.getByRole("button", { name: /^Sign off for / }).innerText();
      if (place === 0) {
        await confirm(page, t("signOff.decline"), async (dialog) =>
          dialog.getByLabel(t("signOff.reason")).fill("Paragraph 2 needs the word again."),
        );
        await expect(page.getByText(t("signOff.positions.declined")).first()).toBeVisible();
      }
      await confirm(page, label);
      await context.close();
    }
    await chair.page.goto(`${url}/board`);
    await expect(chair.page.locator("tbody").getByText(t("signOff.positions.signedOff"))).toHaveCount(23);
  });

  await test.step("the final text can be downloaded and verified", async () => {
    const { page } = await as("coe-focal-point");
    await page.goto(url);
    await expect(page.getByText(t("signOff.sealLede"))).toBeVisible();
    const hash = await page.locator(".seal .mono").innerText();
    const file = await page.context().request.get(`${url}/versions/1/download`);
    expect(
      createHash("sha256")
        .update(await file.body())
        .digest("hex"),
    ).toBe(hash);
    await page.goto(`${url}/versions`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "copy.md", mimeType: "text/markdown", buffer: await file.body() });
    await page.getByRole("button", { name: t("submissions.verifyIt") }).click();
    await expect(page.getByText(/This is exactly ICAT\/2019/)).toBeVisible();
  });

  await test.step("everything that happened stands in the record, in the reader's language", async () => {
    for (const [seat, language] of [
      ["ilo-focal-point", "en"],
      ["unhcr-focal-point", "ar"],
    ] as const) {
      const { page, context } = await as(seat);
      await context.addCookies([{ name: "chapeau.lang", value: language, url: product.origin }]);
      await page.goto("/record");
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      expect(await page.getByText(TITLE).count()).toBeGreaterThan(5);
    }
  });
});

/** Step 1: the Secretariat opens a text and gives it a real one; what was unclear is shown, nothing is dropped. */
async function openText(seated: Seated): Promise<string> {
  const { page } = seated;
  const url = await giveText(seated, TITLE);
  if (existsSync(SEED)) expect(await page.locator(".unclear").count()).toBeGreaterThan(5);
  const doubts = await page.locator(".unclear").count();
  await page.locator(".unclear").last().getByRole("button").first().click();
  await expect(page.locator(".unclear")).toHaveCount(doubts - 1);
  await page.getByRole("button", { name: t("submissions.accept") }).click();
  await page.waitForURL(/\/draft$/);
  await confirm(page, t("submissions.issue", { label: t("submissions.labels.zeroDraft") }));
  await page.waitForURL(url);
  await expect(page.locator("article.text .para").first()).toBeVisible();
  return url;
}

/** Step 2: a co-chair puts the text on the agenda; a member reads it in its own zone and takes the calendar file. */
async function putOnAgenda(chair: Seated, member: Seated): Promise<void> {
  await chair.page.goto("/meetings");
  await chair.page.getByRole("link", { name: /second meeting of 2019/ }).click();
  await chair.page.waitForURL(/\/meetings\/[0-9a-f-]+$/);
  const meeting = chair.page.url();
  await chair.page.goto(`${meeting}/agenda`);
  await chair.page.getByLabel(t("meetings.fields.text")).selectOption({ label: TITLE });
  await chair.page.getByRole("button", { name: t("meetings.addItem") }).click();
  await expect(chair.page.locator("ol.rows .what").getByText(TITLE)).toBeVisible();
  await member.page.goto(meeting);
  await expect(member.page.getByRole("table").getByText(TITLE)).toBeVisible();
  await expect(member.page.getByRole("table").locator("time").first()).toHaveText(/15:00/);
  const calendar = await member.context.request.get(`${meeting}/calendar`);
  const ics = (await calendar.text()).replaceAll("\r\n ", "");
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(ics).toContain("DTSTART;TZID=America/New_York:20190924T090000");
  expect(ics).toContain("BEGIN:VTIMEZONE");
  expect(new Set(ics.match(/[\w-]+@icat\.example/g))).toEqual(new Set(["ilo-focal-point@icat.example"]));
}
