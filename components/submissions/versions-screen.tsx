import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionHead, VersionHead } from "@/lib/submissions/queries/head";
import { MAX_COPY_BYTES } from "@/lib/submissions/schema";
import { SubmissionFrame } from "./frame";
import { UploadForm } from "./upload-form";
import { uploadLabels, versionWords } from "./words";

type Props = { head: SubmissionHead; viewer: Viewer & { t: Translate } };

/** Every issued version with its symbol and hash, to be downloaded, compared and verified (domain 6.1, 9.1). */
export function VersionsScreen({ head, viewer }: Props) {
  const { t } = viewer;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="versions">
      <h2>{t("submissions.versionsTitle")}</h2>
      <p className="lede">{t("submissions.versionsLede")}</p>
      {head.versions.length === 0 ? <Empty title={t("submissions.notIssued")} /> : null}
      <ul className="rows">
        {head.versions.toReversed().map((version) => (
          <Version key={version.id} version={version} head={head} viewer={viewer} />
        ))}
      </ul>
      {head.versions.length > 0 ? (
        <>
          <h2>{t("submissions.verify")}</h2>
          <UploadForm
            url={`/api/submissions/${head.id}/verify`}
            label={t("submissions.file")}
            hint={t("submissions.verifyLede")}
            accept=".md,.txt,text/markdown,text/plain"
            most={MAX_COPY_BYTES}
            labels={uploadLabels(t, { send: t("submissions.verifyIt"), tooLarge: t("invalid.copyTooLarge") })}
          />
          <p className="acts">
            <Link className="btn" href={`/submissions/${head.id}/compare/pasted`} prefetch={false}>
              {t("comparison.pasted")}
            </Link>
          </p>
        </>
      ) : null}
    </SubmissionFrame>
  );
}

function Version({
  version,
  head,
  viewer,
}: {
  version: VersionHead;
  head: SubmissionHead;
  viewer: Viewer & { t: Translate };
}) {
  const { t, actor, language } = viewer;
  const base = `/submissions/${head.id}`;
  const adopted = head.state === "adopted" && version.id === head.signOff?.versionId;
  return (
    <li data-walk>
      <div className="what">
        <b>{version.symbol}</b>
        <p className="muted">
          {[
            versionWords(version.label, t),
            adopted ? t("submissions.labels.adopted") : null,
            t("submissions.issuedOn", { date: dayText(version.issuedAt, actor.zone, language) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="mono" dir="ltr">
          SHA-256 {version.sha256}
        </p>
        <p className="acts">
          <a className="btn" href={`${base}/versions/${version.number}/download`} download>
            {t("submissions.download")}
          </a>
          {version.number > 0 ? (
            <Link href={`${base}/compare?from=${version.number - 1}&to=${version.number}`} prefetch={false}>
              {t("submissions.compareTitle")}
            </Link>
          ) : null}
        </p>
      </div>
    </li>
  );
}
