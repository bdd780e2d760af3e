"use client";
import { type FormEvent, useId, useRef, useState } from "react";
import type { ActionReply } from "@/lib/core/reply";
import { PastedResult } from "./pasted-result";
import type { PastedView } from "./pasted-view";

type Props = {
  /** The route that compares; the version is put behind it. */
  url: string;
  versions: { number: number; words: string }[];
  chosen: number;
  lang: string;
  /** The most bytes one copy may have. */
  most: number;
  labels: Record<
    | ("against" | "paste" | "orFile" | "hint" | "compare" | "comparing")
    | ("nothingGiven" | "tooLarge" | "unreachable"),
    string
  >;
};

type Reply = ActionReply & { view?: PastedView };

/**
 * Sends a pasted copy or a file and shows beside it where it differs. What was pasted stays, whatever comes of it.
 * Without script it is an ordinary form post, answered in plain text.
 */
export function PastedForm({ url, versions, chosen, lang, most, labels }: Props) {
  const [wrong, setWrong] = useState("");
  const [view, setView] = useState<PastedView | null>(null);
  const [waits, setWaits] = useState(false);
  const busy = useRef(false);
  const id = useId();

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.current) return;
    const form = new FormData(event.currentTarget);
    const size = sizeOf(form);
    const file = form.get("file");
    form.delete(file instanceof File && file.size > 0 ? "pasted" : "file");
    setView(null);
    setWrong(size === 0 ? labels.nothingGiven : size > most ? labels.tooLarge : "");
    if (size === 0 || size > most) return;
    busy.current = true;
    setWaits(true);
    try {
      const headers = { Accept: "application/json" };
      const address = `${url}?version=${form.get("version")}`;
      const response = await fetch(address, { method: "POST", body: form, headers });
      const reply = (await response.json()) as Reply;
      if (reply.status === "done") setView(reply.view ?? null);
      else setWrong(reply.status === "invalid" ? (reply.fields.file ?? reply.message) : reply.message);
    } catch {
      setWrong(labels.unreachable);
    } finally {
      busy.current = false;
      setWaits(false);
    }
  };

  return (
    <>
      <form
        className="form"
        action={`${url}?version=${chosen}`}
        method="post"
        encType="multipart/form-data"
        onSubmit={send}
        aria-busy={waits || undefined}
      >
        <div className="field">
          <label htmlFor={`${id}-version`}>{labels.against}</label>
          <select id={`${id}-version`} name="version" defaultValue={chosen}>
            {versions.map(({ number, words }) => (
              <option key={number} value={number}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{labels.paste}</label>
          <textarea
            id={`${id}-text`}
            name="pasted"
            className="document"
            rows={12}
            lang={lang}
            dir="auto"
            aria-invalid={wrong ? true : undefined}
            aria-describedby={`${id}-wrong`}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-file`}>{labels.orFile}</label>
          <p className="hint" id={`${id}-hint`}>
            {labels.hint}
          </p>
          <input
            id={`${id}-file`}
            type="file"
            name="file"
            accept=".txt,.md,.markdown,text/plain,text/markdown"
            aria-describedby={`${id}-hint ${id}-wrong`}
          />
          <p className="wrong" id={`${id}-wrong`} role="alert" hidden={!wrong}>
            {wrong}
          </p>
        </div>
        <button type="submit" className="btn go">
          {labels.compare}
        </button>
        <p className="said" role="status">
          {waits ? labels.comparing : view?.sentence}
        </p>
      </form>
      {view ? <PastedResult view={view} lang={lang} /> : null}
    </>
  );
}

/** Bytes of the file that was chosen, else of what was pasted. */
function sizeOf(form: FormData): number {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return file.size;
  const pasted = form.get("pasted");
  return typeof pasted === "string" && pasted.trim() !== "" ? new Blob([pasted]).size : 0;
}
