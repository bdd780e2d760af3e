import type { Page } from "@playwright/test";
import { expect, type Seated } from "@/e2e/world";

/** The text as the editor shows it. */
export const text = (page: Page) => page.locator("[data-editor] .ProseMirror");
/** Its numbered paragraphs. */
export const paragraphs = (page: Page) => text(page).locator('.blk[data-kind="paragraph"][data-no]');
/** What the room says of the words: "opening", "saving", "saved", "offline" or "ended". */
export const state = (page: Page, name: string) => page.locator(`.draft-state[data-state="${name}"]`);
/** A part of the side: "suggestions", "notes", "agreed", "group". */
export const panel = (page: Page, id: string) => page.locator(`#${id}`);

/** Opens the room and waits until it can be written in. */
export async function enter({ page }: Seated, url: string): Promise<Page> {
  await page.goto(`${url}/draft`);
  await expect(page.locator('[data-editor] .ProseMirror[contenteditable="true"]')).toBeVisible();
  await expect(state(page, "saved")).toBeVisible();
  return page;
}

/** Puts the cursor at the end of the n-th numbered paragraph. */
export async function cursorAt(page: Page, n: number): Promise<void> {
  const block = paragraphs(page).nth(n);
  const id = await block.getAttribute("id");
  await block.click();
  // End goes to the end of the line on the screen; the end of the paragraph is wanted.
  await page.evaluate((place) => {
    const node = document.querySelector(`.ProseMirror [id="${place}"]`);
    if (node) document.getSelection()?.selectAllChildren(node);
    document.getSelection()?.collapseToEnd();
  }, id);
}
