"use client";
import { forgetDrafts } from "@/components/ui/draft-store";

/** Leaves on purpose: what this browser kept of unsaved texts goes too. */
export function SignOut({
  label,
  action,
}: {
  label: string;
  action: (form: FormData) => void | Promise<void>;
}) {
  return (
    <form action={action} onSubmit={forgetDrafts}>
      <button type="submit">{label}</button>
    </form>
  );
}
