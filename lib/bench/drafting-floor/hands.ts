import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import { Doc, XmlElement, XmlText } from "yjs";
import type { WireHand } from "@/lib/bench/drafting-sites";
import { NAME } from "./schema";

/**
 * Opens the floor's text without a screen, and ends when it is there.
 * @param origin the floor's server
 */
export function openFloorHand(origin: string): Promise<WireHand> {
  const shared = new Doc();
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${origin.replace(/^http/, "ws")}/socket`,
    WebSocketPolyfill: WebSocket,
  });
  return new Promise((resolve) => {
    const provider = new HocuspocusProvider({
      websocketProvider,
      name: NAME,
      document: shared,
      onSynced: () =>
        resolve({
          type: (place, text) => {
            const words = wordsOf(shared, place);
            words?.insert(words.length, text);
          },
          words: () => shared.getXmlFragment(NAME).length,
          close: () => {
            provider.destroy();
            websocketProvider.destroy();
          },
        }),
    });
    provider.attach();
  });
}

function wordsOf(shared: Doc, place: number): XmlText | undefined {
  const block = shared.getXmlFragment(NAME).get(place);
  const words = block instanceof XmlElement ? block.get(0) : undefined;
  return words instanceof XmlText ? words : undefined;
}
