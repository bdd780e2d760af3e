"use client";
import { type RefObject, useState } from "react";
import type { ActionReply } from "@/lib/core/reply";
import { Conflict, type ConflictLabels } from "./conflict";
import { typeInto } from "./type-into";

export type { ConflictLabels } from "./conflict";

type Props = {
  reply: Extract<ActionReply, { status: "conflict" }>;
  form: RefObject<HTMLFormElement | null>;
  name: string;
  labels: ConflictLabels;
};

/** Both texts of a form that somebody else saved first; the choice is typed into the field, and nothing is sent yet. */
export function FormConflict({ reply, form, name, labels }: Props) {
  const [settled, setSettled] = useState<number | null>(null);
  const field = form.current?.elements.namedItem(name);
  if (settled === reply.version || !isTyped(field)) return null;
  return (
    <Conflict
      mine={field.value}
      theirs={reply.theirs}
      labels={labels}
      onChoose={(chosen) => {
        typeInto(field, chosen);
        // What was decided here was decided on theirs.
        const fields = form.current?.elements;
        const version = fields?.namedItem("version");
        if (isTyped(version)) typeInto(version, String(reply.version));
        const words = fields?.namedItem("oldText");
        if (isTyped(words)) typeInto(words, reply.theirs);
        setSettled(reply.version);
        field.focus();
      }}
    />
  );
}

type Found = Element | RadioNodeList | null | undefined;

function isTyped(field: Found): field is HTMLTextAreaElement | HTMLInputElement {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}
