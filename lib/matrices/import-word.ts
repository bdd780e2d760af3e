import { MatrixRefused } from "./import-refused";
import { newText, oldText, readStory, type WordParagraph, type WordStory } from "./import-word-story";
import type { WordTable } from "./import-word-table";
import type { Parts } from "./import-zip";

/** One paragraph that somebody changed: as it was, as it would be, and where it stands. */
export type WordChange = {
  /** Counted over the document's paragraphs from 1, to find it again. */
  n: number;
  bookmarks: string[];
  inTable: boolean;
  before: string;
  after: string;
  /** The whole paragraph is new, goes, or only its words change; or it runs into the next. */
  is: "words" | "added" | "removed" | "joined";
  /** What changed, in the signs of the text itself: taken out, put in. */
  said: string;
  /** The words of the paragraph that stands before a new one. */
  follows: string;
  followsMarks: string[];
};

/** One remark in the margin, with the words that it is about. */
export type WordRemark = {
  n: number;
  bookmarks: string[];
  /** The paragraph as it was before any change. */
  before: string;
  quote: string;
  author: string;
  text: string;
};

/** What a document says: its tables, its changes, its remarks, and how many changes concern form alone. */
export type WordContent = {
  tables: WordTable[];
  changes: WordChange[];
  remarks: WordRemark[];
  forms: number;
};

/**
 * Reads a Word document: body and notes, tracked changes, remarks (domain 5.3; formats notes 2).
 * @param parts the document, opened
 * @throws MatrixRefused damage
 */
export async function readWord(parts: Parts): Promise<WordContent> {
  const body = await parts.part(await mainPart(parts));
  if (!body) throw new MatrixRefused("matrixDamaged");
  const stories = [await readStory(body)];
  for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) {
    const notes = await parts.part(name);
    if (notes) stories.push(await readStory(notes));
  }
  const comments = await parts.part("word/comments.xml");
  const said = comments ? (await readStory(comments)).remarks : [];
  const paragraphs = stories.flatMap((story) => story.paragraphs);
  return {
    tables: stories.flatMap((story) => story.tables),
    changes: changesOf(paragraphs),
    remarks: remarksOf(stories, paragraphs, said),
    forms: stories.reduce((sum, { forms }) => sum + forms, 0),
  };
}

/** Word itself writes `word/document.xml`; others may name it otherwise, and the content types say so. */
async function mainPart(parts: Parts): Promise<string> {
  if (parts.names.includes("word/document.xml")) return "word/document.xml";
  return parts.names.find((name) => /^word\/document[^/]*\.xml$/.test(name)) ?? "word/document.xml";
}

function changesOf(paragraphs: readonly WordParagraph[]): WordChange[] {
  const changes: WordChange[] = [];
  let before = { text: "", bookmarks: [] as string[] };
  paragraphs.forEach((paragraph, at) => {
    const [old, young] = [oldText(paragraph), newText(paragraph)];
    const added = old.trim() === "" && young.trim() !== "" && paragraph.runs.some(({ op }) => op === "ins");
    const removed = young.trim() === "" && old.trim() !== "";
    const joined = paragraph.mark === "del" && !removed;
    if (old !== young || joined)
      changes.push({
        n: at + 1,
        bookmarks: paragraph.bookmarks,
        inTable: paragraph.inTable,
        before: old,
        after: young,
        is: added ? "added" : removed ? "removed" : joined && old === young ? "joined" : "words",
        said: saidOf(paragraph),
        follows: before.text,
        followsMarks: before.bookmarks,
      });
    if (old.trim() !== "") before = { text: old, bookmarks: paragraph.bookmarks };
  });
  return changes.filter(({ said, is }) => said !== "" || is === "joined");
}

/** The changes of a paragraph as a reader names them: “may” → “should”; without a word of any language. */
function saidOf({ runs }: WordParagraph): string {
  const pairs: { del: string; ins: string }[] = [];
  let pair: { del: string; ins: string } | null = null;
  for (const { op, text } of runs) {
    if (op === "same") pair = null;
    else if (pair) pair[op] += text;
    else {
      pair = { del: "", ins: "", [op]: text };
      pairs.push(pair);
    }
  }
  const quoted = (text: string) => `“${text.trim()}”`;
  return pairs
    .filter(({ del, ins }) => del.trim() !== ins.trim())
    .map(({ del, ins }) =>
      ins.trim() === ""
        ? `− ${quoted(del)}`
        : del.trim() === ""
          ? `+ ${quoted(ins)}`
          : `${quoted(del)} → ${quoted(ins)}`,
    )
    .join("; ");
}

function remarksOf(
  stories: readonly WordStory[],
  paragraphs: readonly WordParagraph[],
  said: readonly WordStory["remarks"][number][],
): WordRemark[] {
  const places = new Map<string, number>();
  const texts = new Map<WordParagraph, string>();
  const once = (paragraph: WordParagraph) => {
    const text = texts.get(paragraph) ?? oldText(paragraph);
    texts.set(paragraph, text);
    return text;
  };
  paragraphs.forEach(({ remarks }, at) => {
    for (const id of remarks) if (!places.has(id)) places.set(id, at);
  });
  return said.flatMap(({ id, author, text }) => {
    if (text.trim() === "") return [];
    const at = places.get(id);
    const paragraph = at === undefined ? undefined : paragraphs[at];
    const quote = stories.map((story) => story.quotes.get(id)).find((words) => words !== undefined) ?? "";
    return {
      n: (at ?? -1) + 1,
      bookmarks: paragraph?.bookmarks ?? [],
      before: paragraph ? once(paragraph) : "",
      quote,
      author,
      text,
    };
  });
}
