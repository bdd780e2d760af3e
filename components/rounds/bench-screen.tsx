import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { BenchView } from "@/lib/workbench/queries/bench";
import { Answer } from "./answer";
import { Note } from "./note";
import { Pages } from "./pages";

type Props = { view: BenchView; offset: number; viewer: Viewer & { t: Translate } };

/** The penholder's bench: comments by paragraph, each with the answer it still needs (domain 5.2.8). */
export function BenchScreen({ view, offset, viewer }: Props) {
  const { head, comments, places, may, more, total, answered } = view;
  const { t } = viewer;
  const sealed = head.round?.state === "open" && head.round.sealed;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="comments">
      <h2>{t("rounds.benchTitle")}</h2>
      {sealed ? (
        <p className="muted">{t("rounds.benchSealed")}</p>
      ) : (
        <p>{t("rounds.benchLede", { answered, n: total })}</p>
      )}
      {comments.length === 0 && !sealed ? <Empty title={t("rounds.benchNone")} /> : null}
      {places.map(({ blockId, reference, text }) => (
        <section key={blockId ?? "whole"} aria-labelledby={`at-${blockId ?? "whole"}`}>
          <h2 className="place" id={`at-${blockId ?? "whole"}`}>
            {referenceWords(reference, t)}
          </h2>
          {text ? (
            <div className="result" dir="auto" lang={head.lang}>
              {text}
            </div>
          ) : null}
          <div className="cols">
            {comments
              .filter((comment) => comment.blockId === blockId)
              .map((comment) => (
                <div key={comment.id}>
                  <Note comment={comment} t={t} />
                  {comment.submitted ? <Answer comment={comment} may={may.dispose} t={t} /> : null}
                </div>
              ))}
          </div>
        </section>
      ))}
      <Pages
        href={(from) => `/submissions/${head.id}/comments?from=${from}`}
        offset={offset}
        more={more}
        t={t}
      />
    </SubmissionFrame>
  );
}
