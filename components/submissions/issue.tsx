import { ConfirmSend } from "@/components/ui/confirm-send";
import { Field } from "@/components/ui/field";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { issueVersionAction } from "@/lib/submissions/actions";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { VERSION_NAMES, versionLabel } from "@/lib/submissions/symbols";
import { versionWords } from "./words";

/** Issuing reaches every seat of the body, so it says what will happen and asks once (look 6). */
export function Issue({ head, t }: { head: SubmissionHead; t: Translate }) {
  const number = (head.versions.at(-1)?.number ?? -1) + 1;
  const label = versionWords(versionLabel(number), t);
  const act = t("submissions.issue", { label });
  return (
    <ConfirmSend
      label={act}
      reason={verdictReason(head.may.issue, t)}
      title={t("submissions.issueTitle")}
      lede={t("submissions.issueLede", { label })}
      labels={sendLabels(t, act, 0)}
      action={issueVersionAction}
      hidden={{ submissionId: head.id }}
    >
      {number > 0 ? (
        <Field as="select" name="name" label={t("submissions.issueAs")}>
          {VERSION_NAMES.map((name) => (
            <option key={name} value={name}>
              {versionWords(versionLabel(number, name), t)}
            </option>
          ))}
        </Field>
      ) : null}
    </ConfirmSend>
  );
}
