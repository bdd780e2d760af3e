import { forgetDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";
import type { Kept } from "@/lib/drafting/client-shapes";

const LOCK = "chapeau.drafting.";

/**
 * What pages of one seat keep in this browser for one text, each under its own id, until the database has it.
 * @param key names the text and the seat
 * @param clientId this page
 */
export async function keptWords(key: string, clientId: string) {
  const living = await livingPages(clientId);
  const old = Object.entries(keptDraft(key) ?? {}).find(([page]) => !living.has(page));
  let last = "";
  let taken = old !== undefined;
  return {
    /** What a page that is gone could not bring to the server. */
    before: old ? read(old[1]) : null,
    /** Keeps this page's words; null lets go of them; those taken over go with the first keeping. */
    keep: (kept: Kept | null) => {
      const text = kept ? JSON.stringify(kept) : "";
      if (text === last && !taken) return;
      taken = false;
      last = text;
      const all = keptDraft(key) ?? {};
      if (text) all[clientId] = text;
      else delete all[clientId];
      // What was taken over is this page's from the first keeping on, or the next one would take it over again.
      if (old) delete all[old[0]];
      if (Object.keys(all).length > 0) keepDraft(key, all);
      else forgetDraft(key);
    },
  };
}

function read(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Kept;
    return typeof kept.version === "number" && Array.isArray(kept.steps) ? kept : null;
  } catch {
    // Damaged by whatever else writes in this browser: nothing to take up.
    return null;
  }
}

/** Pages that are still open hold a lock, so that none takes over what another will bring itself. */
async function livingPages(clientId: string): Promise<Set<string>> {
  if (!("locks" in navigator)) return new Set();
  void navigator.locks.request(LOCK + clientId, () => new Promise(() => undefined));
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}
