"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import type { ActionReply } from "@/lib/core/reply";

type Props = {
  /** A route that takes a multipart form with one file. */
  url: string;
  label: ReactNode;
  hint: string;
  accept: string;
  /** The most bytes, and what to say of a larger file before it travels. */
  most: number;
  labels: { send: string; sending: string; tooLarge: string; unreachable: string };
  reason?: string;
  /** What was wrong with the last one, for a browser without script. */
  problem?: string;
  /** Where to go on to; the answer's value is put behind it. */
  goesTo?: string;
  /** The page stays and shows by itself what was taken. */
  stays?: boolean;
};

/** Hex SHA-256 of a file, where the browser offers it: on https and on the machine itself. */
async function hashOf(file: File): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Sends one file and says what came of it beside the field. Without script it is an ordinary form post. */
export function UploadForm({
  url,
  label,
  hint,
  accept,
  most,
  labels,
  reason,
  problem,
  goesTo,
  stays,
}: Props) {
  const [wrong, setWrong] = useState(problem);
  const [said, setSaid] = useState("");
  const busy = useRef(false);
  const router = useRouter();
  const id = useId();

  const take = (reply: ActionReply) => {
    if (reply.status === "done" && goesTo && reply.value) {
      router.push(`${goesTo}${reply.value}`);
      return;
    }
    if (reply.status === "done" && stays) router.refresh();
    setSaid(reply.status === "done" ? reply.message : "");
    setWrong(
      reply.status === "done"
        ? undefined
        : reply.status === "invalid"
          ? (reply.fields.file ?? reply.message)
          : reply.message,
    );
  };

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.current) return;
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    if (file instanceof File && file.size > most)
      return take({ status: "invalid", message: "", fields: { file: labels.tooLarge } });
    busy.current = true;
    setWrong(undefined);
    setSaid(labels.sending);
    try {
      const sha256 = file instanceof File ? await hashOf(file) : null;
      if (sha256) form.set("sha256", sha256);
      const response = await fetch(url, {
        method: "POST",
        body: form,
        headers: { Accept: "application/json" },
      });
      take((await response.json()) as ActionReply);
    } catch {
      take({ status: "refused", reason: "noAnswer", message: labels.unreachable });
    } finally {
      busy.current = false;
    }
  };

  return (
    <form className="form" action={url} method="post" encType="multipart/form-data" onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <input
          id={id}
          type="file"
          name="file"
          accept={accept}
          disabled={Boolean(reason)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${id}-hint ${id}-wrong`}
        />
        <p className="wrong" id={`${id}-wrong`} role="alert" hidden={!wrong}>
          {wrong}
        </p>
      </div>
      <span className="act">
        <button
          type="submit"
          className="btn"
          disabled={Boolean(reason)}
          aria-describedby={reason ? `${id}-reason` : undefined}
        >
          {labels.send}
        </button>
        {reason ? (
          <span className="reason" id={`${id}-reason`}>
            {reason}
          </span>
        ) : null}
      </span>
      <p className="said" role="status" dir="auto">
        {said}
      </p>
    </form>
  );
}
