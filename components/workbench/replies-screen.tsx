import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { addReplyAction, editReplyAction } from "@/lib/workbench/actions";
import type { ReplyText } from "@/lib/workbench/queries/replies";

type Props = { head: SubmissionHead; replies: ReplyText[]; viewer: Viewer & { t: Translate } };

/** The replies that are used again, where each was used, and one more. */
export function RepliesScreen({ head, replies, viewer }: Props) {
  const { t, actor } = viewer;
  const seat = actor.seat.id ?? "";
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="comments">
      <p>
        <Link href={`/submissions/${head.id}/comments`} prefetch={false}>
          {t("workbench.title")}
        </Link>
      </p>
      <h2>{t("workbench.replies")}</h2>
      {replies.length === 0 ? <Empty title={t("workbench.repliesNone")} /> : null}
      {replies.map((reply) => (
        <section key={reply.id} data-walk>
          <ReplyForm key={reply.version} reply={reply} seat={seat} t={t} />
          <p className="muted">
            {t("workbench.used", { n: reply.used })}{" "}
            {reply.places.map((place) => (
              <span key={place.commentId}>
                <Link
                  href={`/submissions/${place.submissionId}/comments?c=${place.commentId}`}
                  prefetch={false}
                >
                  <bdi>{place.title}</bdi>, {t("workbench.number", { number: place.number })}
                </Link>{" "}
              </span>
            ))}
          </p>
        </section>
      ))}
      <ReplyForm seat={seat} t={t} />
    </SubmissionFrame>
  );
}

function ReplyForm({ reply, seat, t }: { reply?: ReplyText; seat: string; t: Translate }) {
  return (
    <ActForm
      action={reply ? editReplyAction : addReplyAction}
      labels={formLabels(t)}
      clears={!reply}
      text="text"
    >
      {reply ? (
        <>
          <input type="hidden" name="replyId" value={reply.id} />
          <BegunFrom name="version" value={String(reply.version)} />
        </>
      ) : null}
      <DraftKeeper storageKey={`reply:${reply?.id ?? "new"}:${seat}`} labels={draftLabels(t)} />
      <Field name="title" label={t("workbench.replyTitle")} maxLength={120} defaultValue={reply?.title} />
      <Field
        as="textarea"
        name="text"
        label={t("workbench.replyText")}
        rows={2}
        maxLength={5000}
        defaultValue={reply?.text}
      />
      <Act label={t(reply ? "workbench.changeReply" : "workbench.keepReply")} />
    </ActForm>
  );
}
