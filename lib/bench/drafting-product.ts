import { type DraftHand, openDraftHand } from "@/lib/dev/draft-hand";
import { startServed } from "@/lib/dev/served";
import { schema } from "@/lib/texts/document";
import { cookiesOf, layDraft } from "./drafting-lay";
import type { Site, WireHand } from "./drafting-sites";
import { draftingText } from "./drafting-text";

/**
 * The product with the same text, in a server of its own on the world's database.
 * @param databaseUrl a world with a text in drafting
 */
export async function startProduct(databaseUrl: string): Promise<Site> {
  const blocks = draftingText();
  const place = await layDraft(databaseUrl, 0, blocks, [{ version: 0, blocks }]);
  const cookies = await cookiesOf(databaseUrl, place);
  const server = await startServed({ DATABASE_URL: databaseUrl, CHAPEAU_WORLD: "none" });
  const origin = server.origin.replace("127.0.0.1", "localhost");
  return {
    url: `${origin}/submissions/${place.submissionId}/draft`,
    pid: server.pid,
    editor: "[data-editor] .ProseMirror",
    cookies,
    openHand: async (person) => {
      const at = { address: server.origin, origin };
      const hand = openDraftHand(at, cookies[person] ?? "", place.submissionId);
      await hand.saved();
      return wired(hand);
    },
    stop: server.stop,
  };
}

function wired(hand: DraftHand): WireHand {
  return {
    type: (place, text) =>
      hand.edit((tr) => {
        let end = -1;
        for (let at = 0; at <= place; at++) end += tr.doc.child(at).nodeSize;
        tr.insert(end, schema.text(text));
      }),
    words: () => hand.state().doc.childCount,
    close: hand.close,
  };
}
