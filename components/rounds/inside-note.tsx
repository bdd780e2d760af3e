import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import {
  mergeCommentsAction,
  removeCommentAction,
  supportCommentAction,
  unverifyCommentAction,
  verifyCommentAction,
} from "@/lib/responses/actions";
import type { InsideComment, ResponseView } from "@/lib/responses/queries/response";
import type { Block } from "@/lib/texts/blocks";
import { CommentForm } from "./comment-form";
import { NoteWords } from "./note-words";
import { OneAct } from "./one-act";

type Props = {
  comment: InsideComment;
  others: InsideComment[];
  view: ResponseView;
  viewer: Viewer & { t: Translate };
  block?: Block;
  reference: (blockId: string | null) => string;
};

/** One comment inside its entity: who wrote it, what colleagues think of it, what it was before, and what is done with it. */
export function InsideNote({ comment, others, view, viewer, block, reference }: Props) {
  const { t } = viewer;
  const red = comment.strength === "redLine";
  const agreed = block !== undefined && "status" in block && block.status === "agreed";
  return (
    <article className={red ? "note red" : "note"} id={`c-${comment.id}`} data-walk tabIndex={-1}>
      <header>
        <b>{reference(comment.blockId)}</b>
        <span dir="auto">{comment.author}</span>
        <Chip tone={red ? "red" : undefined}>{t(`rounds.strengths.${comment.strength as "redLine"}`)}</Chip>
        <Chip tone={comment.verified ? "green" : "amber"}>
          {t(comment.verified ? "responses.isVerified" : "responses.notVerified")}
        </Chip>
        {agreed ? <Chip tone="amber">{t("responses.onAgreed")}</Chip> : null}
        {comment.late ? <Chip tone="amber">{t("responses.isLate")}</Chip> : null}
        {comment.origin === "behalf" ? <Chip>{t("responses.onBehalf")}</Chip> : null}
      </header>
      <NoteWords comment={comment} t={t} paragraph={block?.text} />
      {comment.origins.map((origin, n) => (
        <details key={n}>
          <summary>{t("responses.origin", { name: origin.by })}</summary>
          <p dir="auto">{origin.text}</p>
          {origin.proposedText ? (
            <p className="prop" dir="auto">
              {origin.proposedText}
            </p>
          ) : null}
          {origin.rationale || origin.source ? (
            <p className="muted" dir="auto">
              {[origin.rationale, origin.source].filter(Boolean).join(" · ")}
            </p>
          ) : null}
        </details>
      ))}
      <footer>
        <span>{t(`rounds.kinds.${comment.kind as "general"}`)}</span>
        <span>{t("responses.supports", { yes: comment.yes, no: comment.no })}</span>
        {comment.may.support.ok ? <Supports comment={comment} t={t} /> : null}
        {comment.may.verify.ok ? (
          <OneAct
            t={t}
            action={comment.verified ? unverifyCommentAction : verifyCommentAction}
            label={t(comment.verified ? "responses.unverify" : "responses.verify")}
            may={comment.may.verify}
            hidden={{
              commentId: comment.id,
              ...(comment.verified ? {} : { version: String(comment.version) }),
            }}
            tone={comment.verified ? "quiet" : "plain"}
          />
        ) : null}
        {comment.may.edit.ok ? (
          <Consolidate
            comment={comment}
            others={others}
            view={view}
            viewer={viewer}
            block={block}
            agreed={agreed}
            reference={reference}
          />
        ) : null}
      </footer>
    </article>
  );
}

function Supports({ comment, t }: { comment: InsideComment; t: Translate }) {
  const choices = [
    ["yes", "responses.support", true],
    ["no", "responses.notSupport", false],
    ["neither", "responses.neither", null],
  ] as const;
  return choices
    .filter(([, , view]) => view !== comment.mySupport)
    .map(([supports, label]) => (
      <OneAct
        key={supports}
        t={t}
        action={supportCommentAction}
        label={t(label)}
        may={comment.may.support}
        hidden={{ commentId: comment.id, supports }}
        tone="quiet"
      />
    ));
}

function Consolidate({
  comment,
  others,
  view,
  viewer,
  block,
  agreed,
  reference,
}: Props & { agreed: boolean }) {
  const { t, actor } = viewer;
  const mergeable = others.filter(({ id, may }) => id !== comment.id && may.remove.ok);
  return (
    <>
      <details>
        <summary>{t("rounds.edit")}</summary>
        <CommentForm
          t={t}
          roundId={view.round.id}
          blockId={comment.blockId ?? ""}
          seatId={actor.seat.id ?? ""}
          paragraph={block?.text ?? ""}
          back={`/submissions/${view.head.id}/response`}
          agreed={agreed}
          comment={comment}
        />
        {view.may.verify.ok && mergeable.length > 0 ? (
          <ActForm action={mergeCommentsAction} labels={formLabels(t)}>
            <input type="hidden" name="commentId" value={comment.id} />
            <input type="hidden" name="version" value={comment.version} />
            <Field as="select" name="other" label={t("responses.mergeWhich")}>
              {mergeable.map((other) => (
                <option key={other.id} value={`${other.id}:${other.version}`}>
                  {reference(other.blockId)}, {other.author}: {other.text.slice(0, 60)}
                </option>
              ))}
            </Field>
            <Act label={t("responses.merge")} />
          </ActForm>
        ) : null}
      </details>
      <OneAct
        t={t}
        action={removeCommentAction}
        label={t("rounds.remove")}
        may={comment.may.remove}
        hidden={{ commentId: comment.id, version: String(comment.version) }}
        tone="quiet"
      />
    </>
  );
}
