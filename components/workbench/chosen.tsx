import { OntoAgenda } from "@/components/dispositions/onto-agenda";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { tagCommentsAction, ungroupCommentsAction } from "@/lib/workbench/actions";
import type { Queue } from "@/lib/workbench/queue";
import { AnswerForm } from "./answer-form";
import type { BenchStart } from "./bench";
import { Detail } from "./detail";
import type { SaidDetail } from "./detail-words";
import type { BenchLabels } from "./labels";
import { SplitForm } from "./split-form";

type Props = {
  detail: SaidDetail | null;
  /** Nothing has been chosen yet. */
  pick: boolean;
  failed: boolean;
  queue: Queue;
  row: number;
  start: BenchStart;
  labels: BenchLabels;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
};

/** The chosen comment beside the queue, with what can be done with it. */
export function Chosen({ detail, pick, failed, queue, row, start, labels, hrefOf, onOpen }: Props) {
  if (!detail) {
    const said = failed ? labels.failed : pick ? labels.pick : null;
    return said && <p className="muted">{said}</p>;
  }
  const { submissionId, lang, work } = start;
  const name = (dimension: "at" | "kind" | "strength") =>
    queue.names[dimension][queue[dimension][row] ?? -1]?.label ?? "";
  const version = detail.disposition?.version ?? 0;
  const { agenda } = detail;
  const isSplit = detail.parts.length > 0;
  return (
    <>
      <Detail
        detail={detail}
        place={name("at")}
        kind={name("kind")}
        strength={name("strength")}
        labels={labels}
        lang={lang}
        amendmentsHref={`/submissions/${submissionId}/amendments?at=${detail.blockId}`}
        hrefOf={hrefOf}
        onOpen={onOpen}
      />
      {agenda?.standsOn ? (
        <p>
          <a href={`/meetings/${agenda.standsOn}/agenda`}>{labels.standsOnAgenda}</a>
        </p>
      ) : null}
      {agenda && !agenda.standsOn && (work || !agenda.reason) ? (
        <OntoAgenda key={`agenda:${detail.id}`} commentId={detail.id} offer={agenda} labels={labels.form} />
      ) : null}
      {work && detail.group.length > 0 ? (
        <ActForm key={`apart:${detail.id}`} action={ungroupCommentsAction} labels={labels.form}>
          <input type="hidden" name="commentIds[]" value={detail.id} />
          <Button tone="quiet">{labels.ungroup}</Button>
        </ActForm>
      ) : null}
      {work && !isSplit ? (
        <>
          {detail.takenBack ? (
            <Act label={labels.answer} reason={labels.takenBack} />
          ) : (
            <AnswerForm
              key={`${detail.id}:${version}`}
              submissionId={submissionId}
              seat={start.seat}
              detail={detail}
              replies={work.replies}
              labels={labels}
            />
          )}
          <ActForm
            key={`tag:${detail.id}`}
            action={tagCommentsAction}
            labels={labels.form}
            className="line"
            clears
          >
            <input type="hidden" name="commentIds[]" value={detail.id} />
            <Field name="add" data-tag label={labels.tagsAdd} hint={labels.tagsHint} />
            <Button>{labels.tag}</Button>
          </ActForm>
          {version === 0 && !detail.whole ? (
            <details className="panel" id="split">
              <summary>{labels.split}</summary>
              <SplitForm
                key={detail.id}
                commentId={detail.id}
                seat={start.seat}
                text={detail.text}
                labels={labels}
              />
            </details>
          ) : null}
        </>
      ) : null}
    </>
  );
}
