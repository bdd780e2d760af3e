import { useEffect, useMemo, useRef, useState } from "react";
import { ActForm, type FormLabels } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { decideSuggestionsAction } from "@/lib/drafting/actions";
import type { SuggestedPart, Suggestion } from "@/lib/texts/suggest";
import { fill } from "./fill";
import { partsShown } from "./part-words";
import type { RoomWords } from "./room-words";
import type { Room } from "./use-editor";

/** Who made a suggestion, as the server knows it. */
export type Waiting = { entity: string; person: string };

type Props = {
  room: Room;
  words: RoomWords;
  forms: FormLabels;
  submissionId: string;
  suggested: Record<string, Waiting>;
  reasons: { decide: string | null };
  nameOf: (blockId: string) => string;
  options: { drawing: { entities: Record<string, string> } };
};

/** What waits for a decision, in the order of the text: "paragraph 5 · ILO · old → new". */
export function SuggestionsPanel(props: Props) {
  const { room, words, reasons, forms, submissionId, options } = props;
  const [by, setBy] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const at = useRef(-1);
  const all = room.snapshot?.suggestions;
  const authors = [...new Set((all ?? []).map((one) => one.by))];
  // Whose suggestions are all decided is nobody to look at any more.
  const only = authors.includes(by) ? by : "";
  const shown = useMemo(() => (all ?? []).filter((one) => only === "" || one.by === only), [all, only]);
  const { step, editor } = room;

  const now = useRef(shown);
  useEffect(() => {
    now.current = shown;
  }, [shown]);
  // Only a press of the key moves on, not a change of the list.
  useEffect(() => {
    const { length } = now.current;
    if (!step || length === 0) return;
    at.current = (at.current + step.by + (at.current < 0 && step.by < 0 ? 1 : 0) + length) % length;
    const next = now.current[at.current];
    const blockId = next?.parts[0]?.blockId;
    if (blockId) editor.current?.goTo(blockId, next.id);
    list.current?.children[at.current]?.scrollIntoView({ block: "nearest" });
  }, [step, editor]);

  const every = (accept: "yes" | "no") => (
    <ConfirmSend
      label={accept === "yes" ? words.acceptAll : words.rejectAll}
      tone={accept === "yes" ? "plain" : "quiet"}
      title={accept === "yes" ? words.acceptAllTitle : words.rejectAllTitle}
      lede={fill(words.allLede, { n: shown.length })}
      labels={{
        confirm: accept === "yes" ? words.acceptAll : words.rejectAll,
        cancel: words.cancel,
        receivers: "",
        letter: "",
        form: forms,
      }}
      action={decideSuggestionsAction}
      hidden={{ submissionId, accept }}
    >
      <Ids suggestions={shown} />
    </ConfirmSend>
  );

  return (
    <section id="suggestions" className="panel">
      <h2>{words.suggestions}</h2>
      {all && shown.length === 0 ? <p className="hint">{words.noSuggestions}</p> : null}
      {authors.length > 1 ? (
        <label className="inline-field">
          {words.from}{" "}
          <select value={only} onChange={(event) => setBy(event.target.value)}>
            <option value="">{words.everybody}</option>
            {authors.map((id) => (
              <option key={id} value={id}>
                {options.drawing.entities[id]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <ol className="suggestions" ref={list}>
        {shown.map((one) => (
          <Row key={one.id} one={one} {...props} />
        ))}
      </ol>
      {shown.length > 1 && !reasons.decide ? (
        <div className="acts">
          {every("yes")} {every("no")}
        </div>
      ) : null}
      {shown.length > 0 && reasons.decide ? <p className="reason">{reasons.decide}</p> : null}
    </section>
  );
}

function Row({
  one,
  words,
  forms,
  submissionId,
  suggested,
  reasons,
  nameOf,
  options,
  room,
}: Props & { one: Suggestion }) {
  const who = suggested[one.id];
  const entity = options.drawing.entities[one.by] ?? who?.entity ?? "";
  const blockId = one.parts[0]?.blockId ?? "";
  return (
    <li data-suggestion-row={one.id}>
      <button type="button" className="to-place" onClick={() => room.editor.current?.goTo(blockId, one.id)}>
        {nameOf(blockId)} · {entity}
        {who?.person ? <small dir="auto"> {who.person}</small> : null}
      </button>
      {one.parts.map((part, at) => (
        <p key={at} dir="auto" className="change-line">
          <PartWords part={part} words={words} />
        </p>
      ))}
      {reasons.decide ? null : (
        <ActForm action={decideSuggestionsAction} labels={forms} className="form bare acts">
          <input type="hidden" name="submissionId" value={submissionId} />
          <Ids suggestions={[one]} />
          <Button name="accept" value="yes">
            {words.accept}
          </Button>
          <Button tone="quiet" name="accept" value="no">
            {words.reject}
          </Button>
        </ActForm>
      )}
    </li>
  );
}

function Ids({ suggestions }: { suggestions: Suggestion[] }) {
  return suggestions.map(({ id }) => <input key={id} type="hidden" name="ids[]" value={id} />);
}

function PartWords({ part, words }: { part: SuggestedPart; words: RoomWords }) {
  if (part.kind === "move") return <>{words.toBeMoved}</>;
  if (part.kind === "format") return <>{words.emphasisChanged}</>;
  if (part.kind === "insert") return <ins>{part.newText}</ins>;
  if (part.kind === "delete") return <del>{part.oldText}</del>;
  const { before, gone, come, after } = partsShown(part.oldText, part.newText);
  return (
    <>
      {before}
      {gone ? <del>{gone}</del> : null}
      {gone && come ? " → " : null}
      {come ? <ins>{come}</ins> : null}
      {after}
    </>
  );
}
