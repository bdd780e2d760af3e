import { Plugin, PluginKey } from "prosemirror-state";
import type { Mapping } from "prosemirror-transform";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Present } from "@/lib/drafting/protocol";
import { toneOf } from "./tone";

type Held = { told: Present[]; people: Present[] };

const key = new PluginKey<Held>("presence");

/** Where the others stand after a change of the text; what lies beyond its end is at its end. */
export function presentAfter(people: readonly Present[], mapping: Mapping, size: number): Present[] {
  const at = (place: number) => Math.min(mapping.map(Math.min(place, size)), size);
  return people.map((one) =>
    one.place ? { ...one, place: { anchor: at(one.place.anchor), head: at(one.place.head) } } : one,
  );
}

/**
 * The people as told anew. Who has not moved since the last telling stands where the changes carried them meanwhile: the
 * server tells a place as it was when its page told it.
 */
export function peopleTold(told: readonly Present[], { told: last, people }: Held): Present[] {
  return told.map((one) => {
    const before = last.find(({ clientId }) => clientId === one.clientId);
    const same = before?.place?.anchor === one.place?.anchor && before?.place?.head === one.place?.head;
    const shown = same ? people.find(({ clientId }) => clientId === one.clientId) : undefined;
    return shown ? { ...one, place: shown.place } : one;
  });
}

/** Shows where the others are, with their names; places are carried through every change. */
export function presence(): Plugin<Held> {
  return new Plugin<Held>({
    key,
    state: {
      init: () => ({ told: [], people: [] }),
      apply: (tr, held) => {
        const told = tr.getMeta(key) as Present[] | undefined;
        if (told) return { told, people: peopleTold(told, held) };
        if (!tr.docChanged) return held;
        return { ...held, people: presentAfter(held.people, tr.mapping, tr.doc.content.size) };
      },
    },
    props: {
      decorations: (state) => {
        const { size } = state.doc.content;
        const drawn = (key.getState(state)?.people ?? []).flatMap((one) => {
          if (!one.place) return [];
          const head = Math.min(one.place.head, size);
          const anchor = Math.min(one.place.anchor, size);
          const tone = `tone-${toneOf(one.clientId)}`;
          const caret = Decoration.widget(head, () => caretOf(one, tone), {
            key: `${one.clientId} ${one.name}`,
            side: -1,
            ignoreSelection: true,
          });
          if (head === anchor) return [caret];
          const [from, to] = [Math.min(head, anchor), Math.max(head, anchor)];
          return [Decoration.inline(from, to, { class: `their-words ${tone}` }), caret];
        });
        return DecorationSet.create(state.doc, drawn);
      },
    },
  });
}

/** What to put on a transaction when the people in the room have changed. */
export const PEOPLE = key;

function caretOf({ name, entity }: Present, tone: string): HTMLElement {
  const caret = document.createElement("span");
  caret.className = `their-cursor ${tone}`;
  caret.contentEditable = "false";
  const label = document.createElement("span");
  label.dir = "auto";
  label.textContent = `${name} · ${entity}`;
  caret.append(label);
  return caret;
}
