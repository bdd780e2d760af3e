/** Where a text stands between the keyboard and the database. */
export type SaveState = "idle" | "saving" | "saved" | "conflict" | "offline" | "signedOut" | "refused";

/** What the screen is told. `message` is the server's sentence, in the reader's language, when it said no. */
export type SaveView = {
  state: SaveState;
  version: number;
  message?: string;
  conflict?: { mine: object; theirs: string };
};

/** Sends one version. The answer is the reply of `lib/core/route`. */
export type Send = (body: object, version: number) => Promise<{ status: number; reply: unknown }>;

type Timing = { quietMs: number; againMs: number };

/**
 * Saves while somebody types: one request at a time, each with the version it started from (reliability R12), "saved" only
 * after the database has answered, and a text that cannot be saved is kept and tried again.
 * @param send puts one version to the server
 * @param start the version the page was drawn with
 * @param tell hears every change of state
 */
export function autosaver(
  send: Send,
  start: number,
  tell: (view: SaveView) => void,
  timing: Timing = { quietMs: 800, againMs: 5000 },
) {
  let view: SaveView = { state: "idle", version: start };
  let waiting: object | null = null;
  let sending = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (next: Partial<SaveView> & { state: SaveState }) => {
    view = { version: view.version, ...next };
    if (!stopped) tell(view);
  };

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  };

  async function flush(): Promise<void> {
    if (sending || !waiting || view.state === "conflict") return;
    clearTimeout(timer);
    const body = waiting;
    waiting = null;
    sending = true;
    say({ state: "saving" });
    const answer = await send(body, view.version).catch(() => null);
    sending = false;
    if (answer && answer.status >= 200 && answer.status < 300) {
      say({ state: waiting ? "saving" : "saved", version: versionIn(answer.reply) ?? view.version + 1 });
      if (waiting) later(timing.quietMs);
      return;
    }
    waiting ??= body;
    const said = wordsIn(answer?.reply);
    if (answer?.status === 409 || answer?.status === 412) {
      const theirs = said.theirs ?? "";
      say({
        state: "conflict",
        message: said.message,
        version: versionIn(answer.reply) ?? view.version,
        conflict: { mine: waiting, theirs },
      });
    } else if (answer?.status === 401 || said.reason === "signedOut")
      say({ state: "signedOut", message: said.message });
    else if (answer && answer.status < 500 && answer.status !== 429)
      say({ state: "refused", message: said.message });
    else {
      say({ state: "offline" });
      if (!stopped) later(timing.againMs);
    }
  }

  return {
    /** Hears the newest text; it is sent once the keys have been quiet. */
    change(body: object): void {
      waiting = body;
      if (view.state !== "conflict") later(timing.quietMs);
    },
    /** Sends what waits at once: on leaving a field, coming back online, or after signing in. */
    flush,
    /** Goes on after a conflict with the text that was chosen, on top of theirs. */
    settle(body: object): void {
      say({ state: "idle" });
      waiting = body;
      later(0);
    },
    /** Whether the database lacks something that was typed. */
    unsaved: () => sending || waiting !== null,
    /** Stops telling; what waits is sent once more. */
    stop(): void {
      stopped = true;
      clearTimeout(timer);
      void flush();
    },
  };
}

function versionIn(reply: unknown): number | undefined {
  if (typeof reply !== "object" || reply === null) return undefined;
  const { value, version } = reply as { value?: unknown; version?: unknown };
  if (typeof version === "number") return version;
  return typeof value === "number" ? value : versionIn(value);
}

function wordsIn(reply: unknown): { message?: string; reason?: string; theirs?: string } {
  return typeof reply === "object" && reply !== null ? reply : {};
}
