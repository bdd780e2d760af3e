"use client";
import { ActForm, type FormLabels } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { Conflict } from "@/components/ui/conflict";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { Said } from "@/components/ui/said";
import type { ActionReply } from "@/lib/core/reply";

const CONFLICT = {
  title: "Somebody else saved first. Choose what stays.",
  mine: "Your text",
  theirs: "Their text",
  takeMine: "Keep mine",
  takeTheirs: "Take theirs",
  merged: "Or write what both can stand behind",
  takeMerged: "Keep this",
};
const LABELS: FormLabels = {
  unreachable: "The server could not be reached. What you wrote is still here.",
  broken: "Something broke. Reference:",
  conflict: CONFLICT,
};

async function pretend(_: ActionReply | null, form: FormData): Promise<ActionReply> {
  const words = String(form.get("words") ?? "");
  if (!words)
    return {
      status: "invalid",
      message: "Check the field in red.",
      fields: { words: "Write the comment first." },
    };
  if (words.includes("no"))
    return {
      status: "refused",
      message: "The round closed on Friday 14 June, 17:00 Vienna.",
      reason: "deadlinePassed",
    };
  if (words.includes("both"))
    return {
      status: "conflict",
      message: "Somebody else changed this text.",
      theirs: "Their words",
      version: 4,
    };
  if (words.includes("down")) throw new Error("line down");
  return { status: "done", message: "Your comment is in." };
}

/** Forms, what goes wrong in them, sending to others, and two texts at once. */
export function FormsSample() {
  return (
    <>
      <h1>Forms</h1>
      <ActForm action={pretend} labels={LABELS} text="words">
        <DraftKeeper
          storageKey="gallery:seat"
          labels={{
            restored: "Restored from this browser: you had not sent this yet.",
            discard: "Discard it",
          }}
        />
        <input type="hidden" name="version" defaultValue="3" />
        <Field
          label="Comment"
          name="words"
          as="textarea"
          needed="required"
          hint="On paragraph 8. Other entities see it after the close."
        />
        <Field label="Kind" name="kind" as="select" defaultValue="b">
          <option value="a">technical</option>
          <option value="b">substantive</option>
        </Field>
        <Field
          label="Closes"
          name="closesAt"
          type="datetime-local"
          error="That time does not exist in Vienna: the clocks go forward."
        />
        <Field label="Upload" name="file" type="file" />
        <Choices
          name="position"
          label="Position"
          chosen="a"
          choices={[
            { value: "a", label: "Accepted" },
            { value: "b", label: "In part" },
            { value: "c", label: "Not accepted", reason: "A typo cannot be refused." },
          ]}
        />
        <div className="acts">
          <Button tone="go">Add the comment</Button>
          <Button tone="danger">Withdraw</Button>
        </div>
      </ActForm>
      <h2>Sending to others</h2>
      <ConfirmSend
        label="Open the round"
        title="Open the comment round"
        receivers={[
          "ILO",
          "IOM",
          "Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict",
          "UNHCR",
        ].map((name) => ({
          name,
          detail: "focal point",
        }))}
        letter={{
          subject: "Comments on the joint submission until 14 June",
          body: "The round is open.\nComment by paragraph, or answer that you have none.",
        }}
        labels={{
          confirm: "Open and send",
          cancel: "Cancel",
          receivers: "Four people receive this",
          letter: "In these words",
          form: LABELS,
        }}
        action={pretend}
        hidden={{ words: "yes" }}
      />
      <Conflict
        mine="Shelter begins at once."
        theirs="Shelter and care begin at once."
        labels={CONFLICT}
        onChoose={() => undefined}
      />
      <Said>Signed off for ILO.</Said>
      <Said tone="refused">The round closed on Friday 14 June, 17:00 Vienna.</Said>
    </>
  );
}
