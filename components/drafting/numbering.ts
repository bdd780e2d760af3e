import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { type Numbers, numbersOf, sameStructure } from "./numbers-of";

type Numbered = { numbers: Numbers; drawn: DecorationSet };

const key = new PluginKey<Numbered>("numbering");

function numbered(doc: Node): Numbered {
  const numbers = numbersOf(doc);
  const list: Decoration[] = [];
  doc.descendants((node, pos) => {
    const no = node.isText ? "" : numbers.numberAt(node);
    if (no) list.push(Decoration.node(pos, pos + node.nodeSize, { "data-no": no }));
  });
  return { numbers, drawn: DecorationSet.create(doc, list) };
}

/** Shows the computed numbers; they are computed anew only when the structure of the text has changed. */
export function numbering(): Plugin<Numbered> {
  return new Plugin<Numbered>({
    key,
    state: {
      init: (_, { doc }) => numbered(doc),
      apply: (tr, before) => {
        if (!tr.docChanged) return before;
        // Blocks that were put in anew lose what was drawn on them, although they count as before.
        if (!sameStructure(tr.before, tr.doc) || replacesBlocks(tr)) return numbered(tr.doc);
        return { ...before, drawn: before.drawn.map(tr.mapping, tr.doc) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

function replacesBlocks(tr: Transaction): boolean {
  return tr.mapping.maps.some((map, at) => {
    let whole = false;
    const doc = tr.docs[at];
    map.forEach((from, to) => {
      whole ||=
        !doc || doc.resolve(from).depth === 0 || doc.resolve(to).depth === 0 || holdsNode(doc, from, to);
    });
    return whole;
  });
}

/** A footnote mark or a reference that is replaced loses its number on the screen, too. */
function holdsNode(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= node.isInline && !node.isText;
  });
  return found;
}

/** The numbers that a state shows. */
export function numbersIn(state: EditorState): Numbers {
  return key.getState(state)?.numbers ?? numbersOf(state.doc);
}
