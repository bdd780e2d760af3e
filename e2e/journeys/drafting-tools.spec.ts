import { crc32, deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { cursorAt, enter, panel, paragraphs, state, text } from "./drafting-room";

const t = translator("en");
const BRIEF = `SELECT s.id FROM submission s JOIN body b ON b.id = s.body_id
  WHERE b.slug = 'working-group' AND s.state = 'drafting' ORDER BY s.opened_at DESC LIMIT 1`;

test.use({ apart: "drafting-tools" });

/** The id of the paragraph in which the cursor stands. */
const here = (page: Page) =>
  page.evaluate(
    () => document.getSelection()?.anchorNode?.parentElement?.closest(".ProseMirror .blk")?.id ?? null,
  );

/** A picture of one grey point, as PNG (ISO/IEC 15948). */
function onePoint(): Buffer {
  const part = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    sign,
    part("IHDR", head),
    part("IDAT", deflateSync(Buffer.from([0, 128]))),
    part("IEND", Buffer.alloc(0)),
  ]);
}

test("the penholder walks the suggestions, puts in agreed language and a picture, invites and ends a drafter", async ({
  as,
  product,
}) => {
  test.setTimeout(240_000);
  const url = `/submissions/${(await product.database.query<{ id: string }>(BRIEF)).rows[0]?.id}`;
  const pen = await enter(await as("osce-focal-point"), url);

  await test.step("Alt J and Alt K go from suggestion to suggestion", async () => {
    const rows = panel(pen, "suggestions").locator("[data-suggestion-row]");
    await expect(rows).toHaveCount(2);
    await cursorAt(pen, 1);
    const places: (string | null)[] = [];
    for (const key of ["j", "j", "k"]) {
      const before = await here(pen);
      await pen.keyboard.press(`Alt+${key}`);
      await expect.poll(() => here(pen)).not.toBe(before);
      places.push(await here(pen));
    }
    const [first, second, again] = places;
    expect(again).toBe(first);
    expect(second).not.toBe(first);
    for (const place of [first, second])
      await expect(text(pen).locator(`[id="${place}"]`).locator("ins").first()).toBeVisible();
  });

  await test.step("agreed language comes in with a footnote that cites it, and is known as such", async () => {
    await cursorAt(pen, 1);
    const agreed = panel(pen, "agreed");
    await pen.context().setOffline(true);
    await agreed.getByRole("searchbox").fill("child labour");
    await agreed.getByRole("button", { name: t("drafting.search") }).click();
    await expect(agreed.getByRole("alert")).toHaveText(t("ui.unreachable"));
    await pen.context().setOffline(false);
    await expect(agreed.getByRole("searchbox")).toHaveValue("child labour");
    await agreed.getByRole("button", { name: t("drafting.search") }).click();
    const found = agreed.locator("article").filter({ hasText: "eradicate forced labour" });
    await expect(found).toHaveCount(1);
    await found.getByRole("button", { name: t("drafting.agreedInsert") }).click();
    await expect(text(pen).locator('[data-kind="footnote"]').first()).toContainText("70/1");
    await expect(paragraphs(pen).filter({ hasText: "eradicate forced labour" })).toHaveCount(1);
    await expect(state(pen, "saved")).toBeVisible();
  });

  await test.step("an address is put in where nothing is selected; a note may be on the whole text", async () => {
    await cursorAt(pen, 0);
    await pen.keyboard.press("Control+k");
    const dialog = pen.locator("dialog[open]");
    await dialog.getByRole("textbox").fill("https://www.un.org/");
    await dialog.getByRole("textbox").press("Enter");
    await expect(text(pen).locator('a[href="https://www.un.org/"]')).toHaveText("https://www.un.org/");
    const notes = panel(pen, "notes");
    await notes.getByLabel(t("drafting.noteWhole")).check();
    await notes.getByLabel(t("drafting.noteText")).fill("Shall we annex the list?");
    await notes.getByRole("button", { name: t("drafting.addNote") }).click();
    const note = notes.locator("article").filter({ hasText: "annex the list" });
    await expect(note).toContainText(t("drafting.noteWhole"));
  });

  await test.step("a picture is put in once it says what it shows", async () => {
    await cursorAt(pen, 1);
    await pen.locator('[data-tool="figure"]').click();
    const dialog = pen.locator("dialog[open]");
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name: "point.png", mimeType: "image/png", buffer: onePoint() });
    await dialog.getByRole("button", { name: t("drafting.insert") }).click();
    await expect(dialog.getByRole("alert")).toHaveText(t("drafting.figureAltMissing"));
    await dialog.getByLabel(t("drafting.figureAlt")).fill("One grey point");
    await dialog.getByRole("button", { name: t("drafting.insert") }).click();
    await expect(dialog).toHaveCount(0);
    await expect(state(pen, "saved")).toBeVisible();
    const picture = text(pen).getByRole("img", { name: "One grey point" });
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
      .toBe(1);
  });

  await test.step("an invited entity writes, until its part ends", async () => {
    const group = panel(pen, "group");
    await group.locator("summary").click();
    await group.getByLabel(t("drafting.inviteEntity")).selectOption({ label: "IOM" });
    await group.getByLabel(t("drafting.inviteMay")).selectOption({ label: t("drafting.mayWrite") });
    await group.getByRole("button", { name: t("drafting.invite") }).click();
    const row = group.locator("li").filter({ hasText: "IOM" });
    await expect(row).toBeVisible();
    const guest = await enter(await as("iom-focal-point"), url);
    await expect(text(guest).getByRole("img", { name: "One grey point" })).toBeVisible();
    await cursorAt(guest, 1);
    await guest.keyboard.type(" Pademelon.");
    await expect(state(guest, "saved")).toBeVisible();
    await expect(text(pen)).toContainText("Pademelon.");
    await row.getByRole("button", { name: t("drafting.endDrafter") }).click();
    await expect(row).toHaveCount(0);
    await expect(guest.locator(".ProseMirror[contenteditable='true']")).toHaveCount(0);
    await expect(guest.locator(".state-lines .refusal, .drafting-text > .reason").first()).toBeVisible();
  });

  await test.step("on paper there is the text and none of its tools", async () => {
    await pen.emulateMedia({ media: "print" });
    for (const tool of [".toolbar", ".drafting-side", ".state-lines"])
      await expect(pen.locator(tool)).toBeHidden();
    await expect(paragraphs(pen).first()).toBeVisible();
    await pen.screenshot({ path: "test-results/pictures/drafting-printed.png", fullPage: true });
  });
});
