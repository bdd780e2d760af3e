import { isCapitals, newPiece, type Piece, type Reading, type TextFormat } from "./import-pieces";
import { type TypedNumber, typedNumber } from "./import-typed";

const superscripts = "[⁰¹²³⁴-⁹]{1,3}";
const plainBullet = /^([-*+•▪▫‣●○◦■–—·])\s+(.*)$/u;
const markdownBullet = /^([-*+])\s+(.*)$/u;
const footnoteBody = /^\[\^([^\s[\]^]{1,20})\]:\s*(.*)$/u;
const plainFootnoteBody = new RegExp(`^(${superscripts})\\s*(.+)$`, "u");

/** A short line; a longer one in a text that does not wrap its lines is a paragraph of its own. */
const SHORT = 80;

/** From here on a number at the start of a line that goes on is rather a year. */
const YEAR = 1000;

/**
 * Cuts a text into pieces by its lines (CommonMark 0.31 and GFM tables; in plain text also superscript footnotes,
 * other bullets and lists numbered (a) or 1.). Pure form: what the pieces are is for the next steps to say.
 */
export function readLines(reading: Reading, text: string): void {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]|\f/u);
  const scan = new Scan(reading, wraps(lines));
  lines.forEach((line, at) => {
    scan.line(line, lines[at + 1] ?? "");
  });
  scan.settle();
}

/** Whether the lines were broken to a width: none is long, and lines inside a group are mostly full. */
function wraps(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > 100)) return false;
  const inner = lines.filter((line, at) => line.trim() !== "" && (lines[at + 1] ?? "").trim() !== "");
  return inner.length > 0 && inner.filter((line) => line.trim().length > 45).length >= inner.length / 2;
}

class Scan {
  private gap = 0;
  private open: Piece | null = null;
  /** The last line of the open piece, and how many it has: long pieces are never looked through again. */
  private last = "";
  private count = 0;
  private capitals = false;
  private forced = false;
  private indents: number[] = [];
  private tableLines = 0;
  private readonly items = new ItemLevels();

  constructor(
    private readonly reading: Reading,
    private readonly wrapped: boolean,
  ) {}

  line(raw: string, next: string): void {
    const indent = raw.length - raw.trimStart().length;
    const line = raw.trim().replace(/[ \t]+/gu, " ");
    if (line === "") {
      this.gap++;
      return;
    }
    if (!(this.structured(line, indent, next) || this.continued(line, indent))) {
      this.indents = indent > 0 && this.indents.length > 0 ? this.indents : [];
      this.start("text", line);
    }
    this.gap = 0;
  }

