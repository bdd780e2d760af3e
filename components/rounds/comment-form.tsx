import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { addCommentAction, editCommentAction } from "@/lib/responses/actions";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";
import { ProposalField } from "./proposal-field";
import { WordsField } from "./words-field";

type Props = {
  t: Translate;
  roundId: string;
  blockId: string;
  seatId: string;
  paragraph: string;
  /** Where to come back to after signing in again. */
  back: string;
  /** An agreed paragraph: a comment on it needs a reason (domain 5.2.10). */
  agreed?: boolean;
  comment?: EditedComment;
};

/** What the form changes of a comment in preparation. */
type EditedComment = Pick<
  CommentView,
  "id" | "version" | "kind" | "strength" | "text" | "proposedText" | "rationale" | "source"
>;

/** Writes a comment, or changes one in preparation; what is typed stays in this browser until the database has it. */
export function CommentForm({ t, roundId, blockId, seatId, paragraph, back, agreed, comment }: Props) {
  const key = comment
    ? `comment:${comment.id}:${comment.version}`
    : `comment:${roundId}:${blockId}:${seatId}`;
  return (
    <ActForm
      action={comment ? editCommentAction : addCommentAction}
      labels={formLabels(t)}
      clears={!comment}
      text="text"
      signInHref={`/sign-in?next=${encodeURIComponent(back)}`}
      key={key}
    >
      {comment ? (
        <>
          <input type="hidden" name="commentId" value={comment.id} />
          <input type="hidden" name="version" value={comment.version} />
        </>
      ) : (
        <>
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="blockId" value={blockId} />
        </>
      )}
      <DraftKeeper storageKey={key} labels={draftLabels(t)} />
      <Field
        as="textarea"
        name="text"
        label={t("rounds.text")}
        needed={t("ui.needed")}
        rows={3}
        maxLength={10_000}
        defaultValue={comment?.text}
      />
      {comment || !paragraph ? null : (
        <details className="proposal">
          <summary>{t("responses.exactWords")}</summary>
          <WordsField
            blockId={blockId}
            paragraph={paragraph}
            labels={{
              label: t("responses.exactWords"),
              hint: t("responses.exactHint"),
              take: t("responses.onWords"),
              whole: t("responses.wholeParagraph"),
              chosen: t("responses.chosenWords", { words: "{words}" }),
            }}
          />
        </details>
      )}
      <details className="proposal" open={Boolean(comment?.proposedText) || undefined}>
        <summary>{t("rounds.proposed")}</summary>
        <ProposalField
          paragraph={paragraph}
          proposed={comment?.proposedText}
          labels={{
            label: t("rounds.proposed"),
            hint: t("rounds.proposedHint"),
            start: t("responses.startFrom"),
            preview: t("responses.preview"),
          }}
        />
      </details>
      <details
        className="proposal"
        open={Boolean(agreed || comment?.rationale || comment?.source) || undefined}
      >
        <summary>{t("responses.more")}</summary>
        <Field
          as="textarea"
          name="rationale"
          label={t("responses.rationale")}
          hint={agreed ? t("responses.rationaleAgreed") : undefined}
          needed={agreed ? t("ui.needed") : undefined}
          rows={2}
          maxLength={5000}
          defaultValue={comment?.rationale}
        />
        <Field name="source" label={t("responses.source")} maxLength={1000} defaultValue={comment?.source} />
      </details>
      <div className="pair">
        <Field as="select" name="kind" label={t("rounds.kind")} defaultValue={comment?.kind ?? "substantive"}>
          {COMMENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`rounds.kinds.${kind}`)}
            </option>
          ))}
        </Field>
        <Field
          as="select"
          name="strength"
          label={t("rounds.strength")}
          defaultValue={comment?.strength ?? "suggestion"}
        >
          {STRENGTHS.map((strength) => (
            <option key={strength} value={strength}>
              {t(`rounds.strengths.${strength}`)}
            </option>
          ))}
        </Field>
      </div>
      <Button tone="go">{t(comment ? "rounds.change" : "rounds.add")}</Button>
    </ActForm>
  );
}
