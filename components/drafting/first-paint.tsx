import type { DOMOutputSpec, Node } from "prosemirror-model";
import type { Block } from "@/lib/texts/blocks";
import { documentOf } from "@/lib/texts/document";
import { numbersOf } from "./numbers-of";
import { type Drawing, markShapes, nodeShapes } from "./shapes";

type Props = { blocks: Block[]; lang: string; drawing: Drawing };

/** Elements that have no end. */
const VOID = new Set(["br", "img"]);

/**
 * The text as the editor will show it, drawn on the server: to be read at once, and without script. It is drawn from the
 * editor's own shapes, so that nothing moves when the editor takes its place; as one string, because the browser would
 * otherwise be sent every element twice and wake each of them for the moment until then.
 */
export function FirstPaint({ blocks, lang, drawing }: Props) {
  return (
    <div
      className="sheet-of-text"
      lang={lang}
      dir="auto"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: every word and attribute goes through `escaped`
      dangerouslySetInnerHTML={{ __html: htmlOf(blocks, drawing) }}
    />
  );
}

/**
 * A text as HTML, from the shapes of the editor.
 * @param blocks the text, with what is suggested
 * @param drawing acronyms and words
 * @returns markup in which everything that people wrote is escaped
 */
export function htmlOf(blocks: readonly Block[], drawing: Drawing): string {
  const doc = documentOf(blocks);
  const numbers = numbersOf(doc);
  const [nodes, marks] = [nodeShapes(drawing), markShapes(drawing)];

  function draw(node: Node): string {
    if (node.isText) return marked(node, escaped(node.text ?? ""));
    const inside = node.children.map(draw).join("");
    const shape = nodes[node.type.name]?.(node);
    const no = numbers.numberAt(node);
    const drawn = shape ? element(shape, inside, no ? { "data-no": no } : {}) : inside;
    return node.isInline ? marked(node, drawn) : drawn;
  }
  function marked(node: Node, inside: string): string {
    return node.marks.reduceRight((within, mark) => {
      const shape = marks[mark.type.name]?.(mark);
      return shape ? element(shape, within, {}) : within;
    }, inside);
  }
  return doc.children.map(draw).join("");
}

/** A shape as markup; `0` stands for what is inside. */
function element(shape: DOMOutputSpec | 0, inside: string, more: Record<string, string>): string {
  if (shape === 0) return inside;
  if (!Array.isArray(shape)) return escaped(String(shape));
  const [tag, second, ...rest] = shape as [string, ...unknown[]];
  const bare = typeof second !== "object" || Array.isArray(second) || second === null;
  const attributes = Object.entries({ ...(bare ? {} : (second as Record<string, string>)), ...more });
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  if (VOID.has(tag)) return `<${tag}${written}>`;
  const parts = (bare && second !== undefined ? [second, ...rest] : rest) as (DOMOutputSpec | 0)[];
  return `<${tag}${written}>${parts.map((part) => element(part, inside, {})).join("")}</${tag}>`;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");
}
