import { type Block, footnoteMark, textsOf } from "./blocks";

/** A part of a block's text as a screen shows it. Texts of all parts, with their signs, make the text again. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "footnote"; mark: string }
  | { kind: "url"; text: string; href: string }
  | { kind: "bracket"; parts: Inline[] };

const pattern =
  /\[\^[^\s[\]^]{1,20}\]|\[|\]|\n|https?:\/\/[^\s<>"“”«»\]]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}\.\p{L}{2,}/gu;

/**
 * Cuts a block's text into what a screen draws: plain text, forced breaks, footnote references, http(s) and mail
 * addresses, and bracketed spans, which are text not yet agreed and may stand inside one another (domain 6.3).
 * A bracket without its partner is plain text.
 * @param text a block's text or a table cell
 * @returns the parts, in order
 */
export function inlineParts(text: string): Inline[] {
  const stack: Inline[][] = [[]];
  const top = () => stack.at(-1) ?? [];
  const add = (plain: string) => {
    const last = top().at(-1);
    if (plain === "") return;
    if (last?.kind === "text") last.text += plain;
    else top().push({ kind: "text", text: plain });
  };
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    add(text.slice(end, match.index));
    end = match.index + found.length;
    if (found === "\n") top().push({ kind: "break" });
    else if (found === "[") stack.push([]);
    else if (found === "]" && stack.length > 1) {
      const parts = stack.pop() ?? [];
      top().push({ kind: "bracket", parts });
    } else if (found.startsWith("[^") && footnoteMark.test(found.slice(2, -1))) {
      top().push({ kind: "footnote", mark: found.slice(2, -1) });
    } else if (found.startsWith("http")) {
      const url = withoutTail(found);
      top().push({ kind: "url", text: url, href: url });
      end = match.index + url.length;
    } else if (found.includes("@")) top().push({ kind: "url", text: found, href: `mailto:${found}` });
    else add(found);
  }
  add(text.slice(end));
  return unmatched(stack);
}

/** Punctuation after an address belongs to the sentence; a closing parenthesis too, unless one was opened inside. */
function withoutTail(url: string): string {
  const tail = url.includes("(") ? /[.,;:!?'’。，、؛،]+$/u : /[.,;:!?'’)。，、؛،]+$/u;
  return url.replace(tail, "");
}

/** Opening brackets never closed go back into the text. */
function unmatched([first = [], ...open]: readonly Inline[][]): Inline[] {
  const out = [...first];
  for (const parts of open) {
    const [head, ...rest] = parts;
    const last = out.at(-1);
    const text = head?.kind === "text" ? `[${head.text}` : "[";
    if (last?.kind === "text") last.text += text;
    else out.push({ kind: "text", text });
    out.push(...(head?.kind === "text" ? rest : parts));
  }
  return out;
}

/**
 * How many bracketed spans a text still has, those inside others counted too (domain 6.3, "open brackets: 7").
 * @param blocks the text
 */
export function countBrackets(blocks: readonly Block[]): number {
  const count = (parts: readonly Inline[]): number =>
    parts.reduce((sum, part) => sum + (part.kind === "bracket" ? 1 + count(part.parts) : 0), 0);
  return blocks.flatMap(textsOf).reduce((sum, text) => sum + count(inlineParts(text)), 0);
}
