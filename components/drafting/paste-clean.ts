import { type Block, newBlockId } from "@/lib/texts/blocks";
import type { Span } from "@/lib/texts/spans";
import { isAddress } from "./word-commands";

type Inline = { text: string; spans: Span[] };
type Marks = { strong?: boolean; em?: boolean; href?: string };

/** What never comes in, with everything inside it. */
const NEVER =
  /^(script|style|head|title|meta|link|template|noscript|iframe|object|embed|svg|math|form|select|button|textarea|input|o:p|xml)$/;
const BLOCKS =
  /^(p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|table|div|section|article|main|header|footer|aside|figure|figcaption|address|hr|body|html)$/;

/**
 * Pasted HTML before a browser parses it: no scripts, no styles, no handlers. What Word says in `style` of lists is kept
 * under another name, where it is only read.
 * @param html as it came
 */
export function safeHtml(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
    .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) =>
      tag
        .replace(/[\s/"']on\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, " ")
        .replace(/([\s/"'])style(\s*=)/gi, "$1data-style$2"),
    );
}

/**
 * The blocks of pasted HTML, as Word and the web write it: headings, paragraphs, lists (Word's too), quotations, tables,
 * strong, emphasis, links and line breaks. Everything else is left as its words; scripts and styles never come in.
 * @param root the parsed HTML, of a document that runs nothing and loads nothing
 */
export function blocksIn(root: globalThis.Node): Block[] {
  const out: Block[] = [];
  let open: Inline = { text: "", spans: [] };
  const flush = (make: (words: Inline) => Block = paragraphOf) => {
    const words = tidied(open);
    open = { text: "", spans: [] };
    if (words.text !== "") out.push(make(words));
  };

  function walk(node: globalThis.Node, marks: Marks, make: (words: Inline) => Block, depth: number): void {
    if (node.nodeType === 3) {
      write(open, (node.textContent ?? "").replace(/[\s ]+/gu, " "), marks);
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const element = node as HTMLElement;
    const tag = node.nodeType === 11 ? "body" : element.tagName.toLowerCase();
    if (NEVER.test(tag) || isResidue(element)) return;
    if (tag === "br") write(open, "\n", marks);
    else if (tag === "table") {
      flush(make);
      const table = tableOf(element);
      if (table) out.push(table);
    } else if (BLOCKS.test(tag)) {
      flush(make);
      const own = (node.nodeType === 1 && makerOf(element, tag, depth)) || make;
      const deeper = tag === "ul" || tag === "ol" ? depth + 1 : depth;
      for (const child of node.childNodes) walk(child, marks, own, deeper);
      flush(own);
    } else for (const child of node.childNodes) walk(child, marked(element, tag, marks), make, depth);
  }
  walk(root, {}, paragraphOf, 0);
  flush();
  return out;
}

const paragraphOf = (words: Inline): Block => ({ id: newBlockId(), kind: "paragraph", ...words });

/** Word hides bullets, comments and the like in elements of their own. */
function isResidue(element: HTMLElement): boolean {
  const style = element.getAttribute?.("data-style") ?? "";
  return /mso-list:\s*ignore|mso-element:\s*comment|display:\s*none|mso-hide:\s*all/i.test(style);
}

function makerOf(element: HTMLElement, tag: string, depth: number): ((words: Inline) => Block) | null {
  const id = newBlockId();
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level)
    return (words) => ({ id, kind: "heading", level: Math.min(4, Number(level)), ...plainOf(words) });
  if (tag === "blockquote") return (words) => ({ id: newBlockId(), kind: "quote", ...words });
  const word = /mso-list:[^;"]*level(\d)/i.exec(element.getAttribute("data-style") ?? "");
  const listed = word ?? /MsoListParagraph/.exec(element.className);
  if (tag !== "li" && !listed) return null;
  const deep = Math.min(3, Math.max(1, word ? Number(word[1]) : depth));
  const ordered = listed
    ? /^\s*\(?(\d+|[a-z]|[ivx]+)[.)]/i.test(signOf(element))
    : element.parentElement?.tagName === "OL";
  return (words) => ({ id: newBlockId(), kind: "item", level: deep, ordered, ...words });
}

/** The bullet or number that Word writes before a list paragraph. */
function signOf(element: HTMLElement): string {
  for (const span of element.querySelectorAll("span"))
    if (/mso-list:\s*ignore/i.test(span.getAttribute("data-style") ?? "")) return span.textContent ?? "";
  return "";
}

function plainOf({ text }: Inline): { text: string } {
  return { text };
}

function tableOf(element: HTMLElement): Block | null {
  const rows: string[][] = [];
  const spans: Span[] = [];
  for (const row of element.querySelectorAll("tr")) {
    const cells: string[] = [];
    for (const cell of row.querySelectorAll("td, th")) {
      const parts = blocksIn(fragmentOf(cell));
      let text = "";
      for (const part of parts) {
        const at = text === "" ? 0 : text.length + 1;
        text += text === "" ? part.text : `\n${part.text}`;
        for (const span of part.spans ?? [])
          spans.push({ ...span, from: span.from + at, to: span.to + at, cell: [rows.length, cells.length] });
      }
      cells.push(text);
    }
    if (cells.length > 0) rows.push(cells);
  }
  if (rows.length === 0) return null;
  const header = element.querySelector("th") !== null;
  return { id: newBlockId(), kind: "table", text: "", rows, header, ...(spans.length > 0 ? { spans } : {}) };
}

function fragmentOf(cell: Element): DocumentFragment {
  const fragment = cell.ownerDocument.createDocumentFragment();
  for (const child of cell.childNodes) fragment.append(child.cloneNode(true));
  return fragment;
}

function marked(element: HTMLElement, tag: string, marks: Marks): Marks {
  const style = element.getAttribute("data-style") ?? "";
  const out = { ...marks };
  if (/^(b|strong)$/.test(tag)) out.strong = !/font-weight:\s*normal/i.test(style);
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) out.strong = true;
  if (/^(i|em|cite|dfn)$/.test(tag) || /font-style:\s*italic/i.test(style)) out.em = true;
  const href = tag === "a" ? (element.getAttribute("href") ?? "") : "";
  if (href && isAddress(href)) out.href = href;
  return out;
}

function write(open: Inline, text: string, { strong, em, href }: Marks): void {
  const bare = /(^|[\n ])$/.test(open.text) ? text.replace(/^ +/, "") : text;
  const from = open.text.length;
  open.text += bare;
  const range = { from, to: open.text.length };
  if (bare === "") return;
  if (strong) open.spans.push({ kind: "strong", ...range });
  if (em) open.spans.push({ kind: "em", ...range });
  if (href) open.spans.push({ kind: "link", href, ...range });
}

function tidied({ text, spans }: Inline): Inline {
  const end = text.trimEnd().length;
  const kept = spans
    .map((span) => ({ ...span, to: Math.min(span.to, end) }))
    .filter((span) => span.to > span.from);
  return { text: text.slice(0, end), ...(kept.length > 0 ? { spans: kept } : { spans: [] }) };
}

/**
 * Pasted plain text: blank lines part paragraphs, a single line end is a space.
 * @param text as it came
 */
export function blocksOfPlain(text: string): Block[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, " ").trim())
    .filter(Boolean)
    .map((part) => ({ id: newBlockId(), kind: "paragraph", text: part }));
}
