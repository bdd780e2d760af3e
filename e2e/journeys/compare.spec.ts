import { expect, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import type { Block } from "@/lib/texts/blocks";

const t = translator("en");

type Issued = { id: string; number: number; symbol: string; blocks: Block[] };

/** The last version of the working group's text that has the most. */
const LAST = `SELECT v.submission_id AS id, v.number, v.symbol, v.blocks FROM text_version v
  WHERE v.submission_id = (SELECT o.submission_id FROM text_version o JOIN submission s ON s.id = o.submission_id JOIN body b ON b.id = s.body_id
    WHERE b.slug = 'working-group' GROUP BY 1 HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT 1)
  ORDER BY v.number DESC LIMIT 1`;

test("two versions are walked with j and k, in one column and side by side", async ({ as, product }) => {
  const { rows } = await product.database.query<Issued>(LAST);
  const { id, number } = rows[0] as Issued;
  const { page } = await as("unodc-secretariat");
  const base = `/submissions/${id}/compare?from=${number - 1}&to=${number}`;
  await page.goto(base, { waitUntil: "networkidle" });
  const stops = page.locator("[data-walk]");
  expect(await stops.count()).toBeGreaterThan(1);
  await page.keyboard.press("j");
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(stops.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(stops.first()).toBeFocused();
  await page.getByRole("link", { name: t("comparison.views.side") }).click();
  await expect(page).toHaveURL(/view=side/);
  await expect(page.locator(".sides.changed").first()).toBeVisible();
  await page.getByRole("link", { name: t("comparison.show.changed") }).click();
  await expect(page).toHaveURL(/view=side&show=changed/);
  const folded = page.locator("details.fold").first();
  await expect(folded).toBeVisible();
  await expect(folded.locator(".sides").first()).toBeHidden();
  await folded.locator("summary").click();
  await expect(folded.locator(".sides").first()).toBeVisible();
});

test("a pasted copy shows where it differs, to the curly quote, and is not kept", async ({ as, product }) => {
  const { rows } = await product.database.query<Issued>(LAST);
  const { id, symbol, blocks } = rows[0] as Issued;
  const { page, context } = await as("icao-focal-point");
  const file = await context.request.get(`/submissions/${id}/versions/${rows[0]?.number}/download`);
  const own = await file.text();
  await page.goto(`/submissions/${id}/compare/pasted?version=${rows[0]?.number}`, {
    waitUntil: "networkidle",
  });
  const field = page.getByLabel(t("comparison.paste"));
  const compare = page.getByRole("button", { name: t("submissions.compareShow"), exact: true });

  await compare.click();
  await expect(page.getByRole("alert").filter({ hasText: t("comparison.nothingGiven") })).toBeVisible();

  await field.fill(own);
  await compare.click();
  await expect(page.getByRole("heading", { name: t("comparison.same", { symbol }) })).toBeVisible();

  const quoted = blocks.some((block) => block.kind !== "table" && /[’“”]/u.test(block.text));
  const changed = quoted
    ? own.replace(/[’“”]/u, (sign) => (sign === "’" ? "'" : '"'))
    : own.replace(/(\p{L}{4}) (\p{L}{4})/u, "$1\u00a0$2");
  const kind = quoted ? "quote" : "space";
  await field.fill(changed);
  await compare.click();
  const list = t(`comparison.kinds.${kind}`, { n: 1 });
  await expect(
    page.getByRole("heading", { name: t("comparison.differs", { n: 1, symbol, list }) }),
  ).toBeVisible();
  await expect(page.locator(".differences > li")).toHaveCount(1);
  await expect(page.locator(".differences .sign")).toHaveCount(2);
  await page.locator("main h1").click();
  await page.keyboard.press("j");
  await expect(page.locator(".differences > li").first()).toBeFocused();

  await page.getByLabel(t("comparison.orFile")).setInputFiles({
    name: "statement.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]),
  });
  await compare.click();
  await expect(page.getByRole("alert").filter({ hasText: t("invalid.binary") })).toBeVisible();
  await expect(field).toHaveValue(changed);
});
