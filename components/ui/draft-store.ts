const PREFIX = "chapeau.draft.";

/** What a form held when it was last touched: field name to words. */
export type Draft = Record<string, string>;

/**
 * @param key names the place and the seat, so that two people at one browser never see each other's words
 * @returns what was kept, or null; also null where the browser forbids storage
 */
export function keptDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return typeof kept === "object" && kept !== null ? (kept as Draft) : null;
  } catch {
    // Storage forbidden or its content damaged: there is nothing to restore, and writing goes on.
    return null;
  }
}

/**
 * Keeps the words in this browser until the database has them.
 * @returns whether the browser took them
 */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    // Storage full or forbidden: the page still holds the words, and the caller may say so.
    return false;
  }
}

/**
 * Whether this browser keeps words of a place, for any seat.
 * @param beginning what the keys of the place begin with
 */
export function keepsDraftsOf(beginning: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX + beginning));
  } catch {
    // Storage forbidden: nothing was kept.
    return false;
  }
}

/** Lets one draft go: the database has it, or its writer does not want it. */
export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Storage forbidden: nothing was kept.
  }
}

/** Lets every draft in this browser go, when somebody signs out on purpose. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage forbidden: nothing was kept.
  }
}
