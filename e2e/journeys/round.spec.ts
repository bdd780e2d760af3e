import { expect, test } from "@/e2e/world";
import { translator } from "@/lib/core/i18n/translate";
import { workbookOf } from "@/lib/dev/build-office";
import { readMatrixFile } from "@/lib/matrices/import-file";
import { letterOf } from "./letters";
import { confirm, enterByCode, invite, say } from "./round-hands";

const t = translator("en");
const TITLE = "Joint statement on a whole round of comments";
const WORDS = [
  "States should name the workers whom they mean.",
  "States should measure what they did, and say so in public.",
  "No one is to be returned to a place where they were held.",
];
/** The deadline of the round: `openRound` proposes one of its own; this one is typed. */
const CLOSES = "2019-06-21T17:00";
const AFTER = "2019-06-21T16:00:00Z";

test.use({ apart: "round" });

test("a whole round: three entities answer with comments, one of them by a matrix, one has none, one is excused, the rest is silent", async ({
  as,
  browser,
  product,
  setClock,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  const secretariat = await as("unodc-secretariat");
  const pen = await as("osce-focal-point");
  const chair = await as("osce-co-chair");
  let url = "";

  await test.step("a text is given, issued and opened for comments", async () => {
    const { page } = secretariat;
    await page.goto("/submissions/new");
    await page.getByLabel(t("submissions.name")).fill(TITLE);
    await page.getByLabel(t("submissions.penholder")).selectOption({ label: "OSCE" });
    await page.getByRole("button", { name: t("submissions.open") }).click();
    await page.waitForURL(/\/source$/);
    url = page.url().replace(/\/source$/, "");
    const numbered = WORDS.map((words, place) => `${place + 1}. ${words}`).join("\n\n");
    await page.getByLabel(t("submissions.paste")).fill(numbered);
    await page.getByRole("button", { name: t("submissions.read"), exact: true }).click();
    await page.waitForURL(/\/readings\//);
    await page.getByRole("button", { name: t("submissions.accept") }).click();
    await page.waitForURL(/\/draft$/);
    await confirm(page, t("submissions.issue", { label: t("submissions.labels.zeroDraft") }));
    await page.waitForURL(url);
    await pen.page.goto(`${url}/open-round`);
    await pen.page.getByLabel(t("rounds.closesLocal")).fill(CLOSES);
    await pen.page.getByRole("button", { name: t("rounds.open"), exact: true }).click();
    await pen.page.waitForURL(url);
  });

  await test.step("two focal points verify what their colleagues wrote, and submit; one brings in a matrix; one has no comments", async () => {
    for (const [seat, entity, text] of [
      ["ilo-focal-point", "ILO", "Say which workers."],
      ["unhcr-focal-point", "UNHCR", "Refugees are meant as well."],
    ] as const) {
      const { page, context } = await as(seat);
      await say(page, url, 1, text);
      const email = `colleague@${entity.toLowerCase()}.example`;
      await invite(page, url, { name: `Colleague, ${entity}`, email }, product, TITLE);
      const colleague = await enterByCode(browser, product, email, faults);
      await say(colleague, url, 3, `${entity} could not join without this.`, "redLine");
      await colleague.context().close();
      await page.goto(`${url}/response`);
      await page.getByRole("button", { name: t("responses.verifyAll"), exact: true }).click();
      await expect(page.getByText(t("responses.counts", { n: 2, verified: 2, replies: 0 }))).toBeVisible();
      await page.goto(url);
      await confirm(page, t("rounds.submit", { entity }));
      await expect(page.getByText(t("rounds.responses.submitted")).first()).toBeVisible();
      await context.close();
    }
    const iom = (await as("iom-focal-point")).page;
    await iom.goto(`${url}/matrix/import`);
    const buffer = workbookOf([
      ["Para", "Type", "Priority", "Comment", "Proposed text"],
      [
        "2",
        "Substantive",
        "",
        "Measured by whom?",
        "States should measure what they did, each year, and say so.",
      ],
      ["3", "te", "", "Or where they were sold.", ""],
    ]);
    await iom
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "iom.xlsx", mimeType: "application/zip", buffer });
    await iom.getByRole("button", { name: "Read the file" }).click();
    await iom.getByRole("button", { name: "Take over" }).click();
    await expect(iom.getByText("What this file brought has been taken over.")).toBeVisible();
    await iom.goto(url);
    await confirm(iom, t("rounds.submit", { entity: "IOM" }));
    await expect(iom.getByText(t("rounds.responses.submitted")).first()).toBeVisible();
    const icao = (await as("icao-focal-point")).page;
    await icao.goto(url);
    await icao.getByRole("button", { name: t("rounds.noComments") }).click();
    await expect(icao.getByText(t("rounds.responses.noComments")).first()).toBeVisible();
  });

  await test.step("a third entity has a colleague too, and stays silent: what was written there leaves nobody's desk", async () => {
    const { page } = await as("unicef-focal-point");
    const email = "colleague@unicef.example";
    const asked = await invite(page, url, { name: "A Colleague", email }, product, TITLE);
    expect(asked.text).toContain(url.replace(/^https?:..[^/]+/, ""));
    const colleague = await enterByCode(browser, product, email, faults);
    await say(colleague, url, 2, "A first thought of UNICEF.");
    await page.goto(`${url}/response`);
    await expect(page.getByRole("paragraph").filter({ hasText: "A first thought of UNICEF." })).toBeVisible();
    await colleague.context().close();
    expect(faults).toEqual([]);
  });

  await test.step("the board says who has answered, and nothing of what; one entity is excused", async () => {
    const { page } = chair;
    await page.goto(`${url}/board`);
    const row = (entity: string) => page.getByRole("row", { name: new RegExp(`^${entity} `) });
    await expect(row("IOM")).toContainText(t("rounds.responses.submitted"));
    await expect(row("ICAO")).toContainText(t("rounds.responses.noComments"));
    await expect(row("IOM").locator(".num")).toHaveText("–");
    await page.getByText(t("picture.excuse")).first().click();
    await page.getByLabel(t("picture.excuseWhom")).selectOption({ label: "CTED" });
    await page.getByLabel(t("picture.excuseWhy")).fill("Its focal point has just changed.");
    await page.getByRole("button", { name: t("picture.excuse"), exact: true }).click();
    await expect(row("CTED")).toContainText("Its focal point has just changed.");
    await expect(row("DPPA")).toContainText(t("rounds.responses.none"));
  });

  await test.step("in the last hours the board counts down; the round closes by itself and the strip shows where comments fall", async () => {
    await setClock("2019-06-21T13:30:00Z");
    await chair.page.goto(`${url}/board`);
    await expect(chair.page.getByRole("timer")).toHaveText(/^01:\d\d:\d\d /);
    await setClock(AFTER);
    await expect(async () => {
      await pen.page.goto(`${url}/comments`);
      await expect(pen.page.getByText("Say which workers.")).toBeVisible({ timeout: 1000 });
    }).toPass();
    await pen.page.goto(url);
    await expect(pen.page.locator(".strip > a")).toHaveCount(3);
    await pen.page
      .getByText(t("picture.falls", { n: 6, places: 3 }))
      .first()
      .click();
    const third = pen.page.getByRole("row", {
      name: new RegExp(t("submissions.references.paragraph", { number: 3 })),
    });
    await expect(third.locator(".num")).toHaveText(["3", "2"]);
    await pen.page.goto(`${url}/board`);
    await expect(pen.page.getByText(t("picture.redLeft", { n: 2 }))).toBeVisible();
    const letter = await letterOf(product.database, "roundClosed", TITLE);
    expect(letter.to).toMatch(/^osce-(focal-point|alternate)@/);
  });

  await test.step("the matrix is downloaded and read back: every comment, once, with its number", async () => {
    const file = await pen.context.request.get(`${url}/matrix/download?form=matrix&as=xlsx`);
    const read = await readMatrixFile(await file.body());
    if ("refusal" in read) throw new Error(read.refusal);
    expect(read.rows.map((row) => row.said.text).sort()).toEqual([
      "ILO could not join without this.",
      "Measured by whom?",
      "Or where they were sold.",
      "Refugees are meant as well.",
      "Say which workers.",
      "UNHCR could not join without this.",
    ]);
  });

  await test.step("compiled, answered on the workbench, resolved and shown to members; each entity hears what became of its own", async () => {
    const { page } = pen;
    await page.goto(`${url}/round`);
    await confirm(page, t("roundLife.compile"));
    await letterOf(product.database, "roundCompiled", TITLE);
    const answering = secretariat.page.locator(".queue").getByText(/ is answering/);
    await secretariat.page.goto(`${url}/comments`);
    await page.goto(`${url}/comments`);
    await page.locator(".queue .row a").first().click();
    await page.getByLabel(t("rounds.reply")).focus();
    await expect(answering).toHaveCount(1);
    await page.locator(".queue .row a").nth(1).click();
    await expect(answering).toHaveCount(0);
    await page.locator("[data-search]").fill("EACH YEAR, and say");
    await expect(page.locator(".queue .row")).toHaveText([/Measured by whom/]);
    await page.locator("[data-search]").fill("");
    await page.getByRole("button", { name: t("workbench.selectAll") }).click();
    await page
      .locator("summary")
      .filter({ hasText: t("workbench.answerTogether") })
      .click();
    const together = page.locator(".together");
    await together.getByLabel(t("rounds.disposition")).selectOption("noted");
    await together.getByLabel(t("rounds.reply")).fill("Kept for the next version.");
    await together.getByRole("button", { name: t("workbench.answerTogether") }).click();
    await expect(page.getByText(t("workbench.lede", { answered: 6, n: 6 }))).toBeVisible();
    await page.goto(`${url}/round`);
    await page.getByRole("button", { name: t("roundLife.resolve") }).click();
    await confirm(page, t("roundLife.publish"));
    await expect(page.getByText(t("roundLife.states.published")).first()).toBeVisible();
    await letterOf(product.database, "roundPublished", TITLE);
    const ilo = (await as("ilo-focal-point")).page;
    await ilo.goto(`${url}/matrix/letter`);
    await expect(ilo.getByText("Kept for the next version.").first()).toBeVisible();
  });

  await test.step("the text is revised and issued as Rev.1", async () => {
    const { page } = pen;
    await page.goto(`${url}/draft`);
    await page
      .locator('.ProseMirror[contenteditable="true"] [data-kind="paragraph"][data-no="2."]')
      .click({ clickCount: 3 });
    await page.keyboard.type("States should measure what they did, each year, and say so.");
    await expect(page.locator('.draft-state[data-state="saved"]')).toBeVisible();
    await confirm(page, t("submissions.issue", { label: "Rev.1" }));
    await page.waitForURL(url);
    await expect(page.getByText("each year, and say so").first()).toBeVisible();
  });

  await test.step("participation: answered, none, excused apart, silent", async () => {
    const { page } = chair;
    await page.goto("/submissions/participation");
    const last = (entity: string) =>
      page
        .getByRole("row", { name: new RegExp(`^${entity} `) })
        .getByRole("cell")
        .last();
    await expect(last("ILO")).toHaveText(t("picture.cells.comments"));
    await expect(last("ICAO")).toHaveText(t("picture.cells.noComments"));
    await expect(last("CTED")).toHaveText(t("picture.cells.excused"));
    await expect(last("DPPA")).toHaveText(t("picture.cells.silent"));
  });
});
