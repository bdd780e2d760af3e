"use client";
import { createContext, useContext } from "react";
import type { ActionReply } from "@/lib/core/reply";

const Reply = createContext<ActionReply | null>(null);

/** Hands a form's last answer to the fields inside it. */
export const FormReply = Reply.Provider;

/**
 * @param name a field's name
 * @returns the sentence that says what is wrong with it, if the last answer said so
 */
export function useWrong(name: string): string | undefined {
  const reply = useContext(Reply);
  return reply?.status === "invalid" ? reply.fields[name.replace(/\[\]$/, "")] : undefined;
}
