"use client";
import { useEffect, useState } from "react";
import type { BlockMatches } from "@/lib/agreed-language/queries/matches";
import type { Hint } from "@/lib/texts/hints";
import { fill } from "./fill";
import type { Beside, Margin } from "./margin";
import type { RoomProps } from "./room";
import type { Room } from "./use-editor";

/** A hint in the reader's words. */
export type ShownHint = { blockId: string; text: string };

const AGREED_MS = 4_000;
const HINTS_MS = 1_500;

/**
 * Gathers what stands beside the blocks: comments of the round, notes, agreed language, hints. All of it comes when the
 * browser has time; none of it ever changes the text.
 */
export function useMargin(room: Room, props: RoomProps) {
  const { options, words, counts, notes } = props;
  const { editor, snapshot, ready } = room;
  const [matches, setMatches] = useState<BlockMatches>({});
  const [hints, setHints] = useState<ShownHint[]>([]);
  const blocks = snapshot?.blocks;

  useEffect(() => {
    if (!ready) return;
    const ask = async () => {
      try {
        const answer = await fetch(`/api/submissions/${options.submissionId}/agreed`);
        if (answer.ok) setMatches(((await answer.json()) as { draft: BlockMatches | null }).draft ?? {});
      } catch {
        // Offline: what was known of agreed language stays shown.
      }
    };
    const timer = setTimeout(() => void ask(), blocks ? AGREED_MS : 0);
    return () => clearTimeout(timer);
  }, [ready, blocks, options.submissionId]);

  useEffect(() => {
    if (!blocks) return;
    let gone = false;
    const look = async () => {
      const { hintsOf } = await import("@/lib/texts/hints");
      const { limits } = props;
      const found = hintsOf(blocks, {
        lang: options.lang,
        limits: {
          ...(limits.words ? { maxWords: limits.words } : {}),
          ...(limits.pages ? { maxPages: limits.pages } : {}),
          paragraphNumbering: options.numbered ? "free" : "forbidden",
        },
      });
      if (!gone) setHints(found.map((hint) => ({ blockId: hint.blockId ?? "", text: textOf(hint, props) })));
    };
    const timer = setTimeout(() => whenIdle(() => void look()), HINTS_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [blocks, options.lang, options.numbered, props]);

  useEffect(() => {
    if (!ready) return;
    const margin: Margin = {};
    const put = (blockId: string, one: Beside) => {
      margin[blockId] = [...(margin[blockId] ?? []), one];
    };
    for (const [blockId, { n, red }] of Object.entries(counts))
      put(blockId, {
        kind: "count",
        text: `${n}${red ? "!" : ""}`,
        title: fill(words.comments, { n }),
        href: `/submissions/${options.submissionId}?at=${blockId}#b-${blockId}`,
      });
    for (const [blockId, [passage]] of Object.entries(matches))
      if (passage)
        put(blockId, {
          kind: "agreed",
          text: words.agreedBadge,
          title: passage.citation,
          href: `/agreed-language/${passage.id}`,
        });
    for (const note of notes)
      if (note.blockId && !note.resolved)
        put(note.blockId, { kind: "note", text: "✎", title: note.text, href: `#note-${note.id}` });
    for (const [blockId, text] of firstHints(hints))
      put(blockId, { kind: "hint", text: "?", title: text, href: "#hints" });
    editor.current?.setMargin(margin);
  }, [ready, counts, matches, notes, hints, editor, words, options.submissionId]);

  return { matches, hints };
}

function firstHints(hints: readonly ShownHint[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { blockId, text } of hints)
    if (blockId) found.set(blockId, found.has(blockId) ? `${found.get(blockId)}\n${text}` : text);
  return found;
}

function textOf(hint: Hint, { hintWords }: RoomProps): string {
  return fill(hintWords[hint.kind] ?? hint.kind, hint.values);
}

function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 0);
}
