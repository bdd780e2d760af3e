import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { type Numbers, numbersOf, structureOf } from "./numbers-of";

type Numbered = { structure: string; numbers: Numbers; drawn: DecorationSet; count: number };

const key = new PluginKey<Numbered>("numbering");

function numbered(doc: Node, structure: string): Numbered {
  const numbers = numbersOf(doc);
  const list: Decoration[] = [];
  doc.descendants((node, pos) => {
    const no = node.isText ? "" : numbers.numberAt(node);
    if (no) list.push(Decoration.node(pos, pos + node.nodeSize, { "data-no": no }));
  });
  return { structure, numbers, drawn: DecorationSet.create(doc, list), count: list.length };
}

/** Shows the computed numbers; they are computed anew only when the structure of the text has changed. */
export function numbering(): Plugin<Numbered> {
  return new Plugin<Numbered>({
    key,
    state: {
      init: (_, { doc }) => numbered(doc, structureOf(doc)),
      apply: (tr, before) => {
        if (!tr.docChanged) return before;
        const structure = structureOf(tr.doc);
        const drawn = before.drawn.map(tr.mapping, tr.doc);
        const same = structure === before.structure && drawn.find().length === before.count;
        return same ? { ...before, drawn } : numbered(tr.doc, structure);
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

/** The numbers that a state shows. */
export function numbersIn(state: EditorState): Numbers {
  return key.getState(state)?.numbers ?? numbersOf(state.doc);
}
