import { DOMSerializer, type Mark, type Node } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import type { EditorView, NodeViewConstructor } from "prosemirror-view";
import { type Drawing, markShapes, nodeShapes } from "./shapes";

/** The shapes as views of the editor: the schema itself knows nothing of HTML. */
export function viewsOf(drawing: Drawing): Record<string, NodeViewConstructor> {
  const shapes = { ...nodeShapes(drawing), ...markShapes(drawing) } as Record<
    string,
    (one: Node | Mark) => never
  >;
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]): [string, NodeViewConstructor] => [
      name,
      (one) => {
        const { dom, contentDOM } = DOMSerializer.renderSpec(document, shape(one));
        return { dom: dom as HTMLElement, contentDOM: contentDOM as HTMLElement | undefined };
      },
    ]),
  );
}

/** Shows a block, or a suggestion in it, and puts the cursor there. */
export function goTo(view: EditorView, blockId: string, suggestionId?: string): void {
  let place: number | null = null;
  view.state.doc.forEach((block, pos) => {
    if (block.attrs.id !== blockId) return;
    place ??= pos + 1;
    if (!suggestionId) return;
    block.descendants((node, at) => {
      if (place === pos + 1 && node.marks.some(({ attrs }) => attrs.id === suggestionId))
        place = pos + 1 + at;
    });
  });
  if (place === null) return;
  const selection = TextSelection.near(view.state.doc.resolve(place));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  view.dom.querySelector(`[id="b-${blockId}"]`)?.scrollIntoView({ block: "center" });
}
