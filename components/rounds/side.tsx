import Link from "next/link";
import { placeSaid } from "@/components/dispositions/place-said";
import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { coSponsorAction, removeCommentAction, withdrawCoSponsorAction } from "@/lib/responses/actions";
import type { CommentView } from "@/lib/rounds/queries/comments";
import type { SubmissionView } from "@/lib/sign-off/queries/page";
import { CommentForm } from "./comment-form";
import { Note } from "./note";
import { OneAct } from "./one-act";
import { QuoteMarks } from "./quote-marks";

type Props = { view: SubmissionView; viewer: Viewer & { t: Translate }; reference: string | null };

/** The margin: what is said about the chosen paragraph, and where to say something. */
export function Side({ view, viewer, reference }: Props) {
  const { head, comments, openId } = view;
  const may = view.may.round;
  const { t, actor } = viewer;
  const round = head.round;
  if (!round) return null;
  if (openId === null || reference === null) {
    return (
      <aside className="side follows">
        <p className="muted">{t(head.state === "comment" ? "rounds.pick" : "rounds.pickToRead")}</p>
        <p>
          <Link href={`/submissions/${head.id}?at=whole`} prefetch={false}>
            {t(head.state === "comment" ? "rounds.whole" : "rounds.wholeToRead")}
          </Link>
        </p>
      </aside>
    );
  }
  const block = view.blocks.find((one) => one.id === openId);
  const paragraph = block?.text ?? "";
  // A comment is on the text that was asked about, also when another has been issued since.
  const about = view.askedAbout;
  const form = {
    t,
    roundId: round.id,
    blockId: about?.id ?? "",
    seatId: actor.seat.id ?? "",
    paragraph: about?.text ?? "",
    back: `/submissions/${head.id}?at=${openId || "whole"}`,
    agreed: about !== null && "status" in about && about.status === "agreed",
  };
  return (
    <aside className="side follows" aria-label={t("rounds.side", { reference })}>
      <h2>{t("rounds.side", { reference })}</h2>
      {block ? (
        <p>
          <Link
            href={`/submissions/${head.id}/versions/${head.versions.at(-1)?.number}/trace?block=${block.id}`}
            prefetch={false}
          >
            {t("provenance.link")}
          </Link>
        </p>
      ) : null}
      {comments.length === 0 ? <p className="muted">{t("rounds.sideNone")}</p> : null}
      {comments.map((comment) => (
        <Note
          key={comment.id}
          comment={comment}
          t={t}
          paragraph={paragraph}
          place={comment.place && placeSaid(comment.place, t)}
        >
          {comment.mine && !comment.submitted && may.add.ok ? (
            <OwnActs comment={comment} form={form} />
          ) : null}
          {!comment.mine && comment.submitted && may.sponsor.ok ? (
            <OneAct
              t={t}
              action={comment.sponsored ? withdrawCoSponsorAction : coSponsorAction}
              label={t(comment.sponsored ? "responses.withdrawCoSponsor" : "responses.coSponsor")}
              may={may.sponsor}
              hidden={{
                commentId: comment.id,
                ...(comment.sponsored ? {} : { version: String(comment.version) }),
              }}
              tone="quiet"
            />
          ) : null}
        </Note>
      ))}
      {openId === ""
        ? view.lost.map(({ blockId, was, n }) => (
            <p key={blockId} className="carried lost">
              {t("dispositions.lost")}{" "}
              <Link href={`/submissions/${head.id}/comments?at=${blockId}`} prefetch={false}>
                {t("rounds.count", { n, reference: referenceWords(was, t) })}
              </Link>
            </p>
          ))
        : null}
      <QuoteMarks
        quotes={comments.flatMap(({ blockId, quote }) => (blockId && quote ? [{ blockId, quote }] : []))}
      />
      {may.add.ok ? (
        <AddComment view={view} form={form} />
      ) : head.state === "comment" ? (
        <Act label={t("rounds.add")} reason={verdictReason(may.add, t)} />
      ) : null}
    </aside>
  );
}

type Form = Parameters<typeof CommentForm>[0];

/** Where another version has been issued since, the form says which one a comment is on; a paragraph that came later has none. */
function AddComment({ view: { head, openId, askedAbout }, form }: { view: SubmissionView; form: Form }) {
  const { t } = form;
  if (openId && !askedAbout)
    return (
      <p className="muted">
        {t("roundLife.notAskedAbout")}{" "}
        <Link href={`/submissions/${head.id}?at=whole`} prefetch={false}>
          {t("rounds.whole")}
        </Link>
      </p>
    );
  const version = head.versions.find(({ id }) => id === head.round?.versionId);
  return (
    <>
      {version && version !== head.versions.at(-1) ? (
        <p className="muted">
          {t("roundLife.text")}: <bdi>{version.symbol}</bdi>
        </p>
      ) : null}
      <CommentForm {...form} />
    </>
  );
}

function OwnActs({ comment, form }: { comment: CommentView; form: Form }) {
  const { t } = form;
  return (
    <>
      <details>
        <summary>{t("rounds.edit")}</summary>
        <CommentForm {...form} comment={comment} />
      </details>
      <ActForm action={removeCommentAction} labels={formLabels(t)} className="inline">
        <input type="hidden" name="commentId" value={comment.id} />
        <input type="hidden" name="version" value={comment.version} />
        <Act label={t("rounds.remove")} tone="quiet" />
      </ActForm>
    </>
  );
}
