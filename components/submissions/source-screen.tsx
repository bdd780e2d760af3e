import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import type { Viewer } from "@/lib/core/viewer";
import { giveTextAction } from "@/lib/submissions/actions";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { SubmissionFrame } from "./frame";
import { UploadForm } from "./upload-form";
import { problemWords, uploadLabels } from "./words";

type Props = { head: SubmissionHead; problem?: string; viewer: Viewer & { t: Translate } };

/** Gives a text its words: pasted, or from a file. */
export function SourceScreen({ head, problem, viewer }: Props) {
  const { t, actor } = viewer;
  const reason = verdictReason(head.may.giveText, t);
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text">
      <h2>{t("submissions.giveText")}</h2>
      <p className="lede">{t("submissions.giveTextLede")}</p>
      <ActForm
        action={giveTextAction}
        labels={formLabels(t)}
        signInHref={`/sign-in?next=/submissions/${head.id}/source`}
      >
        <DraftKeeper storageKey={`submission:source:${head.id}:${actor.seat.id}`} labels={draftLabels(t)} />
        <input type="hidden" name="submissionId" value={head.id} />
        <Field
          as="textarea"
          name="raw"
          label={t("submissions.paste")}
          className="document"
          lang={head.lang}
          rows={14}
        />
        <Field as="select" name="format" label={t("submissions.format")}>
          <option value="plain">{t("submissions.formats.plain")}</option>
          <option value="markdown">{t("submissions.formats.markdown")}</option>
        </Field>
        <Act label={t("submissions.read")} tone="go" reason={reason} />
      </ActForm>
      <h2>{t("submissions.upload")}</h2>
      <UploadForm
        url={`/api/submissions/${head.id}/source`}
        label={t("submissions.file")}
        hint={t("submissions.uploadHint")}
        accept=".txt,.md,.markdown,text/plain,text/markdown"
        most={MAX_UPLOAD_BYTES}
        labels={uploadLabels(t, { send: t("submissions.uploadIt"), tooLarge: t("invalid.fileTooLarge") })}
        reason={reason}
        problem={problemWords(problem, t)}
        goesTo="/readings/"
      />
    </SubmissionFrame>
  );
}
