import { diffArrays } from "diff";
import { type Folded, fold } from "./compare-fold";
import { MAX_EDITS, similarity, wordsOf } from "./words";

/** What parts two copies of one text: words, or only the signs they are written with (domain 4.7). */
const SIGN_KINDS = ["word", "case", "quote", "dash", "space", "break", "punctuation", "form"] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** A run that both have, or that one of them has; `count` says how many differences the pair of runs is, on one of them. */
export interface SignRun {
  op: "same" | "ins" | "del";
  text: string;
  kind?: SignKind;
  count?: number;
}

/**
 * The difference of two texts down to the sign: word by word where words differ, and sign by sign where the same words
 * are written with other quotation marks, dashes, spaces, capitals or letter forms.
 * @param before the text, in NFC
 * @param after the copy, in NFC
 * @returns runs; "same" and "del" together are `before`, "same" and "ins" together are `after`
 */
export function compareSigns(before: string, after: string): SignRun[] {
  const out = collector();
  if (before === after) out.same(before);
  else {
    const [old, young] = [fold(before), fold(after)];
    const [one, other] = [cut(before, old), cut(after, young)];
    let [b, a] = [0, 0];
    for (const part of wordDiff(one, other)) {
      if (part.removed) out.replace(one.slice(b, b + part.count), []);
      else if (part.added) out.replace([], other.slice(a, a + part.count));
      else
        for (let step = 0; step < part.count; step++)
          out.sameWord(one[b + step] as Token, other[a + step] as Token);
      if (!part.added) b += part.count;
      if (!part.removed) a += part.count;
    }
  }
  return out.end();
}

interface Token {
  plain: string;
  /** The written signs behind each unit of `plain`. */
  signs: string[];
}

function cut(written: string, { text, at }: Folded): Token[] {
  if (text === "") return written === "" ? [] : [{ plain: "", signs: [written] }];
  let place = 0;
  return wordsOf(text).map((plain) => {
    const signs = Array.from({ length: plain.length }, (_, unit) =>
      written.slice(at[place + unit], at[place + unit + 1]),
    );
    place += plain.length;
    return { plain, signs };
  });
}

type Part = { count: number; added?: boolean; removed?: boolean };

function wordDiff(one: readonly Token[], other: readonly Token[]): Part[] {
  const [old, young] = [one.map(plainOf), other.map(plainOf)];
  const far = old.length + young.length > 400 && similarity(old.join(""), young.join("")) < 0.25;
  const parts = far ? undefined : diffArrays(old, young, { maxEditLength: MAX_EDITS });
  return (
    parts ?? [
      { count: old.length, removed: true },
      { count: young.length, added: true },
    ]
  );
}

function plainOf(token: Token): string {
  return token.plain;
}

function collector() {
  const runs: SignRun[] = [];
  let del: Token[] = [];
  let ins: Token[] = [];
  const push = (run: SignRun) => {
    const last = runs.at(-1);
    if (run.op === "same" && last?.op === "same") last.text += run.text;
    else if (run.text !== "") runs.push(run);
  };
  const pair = (gone: string, came: string, kind: SignKind, count: number) => {
    if (gone) push({ op: "del", text: gone, kind, count });
    if (came) push({ op: "ins", text: came, kind, ...(gone ? {} : { count }) });
  };
  const flush = () => {
    if (del.length + ins.length === 0) return;
    const { kind, count } = judgeWords(del, ins);
    pair(writtenOf(del), writtenOf(ins), kind, count);
    del = [];
    ins = [];
  };
  const sameWord = (one: Token, other: Token) => {
    flush();
    let [gone, came] = ["", ""];
    let said: SignKind | null = null;
    const settle = () => {
      if (said) pair(gone, came, said, 1);
      [gone, came, said] = ["", "", null];
    };
    one.signs.forEach((old, unit) => {
      const young = other.signs[unit] ?? "";
      if (old === young) {
        settle();
        push({ op: "same", text: old });
        return;
      }
      const kind = judgeSigns(old, young);
      const goesOn = said !== null && (said === kind ? joins(kind) : old === "" || young === "");
      if (!goesOn) settle();
      [gone, came, said] = [gone + old, came + young, goesOn ? (said ?? kind) : kind];
    });
    settle();
  };
  return {
    same: (text: string) => push({ op: "same", text }),
    sameWord,
    replace: (gone: readonly Token[], came: readonly Token[]) => {
      del = del.concat(gone);
      ins = ins.concat(came);
    },
    end: () => {
      flush();
      return runs;
    },
  };
}

/** A word in capitals, or a run of wide letters, is one difference; two quotation marks are two. */
function joins(kind: SignKind): boolean {
  return kind === "case" || kind === "form" || kind === "space";
}

function writtenOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.signs.join("")).join("");
}

function judgeWords(del: readonly Token[], ins: readonly Token[]): { kind: SignKind; count: number } {
  const [gone, came] = [del.map(plainOf).join(""), ins.map(plainOf).join("")];
  const alikeWithout = (signs: RegExp) => gone.replace(signs, "") === came.replace(signs, "");
  if (alikeWithout(/ /gu)) return { kind: "space", count: 1 };
  if (alikeWithout(/[- ]/gu)) return { kind: "dash", count: 1 };
  if (alikeWithout(/['" ]/gu)) return { kind: "quote", count: 1 };
  if (alikeWithout(/[^\p{L}\p{N}\p{M}]/gu)) return { kind: "punctuation", count: 1 };
  const words = (tokens: readonly Token[]) =>
    tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.plain)).length;
  return { kind: "word", count: Math.max(1, words(del), words(ins)) };
}

/** What parts two ways of writing the same sign. */
function judgeSigns(old: string, young: string): SignKind {
  const both = old + young;
  if (/\n/u.test(both)) return "break";
  const bare = (text: string) => text.replace(/\p{Cf}|\p{Variation_Selector}|\s|\u034f/gu, "");
  if (bare(old) === bare(young)) return "space";
  if (old.toLowerCase() === young.toLowerCase()) return "case";
  const plain = fold(both).text;
  if (/['"]/u.test(plain)) return "quote";
  if (/-/u.test(plain)) return "dash";
  return /[\p{L}\p{N}\p{M}]/u.test(plain) ? "form" : "punctuation";
}
