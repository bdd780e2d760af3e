import { newText, oldText, type WordParagraph } from "./import-word-story";

/** One paragraph that somebody changed: as it was, what is proposed instead, and where it stands. */
export type WordChange = {
  /** Counted over the document's paragraphs from 1, to find it again. */
  n: number;
  bookmarks: string[];
  /** The tables that it stands in, by their index. */
  tables: readonly number[];
  before: string;
  /** What would stand in its place; empty where that is no wording of one paragraph. */
  proposes: string;
  /** The whole paragraph is new, goes, or is made into several; or only its words change. */
  is: "words" | "added" | "removed" | "split";
  /** It runs into the next, whatever else changes. */
  joined: boolean;
  /** What changed, in the signs of the text itself: taken out, put in. */
  said: string;
  /** The words of the paragraph that stands before a new one. */
  follows: string;
  followsMarks: string[];
};

/**
 * Gathers the changes of a document, one for each paragraph as it was. A new paragraph is words of the comment and not the
 * proposed text: taken up, that would stand instead of the paragraph that it follows. So are the parts of one that is split.
 * @param paragraphs of body and notes, in order
 */
export function changesOf(paragraphs: readonly WordParagraph[]): WordChange[] {
  const changes: WordChange[] = [];
  let before = { text: "", bookmarks: [] as string[] };
  for (let at = 0; at < paragraphs.length; ) {
    const group = groupFrom(paragraphs, at);
    const parts = group.filter((one) => oldText(one).trim() !== "").length > 1 ? [group] : group.map(only);
    for (const part of parts) {
      const change = changeOf(part, at + 1);
      const text = part.map(oldText).join("");
      const bookmarks = part.flatMap((one) => one.bookmarks);
      if (change)
        changes.push({ ...change, bookmarks, follows: before.text, followsMarks: before.bookmarks });
      if (text.trim() !== "") before = { text, bookmarks };
      at += part.length;
    }
  }
  return changes;
}

const only = (paragraph: WordParagraph) => [paragraph];

/** The paragraphs that were one: each but the last ends with a mark that was put in (ECMA-376 part 1, 17.13.5). */
function groupFrom(paragraphs: readonly WordParagraph[], from: number): WordParagraph[] {
  let end = from;
  while (
    paragraphs[end]?.mark === "ins" &&
    paragraphs[end + 1]?.tables.at(-1) === paragraphs[end]?.tables.at(-1)
  )
    end++;
  return paragraphs.slice(from, end + 1);
}

type Change = Omit<WordChange, "bookmarks" | "follows" | "followsMarks">;

function changeOf(part: readonly WordParagraph[], n: number): Change | null {
  const [first] = part;
  if (!first) return null;
  const [old, young] = [part.map(oldText).join(""), part.map(newText).join("")];
  const change = { n, tables: first.tables, before: old, proposes: "", joined: false };
  const pairs = part.map(saidOf).filter((said) => said !== "");
  if (part.length > 1) {
    const parts = part.map((one) => quoted(newText(one))).join(" ¶ ");
    return { ...change, is: "split", said: [...pairs, `+ ¶\n${parts}`].join("; ") };
  }
  if (old.trim() === "" && young.trim() !== "" && first.runs.some(({ op }) => op === "ins"))
    return { ...change, is: "added", said: `+ ¶ ${quoted(young)}` };
  const removed = young.trim() === "" && old.trim() !== "";
  const joined = first.mark === "del" && !removed;
  const said = [...pairs, ...(joined ? ["− ¶"] : [])].join("; ");
  if (said === "" || (old === young && !joined)) return null;
  return { ...change, is: removed ? "removed" : "words", joined, said, proposes: young.trim() };
}

const quoted = (text: string) => `“${text.trim()}”`;

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
