import {
  type DOMOutputSpec,
  DOMParser,
  DOMSerializer,
  Fragment,
  type Node,
  type ParseOptions,
  Slice,
} from "prosemirror-model";
import type { EditorView } from "prosemirror-view";
import { type Block, MAX_BLOCK_TEXT, MAX_TEXT_BYTES } from "@/lib/texts/blocks";
import { nodeOf, schema } from "@/lib/texts/document";
import { blocksIn, blocksOfPlain, safeHtml } from "./paste-clean";
import { type Drawing, markShapes, nodeShapes } from "./shapes";

/** HTML is mostly its tags; beyond this it is not read at all. */
const MAX_HTML = 5 * MAX_TEXT_BYTES;

/** Reads what is pasted or dropped with the house's own rules instead of a browser's. */
class CleanParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, _options?: ParseOptions): Slice {
    return sliceOf(blocksIn(dom));
  }
}

/** Ids come anew, because what is pasted is not what it was copied from. */
export function sliceOf(blocks: readonly Block[]): Slice {
  return Slice.maxOpen(Fragment.from(blocks.map((block) => nodeOf(block))));
}

/**
 * How the text meets the clipboard.
 * @param drawing the shapes of what is copied
 * @param refuse is told in which way a paste is too large; nothing is changed then
 */
export function clipboardProps(drawing: Drawing, refuse: (why: "tooLarge" | "tooLong") => void) {
  return {
    clipboardParser: new CleanParser(schema, []),
    clipboardSerializer: new DOMSerializer(nodeShapesFor(drawing), markShapes(drawing)),
    transformPastedHTML: safeHtml,
    clipboardTextParser: (text: string) => sliceOf(blocksOfPlain(text)),
    handlePaste: (_view: EditorView, event: ClipboardEvent, slice: Slice): boolean => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (new TextEncoder().encode(text).length > MAX_TEXT_BYTES) {
        refuse("tooLarge");
        return true;
      }
      let longest = 0;
      slice.content.descendants((node) => {
        if (node.isTextblock) longest = Math.max(longest, node.content.size);
      });
      if (longest > MAX_BLOCK_TEXT) refuse("tooLong");
      return longest > MAX_BLOCK_TEXT;
    },
    /** Before anything is read, so that no page stands still over a paste that will be refused. */
    handleDOMEvents: {
      paste: (_view: EditorView, event: ClipboardEvent): boolean => {
        const html = event.clipboardData?.getData("text/html").length ?? 0;
        const text = event.clipboardData?.getData("text/plain").length ?? 0;
        if (html <= MAX_HTML && text <= MAX_TEXT_BYTES) return false;
        event.preventDefault();
        refuse("tooLarge");
        return true;
      },
    },
  };
}

function nodeShapesFor(drawing: Drawing): ReturnType<typeof nodeShapes> {
  // A text node is drawn as its text: the serializer knows that, its types do not say it.
  return { ...nodeShapes(drawing), text: (node: Node) => (node.text ?? "") as unknown as DOMOutputSpec };
}
