import { expect, test } from "@/e2e/world";
import { documentOf, workbookOf } from "@/lib/dev/build-office";

test.use({ apart: "matrix-in" });

const MATRIX = workbookOf([
  ["Para", "Type", "Priority", "Comment", "Proposed text", "Our file number"],
  ["1", "Substantive", "Red line", "Brought in, first.", "States should act.", "A/7"],
  ["3", "te", "", "Brought in, second.", "", ""],
  ["999", "odd", "", "Brought in, to be placed.", "", ""],
  ["2", "", "", "", "", ""],
]);

test("a focal point brings in a filled matrix: looks, puts a row in its place, takes over; a second time nothing is new", async ({
  as,
  product,
}) => {
  const { page } = await as("ilo-focal-point");
  const { rows } = await product.database.query<{ id: string }>(
    "SELECT submission_id AS id FROM round WHERE state = 'open' ORDER BY opens_at LIMIT 1",
  );
  const imports = `/submissions/${rows[0]?.id}/matrix/import`;
  const bring = async (name: string, buffer: Buffer) => {
    await page.goto(imports);
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name, mimeType: "application/zip", buffer });
    await page.getByRole("button", { name: "Read the file" }).click();
  };
  await bring("broken.xlsx", MATRIX.subarray(0, 200));
  await expect(page.getByText("The file is damaged")).toBeVisible();

  await bring("matrix.xlsx", MATRIX);
  await expect(
    page.getByText("Columns that are not known, shown beside their rows: Our file number"),
  ).toBeVisible();
  await expect(page.getByText("Paragraph not found: 999")).toBeVisible();
  await expect(page.getByText("There is no comment and no proposed text.")).toBeVisible();
  await page.getByLabel("Belongs to").fill("2");
  await page.getByRole("button", { name: "Put there" }).click();
  await expect(page.getByText("Paragraph not found: 999")).toHaveCount(0);
  await page.getByRole("link", { name: "All 4" }).click();
  await expect(page.getByRole("row", { name: /Brought in, to be placed/ })).toContainText("paragraph 2");
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByText("What this file brought has been taken over.")).toBeVisible();
  const came = await product.database.query<{ text: string }>(
    "SELECT text FROM comment WHERE origin = 'matrix' AND verified_at IS NOT NULL AND submitted_at IS NULL ORDER BY text",
  );
  expect(came.rows.map(({ text }) => text)).toEqual([
    "Brought in, first.",
    "Brought in, second.",
    "Brought in, to be placed.",
  ]);

  await bring("matrix.xlsx", MATRIX);
  await expect(page.getByRole("link", { name: "Unchanged 3" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^New/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Throw away" }).click();
  await page.waitForURL(imports);
});

test("a Word file with a tracked change and a remark comes in the same way, in Arabic too", async ({
  as,
  product,
}) => {
  const { page, context } = await as("ilo-focal-point");
  const { rows } = await product.database.query<{ id: string; text: string }>(
    `SELECT r.submission_id AS id, b->>'text' AS text FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) b
     WHERE r.state = 'open' AND b->>'kind' = 'paragraph' ORDER BY r.opens_at LIMIT 1`,
  );
  const words = (rows[0]?.text ?? "").replace(/[<&]/g, " ");
  const bytes = documentOf(
    `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r><w:ins w:id="1"><w:r><w:t xml:space="preserve"> And more.</w:t></w:r></w:ins></w:p>`,
  );
  await context.addCookies([{ name: "chapeau.lang", value: "ar", url: product.origin }]);
  await page.goto(`/submissions/${rows[0]?.id}/matrix/import`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "text.docx", mimeType: "application/zip", buffer: bytes });
  await page.getByRole("button", { name: "قراءة الملف" }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/);
  await expect(page.getByText("+ “And more.”")).toBeVisible();
  await page.getByRole("button", { name: "اعتماد", exact: true }).click();
  await expect(page.getByText("اعتُمد ما جاء في هذا الملف.")).toBeVisible();
  const came = await product.database.query<{ text: string; proposed: string; placed: boolean }>(
    "SELECT text, proposed_text AS proposed, block_id IS NOT NULL AS placed FROM comment WHERE origin = 'matrix' AND text LIKE '%And more%'",
  );
  expect(came.rows).toEqual([{ text: "+ “And more.”", proposed: `${words} And more.`, placed: true }]);
});
