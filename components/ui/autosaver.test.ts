import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { autosaver, type SaveView, type Send } from "./autosaver";

type Answer = { status: number; reply: unknown };

function desk(answers: (Answer | Error)[]) {
  const sent: { body: object; version: number }[] = [];
  const seen: SaveView[] = [];
  const send: Send = async (body, version) => {
    sent.push({ body, version });
    const next = answers.shift();
    if (!next || next instanceof Error) throw next ?? new Error("no answer prepared");
    return next;
  };
  const saver = autosaver(send, 3, (view) => seen.push(view));
  return { saver, sent, seen, last: () => seen.at(-1) };
}

describe("a draft that saves itself", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits until the keys are quiet, and says saved only after the database answered", async () => {
    const { saver, sent, seen } = desk([{ status: 200, reply: { status: "done", value: { version: 4 } } }]);
    saver.change({ text: "a" });
    saver.change({ text: "ab" });
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual([{ body: { text: "ab" }, version: 3 }]);
    expect(seen.map((view) => view.state)).toEqual(["saving", "saved"]);
    expect(saver.unsaved()).toBe(false);
  });

  it("starts the next save from the version the last one made", async () => {
    const { saver, sent } = desk([
      { status: 200, reply: { value: 4 } },
      { status: 200, reply: { value: 5 } },
    ]);
    saver.change({ text: "a" });
    await vi.advanceTimersByTimeAsync(800);
    saver.change({ text: "b" });
    await vi.advanceTimersByTimeAsync(800);
    expect(sent.map((one) => one.version)).toEqual([3, 4]);
  });

  it("shows both texts when somebody else saved first, and goes on from theirs", async () => {
    const { saver, sent, last } = desk([
      { status: 412, reply: { status: "conflict", theirs: "their words", version: 9 } },
      { status: 200, reply: { value: { version: 10 } } },
    ]);
    saver.change({ text: "mine" });
    await vi.advanceTimersByTimeAsync(800);
    expect(last()).toMatchObject({
      state: "conflict",
      version: 9,
      conflict: { mine: { text: "mine" }, theirs: "their words" },
    });
    saver.change({ text: "mine, still typing" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    saver.settle({ text: "both" });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual({ body: { text: "both" }, version: 9 });
    expect(last()?.state).toBe("saved");
  });

  it("keeps the text while the line is down and tries again", async () => {
    const { saver, sent, last } = desk([
      new Error("line down"),
      { status: 503, reply: null },
      { status: 200, reply: { value: 4 } },
    ]);
    saver.change({ text: "a" });
    await vi.advanceTimersByTimeAsync(800);
    expect(last()?.state).toBe("offline");
    expect(saver.unsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(last()?.state).toBe("offline");
    await vi.advanceTimersByTimeAsync(5000);
    expect(last()?.state).toBe("saved");
    expect(sent.every((one) => one.version === 3)).toBe(true);
  });

  it("says that the session has ended and keeps the text for after signing in", async () => {
    const { saver, last } = desk([
      { status: 401, reply: { status: "refused", reason: "signedOut", message: "Sign in again." } },
      { status: 200, reply: { value: 4 } },
    ]);
    saver.change({ text: "a" });
    await vi.advanceTimersByTimeAsync(800);
    expect(last()).toMatchObject({ state: "signedOut", message: "Sign in again." });
    await saver.flush();
    expect(last()?.state).toBe("saved");
  });

  it("tells the server's reason when the text may no longer be changed", async () => {
    const { saver, last } = desk([
      { status: 403, reply: { status: "refused", reason: "roundClosed", message: "The round is closed." } },
    ]);
    saver.change({ text: "a" });
    await vi.advanceTimersByTimeAsync(800);
    expect(last()).toMatchObject({ state: "refused", message: "The round is closed." });
  });
});
