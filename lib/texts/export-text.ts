import type { Block } from "./blocks";
import { bracketSigns, isPlain, linesOf, oneLineOf, type WriteWords, writeRun } from "./export-spans";
import { typedNumber } from "./import-typed";
import { type Run, spansIn } from "./inline-runs";
import { numberBlocks } from "./numbers";
import { citationsOf } from "./numbers-cite";
import { footnoteOrder } from "./numbers-order";
import { LATIN_ORDINALS, roman } from "./numbers-signs";

/**
 * The one written form of a text, which is hashed with SHA-256 and downloaded (domain 9.2; CommonMark 0.31 with GFM
 * tables and footnotes): Markdown in NFC, LF, one newline at the end, numbers written out. The title is the one `#`
 * heading, headings are one level below it, ordered items bear their number after the bullet, footnotes stand at
 * the end by number. The same blocks give the same bytes whatever their ids and footnote marks.
 * Emphasis is *em* and **strong**, a link [words](address), a reference to a block [7](#p-7), a box a quotation that
 * begins with [!BOX], an annex a second `#` heading "Annex I: …", an alternative "5 *bis*.", a picture's alternative text
 * the title of its empty address; footnotes of an annex are [^I.1]. A text that uses none of these is written as ever.
 * `readText(canonicalText(title, blocks), "markdown")` gives the same structure back, except what the form cannot carry:
 * how far a paragraph is agreed, who asked for a bracket, who proposes an alternative, a figure's file, suggestions, and
 * the emphasis of the title and of white space (`tidySpans` says how emphasis and links are settled).
 * @param title one line
 * @param blocks the text, in order
 * @returns the text; encode it as UTF-8 to hash it
 */
export function canonicalText(title: string, blocks: readonly Block[]): string {
  const numbers = numberBlocks(blocks);
  const label = (block: Block) => numbers[block.id]?.label ?? "";
  const order = footnoteOrder(blocks);
  const markOf = (note: Block) => {
    const { part = 0, number = "" } = order.get(note.id) ?? {};
    return part === 0 ? number : `${roman(part)}.${number}`;
  };
  const marks = new Map<string, string>();
  const notes = blocks.filter((block) => block.kind === "footnote");
  for (const note of notes) if (!marks.has(note.mark)) marks.set(note.mark, markOf(note));

  const inline = writer(blocks, marks);
  const parts = [`# ${headingSigns(inline(oneLineOf({ text: title, spans: [] })))}`.trimEnd()];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "footnote") continue;
    const written = writeBlock(block, label(block), inline);
    if (before?.kind === "item" && block.kind === "item") parts.push(`${parts.pop() ?? ""}\n${written}`);
    else if (written !== "") parts.push(written);
    before = block;
  }
  const place = (note: Block) => (order.get(note.id)?.part ?? 0) * 1e6 + Number(label(note));
  for (const note of notes.toSorted((a, b) => place(a) - place(b)))
    parts.push(`[^${markOf(note)}]: ${writeLines(own(note), inline, "    ")}`.trimEnd());
  return `${parts.join("\n\n").normalize("NFC")}\n`;
}

/** Writes one line: `signs` is what plain words need beside the usual escapes, `forced` where a backslash must stand. */
type Inline = (line: Run, signs?: WriteWords, forced?: number) => string;

function writer(blocks: readonly Block[], marks: ReadonlyMap<string, string>): Inline {
  const citations = citationsOf(blocks);
  const cite = (id: string) => {
    const { number, anchor } = citations.get(id) ?? { number: "?", anchor: "" };
    return `[${number}](#${anchor})`;
  };
  return (line, signs = (written) => written, forced) => {
    const words = (text: string) => signs(writeInline(text, marks));
    return isPlain(line) ? words(line.text) : writeRun(line, words, cite, forced);
  };
}

function own(block: Block): Run {
  return { text: block.text, spans: spansIn(block.spans) };
}

