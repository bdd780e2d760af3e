import { HocuspocusProvider } from "@hocuspocus/provider";
import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { ySyncPlugin, yUndoPlugin } from "y-prosemirror";
import { Doc } from "yjs";
import { NAME, schema } from "./schema";

/* The whole page: a shared document, an editor that shows it, and nothing around them. */
const shared = new Doc();
new HocuspocusProvider({ url: `ws://${location.host}/socket`, name: NAME, document: shared });
const plugins = [ySyncPlugin(shared.getXmlFragment(NAME)), yUndoPlugin(), keymap(baseKeymap)];
new EditorView(document.querySelector("#text"), { state: EditorState.create({ schema, plugins }) });