  private structured(line: string, indent: number, next: string): boolean {
    const { reading } = this;
    const markdown = reading.format === "markdown";
    const hashes = /^(#{1,6})(?:\s+(.*?))??(?:\s+(#+))?$/u.exec(line);
    if (hashes) {
      reading.markup.push(hashes[1] ?? "", hashes[3] ?? "");
      this.start("heading", hashes[2] ?? "", { level: hashes[1]?.length ?? 1 });
      return true;
    }
    if (this.rule(line)) return true;
    if (line.startsWith(">")) return this.quote(line);
    if (this.table(line, next)) return true;
    const body = footnoteBody.exec(line) ?? (markdown ? null : plainFootnoteBody.exec(line));
    if (body) {
      if (line.startsWith("[")) reading.markup.push("[^", "]:");
      this.start("footnote", body[2] ?? "", { mark: body[1] ?? "" });
      return true;
    }
    const bullet = (markdown ? markdownBullet : plainBullet).exec(line);
    const numbered = typedNumber(bullet?.[2] ?? line, "item");
    if (!bullet && !numbered) return false;
    if (bullet) reading.markup.push(bullet[1] ?? "");
    const level = bullet ? this.depth(indent) : this.items.level(numbered);
    const text = numbered ? numbered.rest : (bullet?.[2] ?? "");
    this.start("item", text, { level, ordered: numbered !== null, ...(numbered ? { typed: numbered } : {}) });
    return true;
  }

  /** A line of = or - under a text makes it a heading; alone it is a rule, which a text here does not have. */
  private rule(line: string): boolean {
    const single = this.open?.kind === "text" && this.gap === 0 && this.count === 1;
    if (/^(={2,}|-{2,})$/u.test(line) && single && this.open) {
      Object.assign(this.open, { kind: "heading", level: line.startsWith("=") ? 1 : 2 });
    } else if (!/^([-*_=])(\s*\1){2,}$/u.test(line)) return false;
    else {
      this.settle();
      this.open = null;
    }
    this.reading.markup.push(line);
    return true;
  }

  private quote(line: string): boolean {
    const text = line.replace(/^>\s*/u, "");
    this.reading.markup.push(">");
    const { open } = this;
    if ((open?.kind !== "quote" && open?.kind !== "box") || this.gap > 0) this.start("quote", text);
    else if (open.kind === "quote" && open.text === "[!BOX]" && this.reading.format === "markdown") {
      this.reading.markup.push("[", "!", "BOX", "]");
      Object.assign(open, { kind: "box", text: "" });
      this.count = 0;
      this.put("", text);
    } else this.add(text);
    return true;
  }

  private table(line: string, next: string): boolean {
    const row = line.replace(/^[-*•]\s+(?=\|)/u, "");
    const going = this.open?.kind === "table" && this.gap === 0;
    if (!row.includes("|") || !(going || /^\|.*\|$/u.test(row) || isRuler(next.trim()))) return false;
    if (row !== line) this.reading.markup.push(line.slice(0, 1));
    if (!going) {
      this.start("table", "", { rows: [], header: false });
      this.tableLines = 0;
    }
    const { open } = this;
    if (isRuler(row)) {
      this.reading.markup.push(row);
      if (open && this.tableLines === 1) open.header = true;
    } else {
      this.reading.markup.push(row.replace(/[^|]/gu, ""));
      open?.rows?.push(cellsOf(row));
    }
    this.tableLines++;
    return true;
  }

  private continued(line: string, indent: number): boolean {
    const { open, reading } = this;
    if (!open || this.gap > 0 || open.kind === "table" || open.kind === "heading" || open.kind === "figure")
      return false;
    const markdown = reading.format === "markdown";
    if (open.kind === "quote" && !markdown) return false;
    if ((typedNumber(line, "paragraph")?.digits ?? YEAR) < YEAR) return false;
    if (markdown || this.wrapped || (indent > 0 && open.kind !== "text")) {
      if (open.kind === "text" && !markdown && this.capitals && !isCapitals(line)) return false;
      this.add(line);
      return true;
    }
    const short = open.kind === "text" && line.length < SHORT && this.last.length < SHORT;
    if (short) this.put("\n", line);
    return short;
  }

  /** A forced break stays a break; Chinese and Japanese lines join without a space (UAX #14). */
  private add(line: string): void {
    const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;
    const space = han.test(this.last.slice(-1)) && han.test(line.slice(0, 1)) ? "" : " ";
    if (this.forced) this.reading.markup.push("\\");
    this.put(this.forced ? "\n" : space, line);
  }

  private put(space: string, line: string): void {
    this.forced = this.reading.format === "markdown" && line.endsWith("\\");
    this.capitals = (this.count === 0 || this.capitals) && isCapitals(line);
    this.last = line;
    this.count++;
    if (this.open) this.open.text += space + (this.forced ? line.slice(0, -1) : line);
  }

  /** A backslash with no line after it is a backslash. */
  settle(): void {
    if (this.forced && this.open) this.open.text += "\\";
    this.forced = false;
  }

  private start(kind: Piece["kind"], text: string, more: Partial<Piece> = {}): void {
    if (kind === "text" || kind === "heading") this.items.reset();
    if (kind !== "item" && kind !== "text") this.indents = [];
    this.settle();
    this.open = newPiece(kind, "", this.gap, more);
    this.count = 0;
    this.put("", text);
    this.reading.pieces.push(this.open);
  }

  private depth(indent: number): number {
    while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) > indent) this.indents.pop();
    if (this.indents.length === 0 || indent > (this.indents.at(-1) ?? 0) + 1) this.indents.push(indent);
    return Math.min(this.indents.length, 3);
  }
}

/** Tells (i) the ninth letter from (i) the first Roman numeral by what came before. */
class ItemLevels {
  private letter = 0;
  private roman = 0;

  level(number: TypedNumber | null): number {
    if (number?.digits != null) return 1;
    if (this.roman > 0 && number?.roman === this.roman + 1) return this.go(this.letter, this.roman + 1, 2);
    if (number?.letter === this.letter + 1) return this.go(number.letter, 0, 1);
    if (number?.roman === 1 && this.letter > 0) return this.go(this.letter, 1, 2);
    return this.go(number?.letter ?? number?.roman ?? 0, 0, 1);
  }

  reset(): void {
    this.letter = 0;
    this.roman = 0;
  }

  private go(letter: number, roman: number, level: number): number {
    this.letter = letter;
    this.roman = roman;
    return level;
  }
}

function isRuler(line: string): boolean {
  return line.includes("|") && line.includes("-") && /^[\s|:-]+$/u.test(line);
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => cell.trim());
}

/** What a paste looks like, for a sender that does not say. A heading, a table ruler or a link is enough. */
export function guessFormat(text: string): TextFormat {
  return /^#{1,6} \S|^\s{0,3}```|\]\(https?:|^\[\^[^\]]+\]:/mu.test(text) ? "markdown" : "plain";
}
