import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { UploadForm } from "@/components/submissions/upload-form";
import { problemWords, uploadLabels } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import type { Viewer } from "@/lib/core/viewer";
import type { ImportDoor, ImportLine } from "@/lib/matrices/queries/import-door";

type Props = { door: ImportDoor; lines: ImportLine[]; problem?: string; viewer: Viewer & { t: Translate } };

/** Brings in a matrix: for the own entity, or for the Secretariat from whoever sent it; and what came in so far. */
export function ImportsScreen({ door, lines, problem, viewer }: Props) {
  const { head, entity, behalf } = door;
  const { t } = viewer;
  const page = `/submissions/${head.id}/matrix/import`;
  const url = `/api/submissions/${head.id}/matrix`;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="matrix">
      <h2>{t("imports.title")}</h2>
      <p className="lede">{t("imports.lede")}</p>
      {behalf ? <WhoseForm door={door} page={page} t={t} /> : null}
      {entity || !behalf ? (
        <>
          {behalf && entity ? <p>{t("imports.forEntity", { entity: entity.acronym })}</p> : null}
          <UploadForm
            key={entity?.slug}
            url={behalf && entity ? `${url}?for=${entity.slug}` : url}
            label={t("imports.file")}
            hint={t("imports.hint")}
            accept=".xlsx,.docx,.csv"
            most={MAX_UPLOAD_BYTES}
            labels={uploadLabels(t, { send: t("imports.send"), tooLarge: t("invalid.fileTooLarge") })}
            reason={verdictReason(door.may, t)}
            problem={problemWords(problem, t)}
            goesTo={`${page}/`}
          />
        </>
      ) : null}
      <h2>{t("imports.before")}</h2>
      {lines.length === 0 ? <Empty title={t("imports.none")} /> : null}
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id} data-walk>
            <span className="d">{dayText(line.at, viewer.actor.zone, viewer.language)}</span>
            <Link href={`${page}/${line.id}`} prefetch={false}>
              <bdi>{line.name}</bdi>
            </Link>{" "}
            <span className="muted">
              {[
                line.entity,
                line.state === "read"
                  ? t("imports.waits", { rows: line.rows })
                  : t("imports.taken", { added: line.added, changed: line.changed }),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </SubmissionFrame>
  );
}

/** Whose file the Secretariat brings: an ordinary form, so that the address says it. */
function WhoseForm({ door, page, t }: { door: ImportDoor; page: string; t: Translate }) {
  return (
    <form action={page} className="form">
      <Field as="select" name="for" label={t("imports.choose")} defaultValue={door.entity?.slug ?? ""}>
        <option value="" />
        {door.entities.map(({ slug, acronym }) => (
          <option key={slug} value={slug}>
            {acronym}
          </option>
        ))}
      </Field>
      <Act label={t("record.page.show")} />
    </form>
  );
}