function writeBlock(block: Exclude<Block, { kind: "footnote" }>, label: string, inline: Inline): string {
  const words = own(block);
  switch (block.kind) {
    case "annex":
      return `# ${["Annex", label].join(" ").trim()}${words.text.trim() === "" ? "" : `: ${headingSigns(inline(oneLineOf(words)))}`}`;
    case "heading":
      return `${"#".repeat(block.level + 1)} ${label} ${headingSigns(inline(oneLineOf(words)))}`.trimEnd();
    case "paragraph":
      return label
        ? `${label.replace(/ (.+)\.$/u, " *$1*.")} ${writeLines(words, inline)}`
        : writeLines(words, inline);
    case "item":
      return `${"  ".repeat(block.level - 1)}- ${label ? `${label} ` : ""}${writeLines(words, inline, "  ".repeat(block.level))}`;
    case "quote":
      return `> ${writeLines(words, inline, "> ")}`;
    case "box":
      return `> [!BOX]\n> ${writeLines(words, inline, "> ")}`;
    case "figure": {
      const caption = linesOf(words).map((line, at) => writeLine(line, inline, bracketSigns, at > 0));
      return `![${caption.join("\\\n")}](${block.alt ? `<> "${altSigns(block.alt)}"` : ""})`;
    }
    case "table":
      return writeTable(block, inline);
  }
}

function writeTable(table: Extract<Block, { kind: "table" }>, inline: Inline): string {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const row = (cells: readonly string[], r: number) => {
    const full = Array.from({ length: width }, (_, c) =>
      linesOf({ text: cells[c] ?? "", spans: spansIn(table.spans, [r, c]) })
        .map((line) => writeCell(line, inline))
        .join("<br>"),
    );
    return `| ${full.join(" | ")} |`;
  };
  const written = table.rows.map(row);
  const [head, ...body] = table.header ? written : [row([], -1), ...written];
  const ruler = `|${" --- |".repeat(width)}`;
  const title = table.text.trim() === "" ? "" : `\n\n: ${writeLines(own(table), inline)}`;
  return [head ?? row([], -1), ruler, ...body].join("\n") + title;
}

/** Lines with forced breaks between them; each is kept from looking like the start of something else. */
function writeLines(run: Run, inline: Inline, indent = ""): string {
  return linesOf(run)
    .map((line) => writeLine(line, inline))
    .join(`\\\n${indent}`);
}

function writeLine(line: Run, inline: Inline, signs?: WriteWords, safe = true): string {
  if (isPlain(line)) return safe ? safeStart(inline(line, signs), line.text) : inline(line, signs);
  return inline(line, signs, safe ? unsafeSign(line.text) : undefined);
}

function writeCell(line: Run, inline: Inline): string {
  const pipes = (written: string) => written.replaceAll("|", "\\|");
  if (isPlain(line)) return inline(line, pipes).replace(/^(?=[:-])/u, "\\");
  return inline(line, pipes, /^[:-]/u.test(line.text) ? 0 : undefined);
}

/** Escapes the signs Markdown would read, and gives footnotes their computed number as mark. */
function writeInline(text: string, marks: ReadonlyMap<string, string>): string {
  return text.replace(
    /\[\^([^\s[\]^]{1,20})\]|[\\*`<~]|&(?=#?\w{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\])\(/gu,
    (sign, mark?: string) => {
      if (mark === undefined) return `\\${sign}`;
      const number = marks.get(mark);
      return number === undefined ? `\\${sign}` : `[^${number}]`;
    },
  );
}

/** Signs at a heading's end that would close it (CommonMark 4.2). */
function headingSigns(written: string): string {
  return written.replace(/(?<=^|\s)(?=#+$)/u, "\\");
}

function altSigns(alt: string): string {
  return alt
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\"*_`<>~&[\]()|#]/gu, "\\$&");
}

/** A backslash where a line would start a heading, a list, a number, a quotation, a table or a footnote. */
function safeStart(written: string, line: string): string {
  if (/^[#>|:=+-]/u.test(written) || /^\[\^[^\]]{1,20}\]:/u.test(written)) return `\\${written}`;
  const typed = typedNumber(line, "item") ?? typedNumber(line, "paragraph");
  if (!typed) return written;
  return typed.typed.startsWith("(") ? `\\${written}` : written.replace(/(?=[.)])/u, "\\");
}

const alternative = new RegExp(`^\\p{Nd}{1,4} (?:${LATIN_ORDINALS.join("|")})(?=\\.)`, "u");

/** The same for a line with emphasis or links: where the backslash must stand, if anywhere. */
function unsafeSign(line: string): number | undefined {
  if (/^[#>|:=+-]/u.test(line) || /^\[\^[^\]]{1,20}\]:/u.test(line)) return 0;
  const latin = alternative.exec(line);
  if (latin) return latin[0].length;
  const typed = typedNumber(line, "item") ?? typedNumber(line, "paragraph");
  return typed ? (typed.typed.startsWith("(") ? 0 : line.search(/[.)]/u)) : undefined;
}
