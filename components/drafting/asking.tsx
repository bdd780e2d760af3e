import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ActionReply } from "@/lib/core/reply";
import type { RoomWords } from "./room-words";
import type { Room } from "./use-editor";

type Props = {
  room: Room;
  words: RoomWords;
  nameOf: (blockId: string) => string;
  submissionId: string;
  unreachable: string;
};

/** The most bytes a picture may have, as the server counts. */
const MOST = 5_000_000;

/** Asks for what a tool needs besides the place: an address, a paragraph to refer to, a picture. */
export function Asking({ room, words, nameOf, submissionId, unreachable }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const { asked, ask, editor } = room;

  useEffect(() => {
    setWrong("");
    if (asked === "note") document.querySelector<HTMLElement>("#draft-note")?.focus();
    else if (asked === "agreed") document.querySelector<HTMLElement>("#draft-agreed")?.focus();
    else if (asked) dialog.current?.showModal();
    if (asked === "note" || asked === "agreed") ask(null);
  }, [asked, ask]);

  const close = () => dialog.current?.close();
  const done = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const opened = editor.current;
    if (!opened) return;
    const { acts } = opened;
    // The room may have ended meanwhile: what was chosen stays in the dialog, and the reason stands there.
    const failed = room.ending?.message ?? unreachable;
    if (asked === "link") {
      const href = String(form.get("href") ?? "").trim();
      const did = opened.run(acts.setLink(href), false);
      if (!did) return setWrong(words.linkWrong);
    } else if (asked === "reference") {
      if (!opened.run(acts.addReference(String(form.get("to"))), false)) return setWrong(failed);
    } else {
      setBusy(true);
      const sent = await sendPicture(form, submissionId, words, unreachable);
      setBusy(false);
      if (!dialog.current?.open) return;
      if ("wrong" in sent) return setWrong(sent.wrong);
      const did = opened.run(acts.addFigure(sent.fileId, String(form.get("alt")).trim()), false);
      if (!did) return setWrong(failed);
    }
    close();
    opened.focus();
  };

  return (
    <dialog ref={dialog} aria-labelledby="asking-title" onClose={() => ask(null)}>
      <h2 id="asking-title">{asked && asked !== "note" && asked !== "agreed" ? words[asked] : null}</h2>
      <form className="form wide" onSubmit={(event) => void done(event)} noValidate>
        {asked === "link" ? (
          <label className="field">
            {words.linkHref}
            <input type="url" name="href" dir="ltr" aria-invalid={wrong ? true : undefined} />
          </label>
        ) : null}
        {asked === "reference" ? (
          <label className="field">
            {words.referenceTo}
            <select name="to">
              {room.snapshot?.blocks
                .filter(({ kind }) => kind !== "footnote")
                .map((block) => (
                  <option key={block.id} value={block.id}>
                    {nameOf(block.id)} · {block.text.slice(0, 60)}
                  </option>
                ))}
            </select>
          </label>
        ) : null}
        {asked === "figure" ? (
          <>
            <label className="field">
              {words.figureFile}
              <input type="file" name="file" accept="image/png,image/jpeg,image/gif,image/webp" />
            </label>
            <label className="field">
              {words.figureAlt}
              <input type="text" name="alt" dir="auto" maxLength={2_000} />
            </label>
          </>
        ) : null}
        <p className="refusal" role="alert">
          {wrong}
        </p>
        <div className="acts">
          <button type="button" className="btn" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" className="btn go" disabled={busy}>
            {words.insert}
          </button>
        </div>
      </form>
    </dialog>
  );
}

async function sendPicture(
  form: FormData,
  submissionId: string,
  words: RoomWords,
  unreachable: string,
): Promise<{ fileId: string } | { wrong: string }> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { wrong: words.figureMissing };
  if (file.size > MOST) return { wrong: words.figureTooLarge };
  if (!String(form.get("alt") ?? "").trim()) return { wrong: words.figureAltMissing };
  const body = new FormData();
  body.set("file", file);
  try {
    const answer = await fetch(`/api/submissions/${submissionId}/figures`, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
    });
    const reply = (await answer.json()) as ActionReply;
    if (reply.status === "done" && reply.value) return { fileId: reply.value };
    return { wrong: (reply.status === "invalid" && reply.fields.file) || reply.message };
  } catch {
    return { wrong: unreachable };
  }
}
