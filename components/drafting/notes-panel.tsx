import { useState } from "react";
import { ActForm, type FormLabels } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { addNoteAction, resolveNoteAction } from "@/lib/drafting/actions";
import { fill } from "./fill";
import type { RoomWords } from "./room-words";
import type { Room } from "./use-editor";

/** A note as the page shows it; `reason` says why it may not be resolved from this seat. */
export type NoteRow = {
  id: string;
  blockId: string | null;
  quote: string;
  text: string;
  author: string;
  entity: string;
  when: string;
  resolved: boolean;
  reason: string | null;
};

type Props = {
  room: Room;
  words: RoomWords;
  forms: FormLabels;
  submissionId: string;
  notes: NoteRow[];
  reasons: { note: string | null };
  nameOf: (blockId: string) => string;
};

/** Notes among those who draft: on words, on a block or on the whole text. */
export function NotesPanel({ room, words, forms, submissionId, notes, reasons, nameOf }: Props) {
  const open = notes.filter((note) => !note.resolved);
  const done = notes.filter((note) => note.resolved);
  const rows = (some: NoteRow[]) =>
    some.map((note) => (
      <Note key={note.id} note={note} room={room} words={words} forms={forms} nameOf={nameOf} />
    ));
  const [whole, setWhole] = useState(false);
  const here = whole ? undefined : room.snapshot?.here;
  return (
    <section id="notes" className="panel">
      <h2>{words.notes}</h2>
      {open.length === 0 ? <p className="hint">{words.noNotes}</p> : null}
      {rows(open)}
      {done.length > 0 ? (
        <details>
          <summary>{fill(words.resolvedNotes, { n: done.length })}</summary>
          {rows(done)}
        </details>
      ) : null}
      {reasons.note ? (
        <p className="reason">{reasons.note}</p>
      ) : (
        <ActForm action={addNoteAction} labels={forms} className="form wide" clears>
          <input type="hidden" name="submissionId" value={submissionId} />
          <input type="hidden" name="blockId" value={here?.blockId ?? ""} />
          <input type="hidden" name="quote" value={here?.selected ?? ""} />
          <p className="hint" dir="auto">
            {here?.blockId ? nameOf(here.blockId) : words.noteWhole}
            {here?.selected ? ` · ${fill(words.noteOn, { quote: here.selected })}` : null}
          </p>
          <label className="inline-field">
            <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />{" "}
            {words.noteWhole}
          </label>
          <Field as="textarea" id="draft-note" name="text" label={words.noteText} rows={2} />
          <Button>{words.addNote}</Button>
        </ActForm>
      )}
    </section>
  );
}

type NoteProps = { note: NoteRow } & Pick<Props, "room" | "words" | "forms" | "nameOf">;

function Note({ note, room, words, forms, nameOf }: NoteProps) {
  const { blockId } = note;
  return (
    <article className="note" id={`note-${note.id}`}>
      <header>
        <b dir="auto">
          {note.author} · {note.entity}
        </b>
        {blockId ? (
          <button type="button" className="to-place" onClick={() => room.editor.current?.goTo(blockId)}>
            {nameOf(blockId)}
          </button>
        ) : (
          <span>{words.noteWhole}</span>
        )}
      </header>
      {note.quote ? (
        <p className="prop" dir="auto">
          {note.quote}
        </p>
      ) : null}
      <p dir="auto">{note.text}</p>
      <footer>
        <span>{note.when}</span>
        {note.resolved ? <span>{words.resolved}</span> : null}
        {note.resolved || note.reason ? null : (
          <ActForm action={resolveNoteAction} labels={forms} className="form bare">
            <input type="hidden" name="noteId" value={note.id} />
            <Button tone="quiet">{words.resolve}</Button>
          </ActForm>
        )}
      </footer>
    </article>
  );
}
