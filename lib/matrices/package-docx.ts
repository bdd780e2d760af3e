import "server-only";
import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphStyleOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { holdable } from "./export-cells";
import { keywordsOf } from "./export-sheet";
import { bodyXml, type WordFile } from "./export-word";
import { partOf, unzipped, zipped } from "./package-zip";

const BODY = "word/document.xml";
const MARK = "the body stands here";
const A4 = { width: 11_906, height: 16_838 };
const TAGS = { ar: "ar-SA", zh: "zh-CN", en: "en-GB", fr: "fr-FR", ru: "ru-RU", es: "es-ES" } as const;

/**
 * Writes a Word document. The library lays out the styles, the page and the footer; the body is written into it piece by piece:
 * built of the library's objects, a table of 10,000 rows would take 500 MB and hold everybody up for seconds.
 * @param file what to write
 * @returns the file
 */
export async function docxOf(file: WordFile): Promise<Buffer<ArrayBuffer>> {
  const parts = await unzipped(await Packer.toBuffer(skeleton(file)));
  const xml = parts.get(BODY)?.toString("utf8") ?? "";
  const mark = xml.indexOf(MARK);
  const from = xml.lastIndexOf("<w:p>", mark);
  const to = xml.indexOf("</w:p>", mark);
  if (mark < 0 || from < 0 || to < 0) throw new Error("the library wrote no body");
  parts.set(BODY, await partOf(around(xml.slice(0, from), bodyXml(file), xml.slice(to + "</w:p>".length))));
  return zipped(parts);
}

function* around(before: string, body: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* body;
  yield after;
}

function skeleton({ title, language, origin, landscape }: WordFile): Document {
  return new Document({
    title: holdable(title),
    creator: "Chapeau",
    keywords: keywordsOf(origin),
    styles: {
      default: {
        document: {
          run: { font: "Calibri", size: 20, language: { value: TAGS[language], bidirectional: "ar-SA" } },
        },
        heading1: { run: { size: 32, bold: true, color: "1F3A5F" }, paragraph: { spacing: { after: 160 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
      paragraphStyles: [
        style("Cell", { run: { size: landscape ? 14 : 18 } }),
        style("Head", { run: { size: landscape ? 14 : 18, bold: true } }),
        style("Proposal", {
          paragraph: { indent: { start: 567 }, spacing: { after: 80 } },
          run: { color: "1F4E79" },
        }),
        style("Above", { paragraph: { spacing: { after: 40 } } }),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: landscape
              ? { top: 850, bottom: 850, left: 850, right: 850 }
              : { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
          },
        },
        footers: { default: footer(title) },
        children: [new Paragraph(MARK)],
      },
    ],
  });
}

function style(id: string, looks: Omit<IParagraphStyleOptions, "id" | "name">) {
  return { id, name: id, basedOn: "Normal", ...looks };
}

function footer(title: string): Footer {
  const pages = [`${holdable(title)} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: pages, size: 16 })],
      }),
    ],
  });
}
