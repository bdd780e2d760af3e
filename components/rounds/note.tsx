import Link from "next/link";
import type { ReactNode } from "react";
import type { SaidPlace } from "@/components/dispositions/place-said";
import { PlaceWords } from "@/components/dispositions/place-words";
import { Chip } from "@/components/ui/chip";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { NoteWords } from "./note-words";

type Props = {
  comment: CommentView;
  t: Translate;
  paragraph?: string;
  /** Where its paragraph is now, where that is said. */
  place?: SaidPlace | null;
  children?: ReactNode;
};

/** One comment in the margin: who, how strongly, what, the proposed wording, and what became of it. */
export function Note({ comment, t, paragraph = "", place = null, children }: Props) {
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
      <PlaceWords said={place} />
      <NoteWords comment={comment} t={t} paragraph={paragraph} />
      {comment.sponsors.length > 0 ? (
        <p className="muted">{t("responses.sponsors", { names: listed(comment.sponsors, t.language) })}</p>
      ) : null}
      {disposition?.reply ? (
        <p className="reply" dir="auto">
          {disposition.reply}
        </p>
      ) : null}
      <footer>
        <span>{t(`rounds.kinds.${comment.kind as "general"}`)}</span>
        {comment.onAgreed ? <Chip tone="amber">{t("responses.onAgreed")}</Chip> : null}
        {comment.late ? <Chip tone="amber">{t("responses.isLate")}</Chip> : null}
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
