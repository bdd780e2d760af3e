"use client";
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import type { ActionReply } from "@/lib/core/reply";
import { type ConflictLabels, FormConflict } from "./form-conflict";
import { FormReply } from "./form-reply";
import { freshKey } from "./fresh-key";

/** The sentences a form says by itself; everything else comes from the server. */
export type FormLabels = { unreachable: string; broken: string; signIn?: string; conflict?: ConflictLabels };

type Props = {
  action: (before: ActionReply | null, form: FormData) => Promise<ActionReply>;
  children: ReactNode;
  labels: FormLabels;
  /** Lets buttons elsewhere on the page send this form by their `form` attribute. */
  id?: string;
  /** A key drawn by the server, so that the form is idempotent without script too. */
  firstKey?: string;
  className?: string;
  /** Empty the fields once the act is done, as for a new comment. */
  clears?: boolean;
  /** The name of the text that two people may have changed at once. */
  text?: string;
  signInHref?: string;
  onDone?: (reply: ActionReply) => void;
};

/** Fired on the form when the database has what was typed: drafts may be let go. */
export const ACKNOWLEDGED = "chapeau:acknowledged";

/** Fired on the form when the act was refused, and its reason is shown. */
export const REFUSED = "chapeau:refused";

/**
 * A form around a server action. What was typed survives every answer but success, the first wrong field gets the focus,
 * and a lost connection is a sentence, not a lost page. Without script it is an ordinary form post.
 */
export function ActForm({
  action,
  id,
  children,
  labels,
  firstKey,
  className = "form",
  clears,
  text,
  signInHref,
  onDone,
}: Props) {
  const [postReply, post] = useActionState(action, null);
  const [sentReply, setReply] = useState<ActionReply | null>(null);
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef<HTMLInputElement>(null);
  const reply = sentReply ?? postReply;

  useEffect(() => {
    if (key.current && !sentReply) key.current.value ||= freshKey();
    if (sentReply?.status === "invalid")
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sentReply]);

  const take = (answer: ActionReply) => {
    if (answer.status === "done") {
      form.current?.dispatchEvent(new Event(ACKNOWLEDGED));
      if (clears) form.current?.reset();
      onDone?.(answer);
    }
    if (answer.status === "refused") form.current?.dispatchEvent(new Event(REFUSED));
    if (key.current) key.current.value = freshKey();
    setReply(answer);
  };

  // Handing the action to React alone would empty the fields after every answer, refusals included.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const typed = new FormData(event.currentTarget, submitter);
    start(async () => {
      setReply(null);
      try {
        take(await action(null, typed));
      } catch (problem) {
        const digest = problem instanceof Error && "digest" in problem ? String(problem.digest) : "";
        if (digest.startsWith("NEXT_")) {
          form.current?.dispatchEvent(new Event(ACKNOWLEDGED));
          throw problem;
        }
        // The key stays: if the act did reach the server, sending it again does nothing twice.
        setReply({
          status: "refused",
          reason: "noAnswer",
          message: digest ? `${labels.broken} ${digest}` : labels.unreachable,
        });
      }
    });
  };

  return (
    <form
      ref={form}
      id={id}
      action={post}
      onSubmit={send}
      className={className}
      aria-busy={pending || undefined}
      noValidate
    >
      <input ref={key} type="hidden" name="idempotencyKey" defaultValue={firstKey} />
      <FormReply value={reply}>{children}</FormReply>
      {reply?.status === "conflict" && text && labels.conflict ? (
        <FormConflict reply={reply} form={form} name={text} labels={labels.conflict} />
      ) : null}
      <p className="refusal" role="alert">
        {reply && reply.status !== "done" ? reply.message : null}
        {reply?.status === "refused" && reply.reason === "signedOut" && signInHref ? (
          <a href={signInHref}> {labels.signIn}</a>
        ) : null}
      </p>
      <p className="said" role="status">
        {reply?.status === "done" ? reply.message : null}
      </p>
    </form>
  );
}
