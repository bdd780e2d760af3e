import { measure } from "./import-measure";
import { MatrixRefused } from "./import-refused";
import { tableListener, type WordTable } from "./import-word-table";
import { type Attribute, readXml } from "./import-xml";

/** A stretch of a paragraph: as it was, put in, or taken out. */
export type WordRun = { op: "same" | "ins" | "del"; text: string };

/** What became of a paragraph as a whole: its mark was put in or taken out. */
export type WordParagraph = {
  bookmarks: string[];
  runs: WordRun[];
  mark: WordRun["op"];
  /** The tables that it stands in, by their index. */
  tables: readonly number[];
  /** Ids of the remarks that begin in it. */
  remarks: string[];
};

/** One part of a document that has paragraphs: its body, its footnotes, its remarks. */
export type WordStory = {
  paragraphs: WordParagraph[];
  /** The words that a remark is about, by its id. */
  quotes: Map<string, string>;
  /** For the part that holds remarks: who wrote each, and its words. */
  remarks: { id: string; author: string; text: string }[];
  /** How many changes concern form alone. */
  forms: number;
};

/** The most paragraphs outside of tables, and within: there a matrix of 20,000 rows has one in each of its cells. */
const MOST_PARAGRAPHS = { outside: 60_000, inside: 400_000 } as const;

/** How many remarks may be about the same words at once. */
const MOST_RANGES = 100;
const INSERTED = new Set(["ins", "moveTo"]);
const DELETED = new Set(["del", "moveFrom"]);
const SIGNS: Record<string, string> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
};

/**
 * Reads one part of a Word document with what was put in, what was taken out and what remarks are about (ECMA-376 part 1,
 * 17.13). What was put in by one person and taken out by another never was: it is left out.
 * @param bytes the part
 * @param tables where its tables are put
 * @throws MatrixRefused damage, too many paragraphs, or what grows beyond all measure
 */
export async function readStory(bytes: Uint8Array, tables: WordTable[] = []): Promise<WordStory> {
  const story: WordStory = { paragraphs: [], quotes: new Map(), remarks: [], forms: 0 };
  const depth: Record<"ins" | "del" | "props" | "run" | "fallback" | "change", number> = {
    ins: 0,
    del: 0,
    props: 0,
    run: 0,
    fallback: 0,
    change: 0,
  };
  const open: WordParagraph[] = [];
  const counted = { outside: 0, inside: 0 };
  const ranges = new Set<string>();
  const placed = new Set<string>();
  const count = measure();
  const table = tableListener(tables);
  let waiting: string[] = [];
  let inText = false;

  const paragraph = () => open.at(-1);
  const say = (text: string) => {
    const into = paragraph();
    if (!into || depth.fallback > 0 || (depth.ins > 0 && depth.del > 0)) return;
    const op = depth.del > 0 ? "del" : depth.ins > 0 ? "ins" : "same";
    const last = into.runs.at(-1);
    if (last?.op === op) last.text += text;
    else into.runs.push({ op, text });
    if (op === "del") return;
    count(text.length * ranges.size);
    for (const id of ranges) story.quotes.set(id, (story.quotes.get(id) ?? "") + text);
  };
  const begin = () => {
    const tables = table.around();
    const where = tables.length > 0 ? "inside" : "outside";
    if (++counted[where] > MOST_PARAGRAPHS[where]) throw new MatrixRefused("matrixTooManyParagraphs");
    const one: WordParagraph = {
      bookmarks: waiting,
      runs: [],
      mark: "same",
      tables,
      remarks: [],
    };
    waiting = [];
    open.push(one);
    story.paragraphs.push(one);
    for (const id of ranges) anchor(id);
  };
  const revise = (op: "ins" | "del") => {
    const into = paragraph();
    if (into) into.mark = op;
  };
  const anchor = (id: string) => {
    const into = paragraph();
    if (!into || placed.has(id)) return;
    placed.add(id);
    into.remarks.push(id);
  };

  const enter = (name: string, attribute: Attribute) => {
    if (name === "Fallback") depth.fallback++;
    if (depth.fallback > 0) return;
    if (name.endsWith("Change") && name !== "numberingChange") {
      story.forms++;
      depth.change++;
    }
    if (depth.change > 0) return;
    if (name === "p") begin();
    else if (name === "pPr" || name === "trPr" || name === "tcPr") depth.props++;
    else if (name === "r") depth.run++;
    else if (name === "t" || name === "delText") inText = true;
    else if (INSERTED.has(name)) depth.props > 0 ? revise("ins") : depth.ins++;
    else if (DELETED.has(name)) depth.props > 0 ? revise("del") : depth.del++;
    else if (name === "bookmarkStart") (paragraph()?.bookmarks ?? waiting).push(attribute("name"));
    else if (name === "commentRangeStart") {
      if (ranges.size >= MOST_RANGES) throw new MatrixRefused("matrixBomb");
      ranges.add(attribute("id"));
      anchor(attribute("id"));
    } else if (name === "commentRangeEnd") ranges.delete(attribute("id"));
    else if (name === "commentReference") anchor(attribute("id"));
    else if (name === "comment")
      story.remarks.push({ id: attribute("id"), author: attribute("author"), text: "" });
    else if (name in SIGNS && depth.run > 0) say(SIGNS[name] ?? "");
    table.open(name, attribute);
  };
  const leave = (name: string) => {
    if (name === "Fallback") depth.fallback--;
    if (depth.fallback > 0) return;
    if (name.endsWith("Change") && name !== "numberingChange") depth.change--;
    if (depth.change > 0) return;
    if (name === "p") {
      const done = open.pop();
      const words = done ? newText(done) : "";
      table.paragraph(words);
      const remark = story.remarks.at(-1);
      if (remark) remark.text += remark.text === "" ? words : `\n${words}`;
    } else if (name === "pPr" || name === "trPr" || name === "tcPr") depth.props--;
    else if (name === "r") depth.run--;
    else if (name === "t" || name === "delText") inText = false;
    else if (INSERTED.has(name) && depth.props === 0) depth.ins--;
    else if (DELETED.has(name) && depth.props === 0) depth.del--;
    table.close(name);
  };
  await readXml(bytes, { open: enter, close: leave, text: (text) => inText && say(text) });
  return story;
}

/** A paragraph as it was before the changes. */
export function oldText({ runs }: WordParagraph): string {
  return runs.map(({ op, text }) => (op === "ins" ? "" : text)).join("");
}

/** A paragraph as it is with the changes. */
export function newText({ runs }: WordParagraph): string {
  return runs.map(({ op, text }) => (op === "del" ? "" : text)).join("");
}
