import type { Page } from "@playwright/test";
import { expect, type Seated, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { cursorAt, enter, panel, paragraphs, state, text } from "./drafting-room";
import { giveText } from "./given-text";

const t = translator("en");
const TITLE = "Joint submission written by many hands";

test.use({ apart: "drafting" });

/** Pastes as a browser does. */
async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await text(page).evaluate((target, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

async function openText(seated: Seated): Promise<string> {
  const { page } = seated;
  const url = await giveText(seated, TITLE);
  await page.getByRole("button", { name: t("submissions.accept") }).click();
  await page.waitForURL(/\/draft$/);
  return url;
}

async function issue(page: Page, label: string): Promise<void> {
  const act = t("submissions.issue", { label });
  await page.getByRole("button", { name: act, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: act, exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

test("four people draft one text, suggest, note, lose the line and issue Rev.1", async ({ as }) => {
  test.setTimeout(240_000);
  const secretariat = await as("unodc-secretariat");
  const penholder = await as("osce-focal-point", { acceptDownloads: true });
  const url = await openText(secretariat);
  await issue(secretariat.page, t("submissions.labels.zeroDraft"));
  const first = await enter(penholder, url);
  const second = await enter(await as("osce-co-chair"), url);
  const third = await enter(secretariat, url);
  const fourth = await enter(await as("un-women-co-chair"), url);

  await test.step("each sees the others' words and cursors; what is acknowledged is saved", async () => {
    for (const [at, page] of [first, second, third].entries()) {
      await cursorAt(page, at);
      await page.keyboard.type(` Quokka ${at}.`);
      await expect(state(page, "saved")).toBeVisible();
    }
    for (const page of [first, second, third, fourth])
      for (const at of [0, 1, 2]) await expect(paragraphs(page).nth(at)).toContainText(`Quokka ${at}.`);
    await expect(second.locator(".their-cursor").filter({ hasText: "OSCE" }).first()).toBeVisible();
    await expect(first.locator(".people-here li")).toHaveCount(3);
  });

  await test.step("who may only suggest suggests; the penholder accepts one and rejects another", async () => {
    await cursorAt(fourth, 0);
    await fourth.keyboard.type(" Numbat.");
    await expect(text(fourth).locator('ins[data-by="UN Women"]').filter({ hasText: "Numbat" })).toBeVisible();
    await cursorAt(fourth, 1);
    for (let back = 0; back < 9; back++) await fourth.keyboard.press("Backspace");
    await expect(text(fourth).locator("del")).toContainText("Quokka 1.");
    await expect(state(fourth, "saved")).toBeVisible();
    const rows = panel(first, "suggestions").locator("[data-suggestion-row]");
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText("paragraph 1 · UN Women");
    await rows
      .first()
      .getByRole("button", { name: t("drafting.accept"), exact: true })
      .click();
    await expect(rows).toHaveCount(1);
    await rows
      .first()
      .getByRole("button", { name: t("drafting.reject"), exact: true })
      .click();
    await expect(panel(first, "suggestions")).toContainText(t("drafting.noSuggestions"));
    await expect(text(fourth).locator("ins, del")).toHaveCount(0);
    await expect(paragraphs(fourth).nth(0)).toContainText("Numbat.");
    await expect(paragraphs(fourth).nth(1)).toContainText("Quokka 1.");
  });

  await test.step("a note is added, seen by the others and resolved", async () => {
    await cursorAt(second, 2);
    await panel(second, "notes").getByLabel(t("drafting.noteText")).fill("Is this wombat needed?");
    await panel(second, "notes")
      .getByRole("button", { name: t("drafting.addNote") })
      .click();
    const note = panel(first, "notes").locator("article.note").filter({ hasText: "wombat" });
    await expect(note).toBeVisible();
    await note.getByRole("button", { name: t("drafting.resolve"), exact: true }).click();
    await expect(panel(first, "notes").getByText("Resolved: 1", { exact: true })).toBeVisible();
  });

  await test.step("brackets, an alternative, a footnote and a table, by keyboard", async () => {
    await cursorAt(first, 3);
    await first.keyboard.type(" Bracketed");
    for (let back = 0; back < 9; back++) await first.keyboard.press("Shift+ArrowLeft");
    const before = await first.locator('[data-figure="brackets"]').innerText();
    await first.keyboard.press("Control+[");
    await expect(first.locator('[data-figure="brackets"]')).not.toHaveText(before);
    await expect(text(second).locator(".bracketed").filter({ hasText: "[Bracketed" }).first()).toBeVisible();
    await first.keyboard.press("ArrowLeft");
    await first.keyboard.press("Control+]");
    await expect(first.locator('[data-figure="brackets"]')).toHaveText(before);
    await first.keyboard.press("Control+Alt+a");
    await expect(text(second).locator('.blk[data-no$=" bis."]').first()).toBeVisible();
    await first.keyboard.press("Control+Alt+f");
    await first.keyboard.type("See the quoll.");
    await expect(
      text(second).locator('[data-kind="footnote"]').filter({ hasText: "See the quoll." }),
    ).toHaveCount(1);
    await cursorAt(first, 0);
    await first.keyboard.press("Alt+F10");
    await expect(first.locator('[data-tool="mode"]')).toBeFocused();
    await first.locator('[data-tool="table"]').press("Enter");
    await expect(text(first)).toBeFocused();
    await first.keyboard.type("Title");
    await expect(text(first).locator("tr.caption")).toContainText("Title");
    await first.keyboard.press("Tab");
    await first.keyboard.type("one");
    await expect(text(first).locator("td").filter({ hasText: "one" })).toBeVisible();
    await first.keyboard.press("Tab");
    await first.keyboard.type("two");
    await expect(text(first).locator("td").filter({ hasText: "two" })).toBeVisible();
    await expect(text(second).locator("td").filter({ hasText: "two" })).toBeVisible();
    await expect(state(first, "saved")).toBeVisible();
  });

  await test.step("bad input: a paste of 5 MB, one with a script, a picture of 20 MB", async () => {
    const whole = await text(first).innerText();
    await cursorAt(first, 0);
    await paste(first, { "text/plain": "wallaby ".repeat(655_360) });
    await expect(first.getByText(t("drafting.pasteTooLarge"))).toBeVisible();
    expect(await text(first).innerText()).toBe(whole);
    const html = [
      '<html><head><style>p{color:red}</style></head><body><script>document.title="stolen"</script>',
      "<h2>Bandicoot</h2><p class=MsoNormal>Of <b>three</b> <i>kinds</i>",
      '<img src=x onerror="document.title=\'stolen\'">, <a href="javascript:alert(1)">here</a>.</p>',
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>(a) </span>First</p>",
      "<table><tr><th>Head</th></tr><tr><td>Cell</td></tr></table></body></html>",
    ].join("");
    await first.keyboard.press("Enter");
    await paste(first, { "text/html": html, "text/plain": "Bandicoot" });
    await expect(text(second).locator("h3", { hasText: "Bandicoot" })).toBeVisible();
    await expect(text(second).locator('[data-kind="item"]', { hasText: "First" })).toHaveAttribute(
      "data-no",
      "(a)",
    );
    await expect(text(second).locator("strong", { hasText: "three" })).toBeVisible();
    await expect(text(second).locator("td", { hasText: "Cell" })).toBeVisible();
    expect(await text(second).locator('script, style, [onerror], a[href^="javascript"]').count()).toBe(0);
    await expect(first).not.toHaveTitle("stolen");
    await first.locator('[data-tool="figure"]').click();
    await first.locator('dialog[open] input[type="file"]').setInputFiles({
      name: "large.png",
      mimeType: "image/png",
      buffer: Buffer.alloc(20_000_000),
    });
    await first
      .locator("dialog[open]")
      .getByRole("button", { name: t("drafting.insert") })
      .click();
    await expect(first.getByText(t("drafting.figureTooLarge"))).toBeVisible();
    await first.keyboard.press("Escape");
  });

  await test.step("offline the words stay; back on the line both texts are one", async () => {
    await expect(state(second, "saved")).toBeVisible();
    await second.context().setOffline(true);
    await second.evaluate(() => window.dispatchEvent(new Event("offline")));
    await cursorAt(second, 1);
    await second.keyboard.type(" Dunnart offline.");
    await cursorAt(first, 1);
    await first.keyboard.type(" Kowari meanwhile.");
    await expect(state(first, "saved")).toBeVisible();
    await expect(state(second, "offline")).toBeVisible({ timeout: 60_000 });
    await second.context().setOffline(false);
    await expect(state(second, "saved")).toBeVisible({ timeout: 60_000 });
    for (const page of [first, second, third]) {
      await expect(text(page)).toContainText("Dunnart offline.");
      await expect(text(page)).toContainText("Kowari meanwhile.");
    }
  });

  await test.step("Rev.1 is issued, compared and downloaded as text", async () => {
    await issue(first, "Rev.1");
    await first.waitForURL(url);
    await first.goto(`${url}/compare`);
    await expect(first.locator("ins").filter({ hasText: "Quokka" }).first()).toBeVisible();
    const file = await first.request.get(`${url}/versions/1/download`);
    const content = await file.text();
    for (const word of ["Quokka 0.", "Numbat.", "Dunnart offline.", "Kowari meanwhile.", "See the quoll."])
      expect(content).toContain(word);
  });
});
