import { SubmissionFrame } from "@/components/submissions/frame";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { type CompilationLine, compilationOf, proposalWords } from "@/lib/matrices/export-compilation";
import type { MatrixFilter } from "@/lib/matrices/export-filter";
import { factsOf } from "@/lib/matrices/export-row";
import type { MatrixView } from "@/lib/matrices/queries/matrix";
import { RoundNav, upTo } from "./round-nav";
import { Formats } from "./take-away";

type Props = { view: MatrixView; filter: MatrixFilter; viewer: Viewer & { t: Translate } };

/** The compilation text: every paragraph, and what each entity wants instead (domain 5.3 e). */
export function CompilationScreen({ view, filter, viewer }: Props) {
  const { t } = viewer;
  const writer = { t, zone: viewer.actor.zone };
  const lines = compilationOf(factsOf(view), writer);
  return (
    <SubmissionFrame head={view.head} viewer={viewer} tab="matrix">
      <h2>{t("matrices.forms.compilation")}</h2>
      <RoundNav
        base={`/submissions/${view.head.id}/matrix/compilation`}
        rounds={upTo(view.head.round?.number)}
        shown={view.round.number}
        t={t}
      />
      <p className="muted">{t("matrices.compilationLede")}</p>
      <p className="acts take-away">
        <Formats base={`/submissions/${view.head.id}/matrix`} form="compilation" filter={filter} t={t} />
      </p>
      <div className="compilation" lang={view.head.lang}>
        {lines.map((line, at) => (
          <Line key={at} line={line} writer={writer} />
        ))}
      </div>
    </SubmissionFrame>
  );
}

function Line({ line, writer }: { line: CompilationLine; writer: { t: Translate; zone: string } }) {
  if (line.kind === "heading") return <h3 dir="auto">{line.text}</h3>;
  if (line.kind === "proposal")
    return (
      <p className="prop" dir="auto">
        {proposalWords(line, writer)}
      </p>
    );
  return (
    <p dir="auto">
      {line.label ? <span className="label">{line.label}</span> : null} {line.text}
    </p>
  );
}
