import { MatrixRefused } from "./import-refused";
import { changesOf, type WordChange } from "./import-word-changes";
import { oldText, readStory, type WordParagraph, type WordStory } from "./import-word-story";
import type { WordTable } from "./import-word-table";
import type { Parts } from "./import-zip";

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
  const tables: WordTable[] = [];
  const stories = [await readStory(body, tables)];
  for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) {
    const notes = await parts.part(name);
    if (notes) stories.push(await readStory(notes, tables));
  }
  const comments = await parts.part("word/comments.xml");
  const said = comments ? (await readStory(comments)).remarks : [];
  const paragraphs = stories.flatMap((story) => story.paragraphs);
  return {
    tables,
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
