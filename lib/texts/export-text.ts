import { type Block, textsOf } from "./blocks";
import { typedNumber } from "./import-typed";
import { numberBlocks } from "./numbers";

/**
 * The one written form of a text, which is hashed with SHA-256 and downloaded (domain 9.2; CommonMark 0.31 with GFM
 * tables and footnotes): Markdown in NFC, LF, one newline at the end, numbers written out. The title is the one `#`
 * heading, headings are one level below it, ordered items bear their number after the bullet, footnotes stand at
 * the end by number. The same blocks give the same bytes whatever their ids and footnote marks.
 * `readText(canonicalText(title, blocks), "markdown")` gives the same structure back.
 * @param title one line
 * @param blocks the text, in order
 * @returns the text; encode it as UTF-8 to hash it
 */
export function canonicalText(title: string, blocks: readonly Block[]): string {
  const numbers = numberBlocks(blocks);
  const label = (block: Block) => numbers[block.id]?.label ?? "";
  const marks = new Map<string, string>();
  const notes = blocks.filter((block) => block.kind === "footnote");
  for (const note of notes) if (!marks.has(note.mark)) marks.set(note.mark, label(note));

  const inline = (text: string) => writeInline(text, marks);
  const parts = [`# ${headingSigns(inline(oneLine(title)))}`.trimEnd()];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "footnote") continue;
    const written = writeBlock(block, label(block), inline);
    if (before?.kind === "item" && block.kind === "item") parts.push(`${parts.pop() ?? ""}\n${written}`);
    else if (written !== "") parts.push(written);
    before = block;
  }
  const inOrder = notes.toSorted((a, b) => Number(label(a)) - Number(label(b)));
  for (const note of inOrder)
    parts.push(`[^${label(note)}]: ${writeLines(note.text, inline, "    ")}`.trimEnd());
  return `${parts.join("\n\n").normalize("NFC")}\n`;
}

/**
 * How many words a text has, headings and footnotes included, as limits count them (domain 9.2, Length).
 * @param blocks the text
 * @returns words by Unicode word boundaries (UAX #29), so that Chinese counts too
 */
export function countWords(blocks: readonly Block[]): number {
  const words = new Intl.Segmenter("en", { granularity: "word" });
  let count = 0;
  for (const block of blocks)
    for (const text of textsOf(block)) for (const part of words.segment(text)) if (part.isWordLike) count++;
  return count;
}

type Inline = (text: string) => string;

function writeBlock(block: Exclude<Block, { kind: "footnote" }>, label: string, inline: Inline): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${label} ${headingSigns(inline(oneLine(block.text)))}`.trimEnd();
    case "paragraph":
      return label ? `${label} ${writeLines(block.text, inline)}` : writeLines(block.text, inline);
    case "item":
      return `${"  ".repeat(block.level - 1)}- ${label ? `${label} ` : ""}${writeLines(block.text, inline, "  ".repeat(block.level))}`;
    case "quote":
      return `> ${writeLines(block.text, inline, "> ")}`;
    case "figure":
      return `![${lines(block.text)
        .map((line, at) =>
          at === 0 ? captionSigns(inline(line)) : safeStart(captionSigns(inline(line)), line),
        )
        .join("\\\n")}]()`;
    case "table":
      return writeTable(block, inline);
  }
}

function writeTable(table: Extract<Block, { kind: "table" }>, inline: Inline): string {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const row = (cells: readonly string[]) => {
    const full = Array.from({ length: width }, (_, at) =>
      lines(cells[at] ?? "")
        .map(cellSigns(inline))
        .join("<br>"),
    );
    return `| ${full.join(" | ")} |`;
  };
  const [head, ...body] = table.header ? table.rows : [[], ...table.rows];
  const ruler = `|${" --- |".repeat(width)}`;
  const title = table.text.trim() === "" ? "" : `\n\n: ${writeLines(table.text, inline)}`;
  return [row(head ?? []), ruler, ...body.map(row)].join("\n") + title;
}

/** Lines with forced breaks between them; each is kept from looking like the start of something else. */
function writeLines(text: string, inline: Inline, indent = ""): string {
  return lines(text)
    .map((line) => safeStart(inline(line), line))
    .join(`\\\n${indent}`);
}

function lines(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/[ \t\r\f\v]+/gu, " "));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
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

function cellSigns(inline: Inline): (line: string) => string {
  return (line) =>
    inline(line)
      .replaceAll("|", "\\|")
      .replace(/^(?=[:-])/u, "\\");
}

function captionSigns(written: string): string {
  return written.replace(/\\.|\[\^[^\s[\]^]{1,20}\]|[[\]]/gsu, (part) =>
    part.length === 1 ? `\\${part}` : part,
  );
}

/** A backslash where a line would start a heading, a list, a number, a quotation, a table or a footnote. */
function safeStart(written: string, line: string): string {
  if (/^[#>|:=+-]/u.test(written) || /^\[\^[^\]]{1,20}\]:/u.test(written)) return `\\${written}`;
  const typed = typedNumber(line, "item") ?? typedNumber(line, "paragraph");
  if (!typed) return written;
  return typed.typed.startsWith("(") ? `\\${written}` : written.replace(/(?=[.)])/u, "\\");
}
