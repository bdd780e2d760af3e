"use client";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { FormLabels } from "@/components/ui/act-form";
import type { Language } from "@/lib/core/i18n/languages";
import type { Reference } from "@/lib/texts/numbers";
import { AgreedPanel } from "./agreed-panel";
import { Asking } from "./asking";
import type { EditorOptions } from "./editor";
import { fill } from "./fill";
import { HintsPanel } from "./hints-panel";
import { type NoteRow, NotesPanel } from "./notes-panel";
import { Overview } from "./overview";
import { referencesIn } from "./reference-names";
import type { RoomWords } from "./room-words";
import { StateLine } from "./state-line";
import { SuggestionsPanel, type Waiting } from "./suggestions-panel";
import { Toolbar } from "./toolbar";
import { useEditor } from "./use-editor";
import { useMargin } from "./use-margin";

export type RoomProps = {
  options: EditorOptions;
  language: Language;
  words: RoomWords;
  references: Record<string, string>;
  hintWords: Record<string, string>;
  forms: FormLabels;
  notes: NoteRow[];
  suggested: Record<string, Waiting>;
  counts: Record<string, { n: number; red: number }>;
  limits: { words: number | null; pages: number | null };
  /** Why not, or null. */
  reasons: Record<"decide" | "note", string | null>;
  signIn: string;
  /** The drafting group. */
  group: ReactNode;
  /** The text as the server drew it, until the editor stands. */
  children: ReactNode;
};

/** The drafting room in the page: the text, the tools above it, and what is said beside it. */
export function Room(props: RoomProps) {
  const { options, words, language } = props;
  const mount = useRef<HTMLDivElement>(null);
  const room = useEditor(mount, options);
  const [mode, setMode] = useState<"write" | "suggest">("write");
  const { snapshot, rights } = room;
  const name = useMemo(() => referencesIn(props.references, language), [props.references, language]);
  const nameOf = (blockId: string) => {
    if (blockId === "") return props.references.whole ?? "";
    if (!snapshot) return "…";
    const reference: Reference | undefined = snapshot.references[blockId];
    return reference ? name(reference) : words.proposed;
  };
  const { matches, hints } = useMargin(room, props);
  const turn = (next: "write" | "suggest") => {
    setMode(next);
    room.editor.current?.setMode(next);
  };
  const suggesting = rights?.write ? mode === "suggest" : true;
  const editable = Boolean(room.ready && !room.ending && (rights?.write || rights?.suggest));
  const { away } = room;
  const here = snapshot?.here.blockId ?? "";
  const agreed = matches[here]?.[0];

  return (
    <div className="drafting">
      <StateLine room={room} words={words} signIn={props.signIn} />
      {editable ? (
        <Toolbar
          room={room}
          words={words}
          mode={mode}
          onMode={turn}
          suggesting={suggesting}
          mayWrite={Boolean(rights?.write)}
        />
      ) : null}
      <div className="drafting-text">
        {rights && !rights.write && rights.reason ? <p className="reason">{rights.reason}</p> : null}
        {editable && agreed ? (
          <p className="agreed-warning" role="status">
            {fill(words.agreedWarning, { citation: agreed.citation })}
          </p>
        ) : null}
        <div data-editor hidden={!room.ready}>
          <div ref={mount} />
        </div>
        {room.ready ? null : props.children}
      </div>
      <aside className="drafting-side side" aria-label={words.tools}>
        <Overview
          snapshot={snapshot}
          people={away ? [] : room.people}
          away={away}
          limits={props.limits}
          words={words}
        />
        <SuggestionsPanel room={room} {...props} submissionId={options.submissionId} nameOf={nameOf} />
        <NotesPanel room={room} {...props} submissionId={options.submissionId} nameOf={nameOf} />
        <HintsPanel room={room} hints={hints} words={words} nameOf={nameOf} />
        {editable ? (
          <AgreedPanel room={room} words={words} lang={options.lang} unreachable={props.forms.unreachable} />
        ) : null}
        {props.group}
      </aside>
      <Asking
        room={room}
        words={words}
        nameOf={nameOf}
        submissionId={options.submissionId}
        unreachable={props.forms.unreachable}
      />
    </div>
  );
}
