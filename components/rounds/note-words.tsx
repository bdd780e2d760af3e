import type { Translate } from "@/lib/core/i18n/translate";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { Tracked } from "./tracked";

type Words = Pick<CommentView, "quote" | "text" | "proposedText" | "rationale" | "source">;
type Props = { comment: Words; t: Translate; paragraph?: string };

/** What a comment says, wherever it is shown: on which words, what, the wording proposed, why and by what source (domain 5.2.11). */
export function NoteWords({ comment, t, paragraph = "" }: Props) {
  return (
    <>
      {comment.quote ? <blockquote dir="auto">{comment.quote}</blockquote> : null}
      <p dir="auto">{comment.text}</p>
      {comment.proposedText ? <Tracked before={paragraph} after={comment.proposedText} /> : null}
      {comment.rationale ? (
        <p className="muted" dir="auto">
          <b>{t("responses.rationale")}</b>: {comment.rationale}
        </p>
      ) : null}
      {comment.source ? (
        <p className="muted" dir="auto">
          <b>{t("responses.source")}</b>: {comment.source}
        </p>
      ) : null}
    </>
  );
}
