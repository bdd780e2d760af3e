import { expect, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { allScreens } from "./screens";

const t = translator("en");

test("without script the pages still say what they hold", async ({ as, product }) => {
  const { page } = await as("icao-focal-point", { javaScriptEnabled: false });
  const screens = await allScreens(product.database);
  const open = async (name: string) => {
    const { path } = screens.find((screen) => screen.name === name) ?? { path: "/" };
    await page.goto(path);
    return page.getByRole("main");
  };
  await expect((await open("desk")).getByRole("heading", { level: 1 })).toBeVisible();
  await expect((await open("text")).locator(".para").first()).toBeVisible();
  await expect((await open("meeting")).getByRole("heading", { level: 1 })).toBeVisible();
  await expect((await open("record")).locator("li time").first()).toBeVisible();
  await expect((await open("work-plan")).getByRole("table").first()).toBeVisible();
});

test("by keyboard alone: past the menus, along the text, and the answer of the entity", async ({
  as,
  product,
}) => {
  const { rows } = await product.database.query<{ id: string; seat: string }>(
    `SELECT s.id, p.demo_seat AS seat FROM submission s JOIN round r ON r.submission_id = s.id AND r.state = 'open'
     JOIN round_entity a ON a.round_id = r.id JOIN seat t ON t.entity_id = a.entity_id AND t.body_id = s.body_id AND t.role = 'focalPoint'
     JOIN person p ON p.id = t.person_id LEFT JOIN response o ON o.round_id = r.id AND o.entity_id = a.entity_id
     WHERE o.id IS NULL AND t."from" <= chapeau_now() AND t.until IS NULL ORDER BY 2 LIMIT 1`,
  );
  const { page } = await as(rows[0]?.seat ?? "");
  await page.goto(`/submissions/${rows[0]?.id}`, { waitUntil: "networkidle" });
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveText(t("shell.skip"));
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("j");
  await expect(page.locator("[data-walk]:focus")).toHaveCount(1);
  const first = await page
    .locator("[data-walk]")
    .evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const again = await page
    .locator("[data-walk]")
    .evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  expect(again).toBe(first);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  const button = page.getByRole("button", { name: t("rounds.noComments") });
  await page.getByRole("main").evaluate((main) => main.focus());
  for (
    let press = 0;
    press < 80 && !(await button.evaluate((one) => one === document.activeElement));
    press++
  )
    await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("rounds.responses.noComments")).first()).toBeVisible();
});
