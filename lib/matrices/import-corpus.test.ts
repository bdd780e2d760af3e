import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMatrixFile } from "./import-file";

// Real files are nobody's to publish with the product: they stand beside the checkout, where somebody has them.
const BESIDE = join(process.cwd(), "../shared/corpus/docx");
const CORPUS = existsSync(BESIDE) ? BESIDE : null;
const EXPECTED = CORPUS && join(CORPUS, "expected");
type Fact = { type: string; on: string; text?: string };

if (!CORPUS)
  console.warn(
    "the real Word files are not here: ../shared/corpus/docx is absent, and its tests are skipped",
  );

test.skipIf(!CORPUS)("real Word files: none brings the reader down, each is read or refused", async () => {
  const files = (readdirSync(CORPUS ?? "", { recursive: true }) as string[]).filter((name) =>
    /\.docx$/i.test(name),
  );
  expect(files.length).toBeGreaterThan(150);
  const refused: Record<string, number> = {};
  for (const name of files) {
    const file = await readMatrixFile(readFileSync(join(CORPUS ?? "", name)));
    if ("refusal" in file) refused[file.refusal] = (refused[file.refusal] ?? 0) + 1;
  }
  expect(Object.keys(refused).sort()).toEqual(["matrixDamaged", "matrixEncrypted", "matrixNoRows"]);
});

test.skipIf(!CORPUS)("real Word files: every word put in or struck out is in a row", async () => {
  const lost: string[] = [];
  let words = 0;
  for (const name of readdirSync(EXPECTED ?? "").filter((one) => one.endsWith(".facts.json"))) {
    const base = name.replace(".facts.json", "");
    const place = (readdirSync(CORPUS ?? "", { recursive: true }) as string[]).find((one) =>
      one.endsWith(`/${base}`),
    );
    const { revisions = [] } = JSON.parse(readFileSync(join(EXPECTED ?? "", name), "utf8")) as {
      revisions?: Fact[];
    };
    const file = place && (await readMatrixFile(readFileSync(join(CORPUS ?? "", place))));
    if (!file || "refusal" in file) continue;
    const said = file.rows
      .map((row) => `${row.said.text}\n${row.said.proposedText}\n${row.anchor}`)
      .join("\n")
      .replace(/[\s\u2011\u00ad]+/g, "");
    for (const { type, on, text = "" } of revisions) {
      const bare = text.replace(/[\s\u2011\u00ad]+/g, "");
      if (on !== "content" || bare.length < 4 || !["ins", "del"].includes(type)) continue;
      words++;
      if (!said.includes(bare)) lost.push(`${base}: ${type} ${text.slice(0, 60)}`);
    }
  }
  expect(words).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});
