"use client";
import { useEffect, useRef } from "react";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { disposeCommentAction } from "@/lib/dispositions/actions";
import { AnswerFields, type OfferedReply } from "./answer-fields";
import type { SaidDetail } from "./detail-words";
import type { BenchLabels } from "./labels";

type Props = {
  submissionId: string;
  /** Whose words a draft in this browser is. */
  seat: string;
  detail: SaidDetail;
  replies: OfferedReply[];
  labels: BenchLabels;
};

/** Half of what the lease lasts, so that a form that is being filled never loses it. */
const PROLONG_MS = 120_000;

/** The answer to the chosen comment; while it is written, others see who writes it. */
export function AnswerForm({ submissionId, seat, detail, replies, labels }: Props) {
  const version = detail.disposition?.version ?? 0;
  const lease = `/api/submissions/${submissionId}/comments/${detail.id}/lease`;
  const taken = useRef(0);
  const take = (at: number) => {
    if (taken.current > 0 && at - taken.current < PROLONG_MS) return;
    taken.current = at;
    // Whether it was taken changes nothing here: the version decides in the end, and the page says who else answers.
    void fetch(lease, { method: "PUT" }).catch(() => {
      taken.current = 0;
    });
  };
  useEffect(() => {
    const give = () => {
      if (taken.current > 0) void fetch(lease, { method: "POST", keepalive: true }).catch(() => undefined);
      taken.current = 0;
    };
    // A page that is closed or left unmounts nothing.
    window.addEventListener("pagehide", give);
    return () => {
      window.removeEventListener("pagehide", give);
      give();
    };
  }, [lease]);
  return (
    <div
      id="answer"
      onFocusCapture={(event) => take(event.timeStamp || 1)}
      onInputCapture={(event) => take(event.timeStamp || 1)}
    >
      <ActForm action={disposeCommentAction} labels={labels.form} text="reply">
        <input type="hidden" name="commentId" value={detail.id} />
        <BegunFrom name="version" value={String(version)} />
        <DraftKeeper storageKey={`answer:${detail.id}:${seat}`} labels={labels.draft} />
        <AnswerFields
          labels={labels}
          replies={replies}
          kind={detail.disposition?.kind}
          reply={detail.disposition?.reply}
          duplicateOf={detail.disposition?.duplicateOf}
          single
        />
        <Act label={labels.answer} tone={detail.disposition ? "plain" : "go"} />
      </ActForm>
    </div>
  );
}
