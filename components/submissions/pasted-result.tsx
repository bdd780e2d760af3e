import type { PastedRun, PastedView } from "./pasted-view";

const DRAWN = { same: "span", ins: "ins", del: "del" } as const;

/** Where a copy differs: each paragraph with its place, what parts it, and both ways of writing; j and k walk along. */
export function PastedResult({ view, lang }: { view: PastedView; lang: string }) {
  return (
    <section className="pasted">
      <h2 dir="auto">{view.sentence}</h2>
      {view.notes.map((note) => (
        <p key={note} className="muted" dir="auto">
          {note}
        </p>
      ))}
      <ol className="differences">
        {view.paragraphs.map((paragraph, place) => (
          <li key={place} data-walk="">
            <p className="place" dir="auto">
              <b>{paragraph.place}</b> <span className="muted">{paragraph.counts}</span>
            </p>
            <p className="text words" lang={lang} dir="auto">
              {paragraph.runs.map((run, at) => (
                <Run key={at} run={run} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Run({ run }: { run: PastedRun }) {
  const Tag = DRAWN[run.op];
  if (!run.says) return <Tag>{run.text}</Tag>;
  return (
    <Tag className="sign" title={run.says}>
      {run.text}
      <code dir="ltr">{run.says}</code>
    </Tag>
  );
}
