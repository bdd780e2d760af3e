import Link from "next/link";
import type { ReactNode } from "react";
import { type Footnotes, InlineText } from "@/components/submissions/inline";
import { Chip } from "@/components/ui/chip";
import type { Translate } from "@/lib/core/i18n/translate";
import type { CommentView } from "@/lib/rounds/queries/comments";

const NONE: Footnotes = new Map();

type Props = { comment: CommentView; t: Translate; children?: ReactNode };

/** One comment in the margin: who, how strongly, what, the proposed wording, and what became of it. */
export function Note({ comment, t, children }: Props) {
  const red = comment.strength === "redLine";
  const { disposition } = comment;
  return (
    <div
      className={red ? "note red" : comment.mine ? "note mine" : "note"}
      id={`c-${comment.id}`}
      data-walk
      tabIndex={-1}
    >
      <header>
        <b>{comment.entity}</b>
        {comment.mine ? <span>{t("rounds.mine")}</span> : null}
        <Chip tone={red ? "red" : undefined}>{t(`rounds.strengths.${comment.strength as "redLine"}`)}</Chip>
      </header>
      <p dir="auto">{comment.text}</p>
      {comment.proposedText ? (
        <p className="prop" dir="auto">
          <InlineText text={comment.proposedText} footnotes={NONE} />
        </p>
      ) : null}
      {disposition?.reply ? (
        <p className="reply" dir="auto">
          {disposition.reply}
        </p>
      ) : null}
      <footer>
        <span>{t(`rounds.kinds.${comment.kind as "general"}`)}</span>
        {comment.submitted ? null : <span>{t("rounds.draft")}</span>}
        {disposition ? (
          <Chip tone={disposition.kind === "accepted" ? "green" : undefined}>
            {t(`rounds.dispositions.${disposition.kind as "accepted"}`)}
          </Chip>
        ) : null}
        {disposition?.stance === "contested" ? <Chip tone="red">{t("dispositions.contested")}</Chip> : null}
        {disposition ? (
          <Link href={`/submissions/${comment.submissionId}/answers/${comment.id}`} prefetch={false}>
            {t("dispositions.title")}
          </Link>
        ) : null}
        {children}
      </footer>
    </div>
  );
}
