import type { Node } from "prosemirror-model";
import { createElement, type ReactNode } from "react";
import type { Block } from "@/lib/texts/blocks";
import { documentOf } from "@/lib/texts/document";
import { numbersOf } from "./numbers-of";
import { type Drawing, markShapes, nodeShapes } from "./shapes";

type Props = { blocks: Block[]; lang: string; drawing: Drawing };

const NAMES: Record<string, string> = {
  class: "className",
  colspan: "colSpan",
  contenteditable: "contentEditable",
};

/**
 * The text as the editor will show it, drawn on the server: to be read at once, and without script. It is drawn from the
 * editor's own shapes, so that nothing moves when the editor takes its place.
 */
export function FirstPaint({ blocks, lang, drawing }: Props) {
  const doc = documentOf(blocks);
  const numbers = numbersOf(doc);
  const [nodes, marks] = [nodeShapes(drawing), markShapes(drawing)];

  function draw(node: Node, key: number): ReactNode {
    if (node.isText) return marked(node, node.text, key);
    const inside = node.children.map(draw);
    const shape = nodes[node.type.name]?.(node);
    const no = numbers.numberAt(node);
    const drawn = shape ? element(shape, inside, key, no ? { "data-no": no } : {}) : inside;
    return node.isInline ? marked(node, drawn, key) : drawn;
  }
  function marked(node: Node, inside: ReactNode, key: number): ReactNode {
    return node.marks.reduceRight<ReactNode>((within, mark) => {
      const shape = marks[mark.type.name]?.(mark);
      return shape ? element(shape, within, key, {}) : within;
    }, inside);
  }

  return (
    <div className="sheet-of-text" lang={lang} dir="auto">
      {doc.children.map(draw)}
    </div>
  );
}

/** A shape as React draws it; `0` stands for what is inside. */
function element(shape: unknown, inside: ReactNode, key: number, more: Record<string, string>): ReactNode {
  if (shape === 0) return inside;
  if (!Array.isArray(shape)) return String(shape);
  const [tag, second, ...rest] = shape as [string, ...unknown[]];
  const bare = typeof second !== "object" || Array.isArray(second) || second === null;
  const attributes = { ...(bare ? {} : (second as Record<string, string>)), ...more };
  const named = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [NAMES[name] ?? name, value]),
  );
  const parts = (bare && second !== undefined ? [second, ...rest] : rest).map((part, at) =>
    element(part, inside, at, {}),
  );
  return createElement(tag, { key, ...named }, ...parts);
}
