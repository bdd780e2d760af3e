import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/** One thing said beside a block: a link, or a word that leads to a panel. */
export type Beside = {
  kind: "count" | "agreed" | "note" | "hint";
  text: string;
  title: string;
  href: string;
};

/** What is said beside each block. */
export type Margin = Record<string, Beside[]>;

type Held = { margin: Margin; drawn: DecorationSet };

const key = new PluginKey<Held>("margin");

/** What to put on a transaction when the margin has changed. */
export const MARGIN = key;

/** Shows comments, notes, agreed language and hints beside their blocks; never a change of the text. */
export function margin(): Plugin<Held> {
  return new Plugin<Held>({
    key,
    state: {
      init: () => ({ margin: {}, drawn: DecorationSet.empty }),
      apply: (tr, held, _, state) => {
        const news = tr.getMeta(key) as Margin | undefined;
        if (!news) return tr.docChanged ? { ...held, drawn: held.drawn.map(tr.mapping, tr.doc) } : held;
        const drawn: Decoration[] = [];
        state.doc.forEach((node, pos) => {
          const some = news[String(node.attrs.id)];
          if (some?.length)
            drawn.push(
              Decoration.widget(pos, () => besideOf(some), {
                side: -1,
                key: `${node.attrs.id} ${JSON.stringify(some)}`,
                ignoreSelection: true,
              }),
            );
        });
        return { margin: news, drawn: DecorationSet.create(state.doc, drawn) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

function besideOf(some: readonly Beside[]): HTMLElement {
  const holder = document.createElement("div");
  holder.className = "beside";
  holder.contentEditable = "false";
  for (const { kind, text, title, href } of some) {
    const link = document.createElement("a");
    link.href = href;
    link.title = title;
    link.dataset.says = kind;
    link.dir = "auto";
    link.textContent = text;
    holder.append(link);
  }
  return holder;
}
