import { Act } from "@/components/ui/act";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { Empty } from "@/components/ui/empty";
import { conflictLabels, saveLabels, sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { DraftView } from "@/lib/rounds/queries/draft";
import { issueVersionAction } from "@/lib/submissions/actions";
import type { DraftRow } from "@/lib/submissions/queries/text";
import { versionLabel } from "@/lib/submissions/symbols";
import { numberBlocks, referencesOf } from "@/lib/texts/numbers";
import { BlockView } from "./block";
import { BlockActs, DRAFT_FORMS, DraftForms } from "./draft-acts";
import { DraftBlock, type DraftLabels } from "./draft-block";
import { SubmissionFrame } from "./frame";
import type { Footnotes } from "./inline";
import { referenceWords, versionWords } from "./words";

type Props = { view: DraftView; viewer: Viewer & { t: Translate } };

/** The working draft: every block saves itself; numbers are computed; issuing freezes it (domain 6.1). */
export function DraftScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, rows, counts } = view;
  const blocks = rows.map((row) => row.block);
  const numbers = numberBlocks(blocks);
  const references = referencesOf(blocks);
  const reason = verdictReason(head.may.editDraft, t);
  const labels: DraftLabels = {
    save: saveLabels(t),
    conflict: conflictLabels(t),
    kept: t("submissions.keptTitle"),
    empty: t("submissions.emptyBlock"),
  };
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="draft" acts={<Issue view={view} t={t} />}>
      <h2>{t("submissions.draftTitle")}</h2>
      <p className="lede">{t("submissions.draftLede")}</p>
      {reason ? <p className="reason">{reason}</p> : <DraftForms submissionId={head.id} t={t} />}
      {rows.length === 0 ? <Empty title={t("submissions.noText")} /> : null}
      {reason ? null : (
        <Act
          label={t("submissions.addFirst")}
          tone="quiet"
          form={DRAFT_FORMS.addParagraph}
          name="afterId"
          value=""
        />
      )}
      <div className="editor">
        {rows.map((row) => {
          const name = referenceWords(references[row.block.id], t);
          return (
            <div
              key={row.block.id}
              className="block-row"
              id={`b-${row.block.id}`}
              data-kind={row.block.kind}
              data-walk
            >
              <span className="no">{numbers[row.block.id]?.label}</span>
              <Words row={row} head={head} name={name} locked={Boolean(reason)} labels={labels} />
              <div className="beside">
                {counts[row.block.id] ? (
                  <a
                    className={counts[row.block.id]?.red ? "count red" : "count"}
                    href={`/submissions/${head.id}?at=${row.block.id}#b-${row.block.id}`}
                  >
                    {t("submissions.commentsHere", { n: counts[row.block.id]?.n ?? 0 })}
                  </a>
                ) : null}
                {reason ? null : <BlockActs blockId={row.block.id} name={name} t={t} />}
              </div>
            </div>
          );
        })}
      </div>
    </SubmissionFrame>
  );
}

const NONE: Footnotes = new Map();

function Words({
  row,
  head,
  name,
  locked,
  labels,
}: {
  row: DraftRow;
  head: DraftView["head"];
  name: string;
  locked: boolean;
  labels: DraftLabels;
}) {
  const { block, version } = row;
  if (block.kind === "table") return <BlockView block={block} footnotes={NONE} still />;
  return (
    <DraftBlock
      url={`/api/submissions/${head.id}/blocks/${block.id}`}
      name={name}
      text={block.text}
      version={version}
      lang={head.lang}
      locked={locked}
      refreshes={!head.changed}
      labels={labels}
    />
  );
}

/** Issuing reaches every seat of the body, so it says what will happen and asks once (look 6). */
function Issue({ view: { head }, t }: { view: DraftView; t: Translate }) {
  const label = versionWords(versionLabel((head.versions.at(-1)?.number ?? -1) + 1), t);
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
    />
  );
}
