import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { Empty } from "@/components/ui/empty";
import { ScrollTable } from "@/components/ui/scroll-table";
import { directionOf } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { filterAddress } from "@/lib/matrices/export-filter";
import type { Letter } from "@/lib/matrices/export-letter";
import type { LetterView } from "@/lib/matrices/queries/letter";
import { RoundNav } from "./round-nav";

type Props = { view: LetterView; viewer: Viewer & { t: Translate } };

/** The response to an entity, as it will read it; whoever prepares them all goes from one to the next. */
export function LetterScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, round, rounds, reader, choices, written } = view;
  const filter = { round: String(round.number) };
  const base = `/submissions/${head.id}/matrix`;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="matrix">
      <h2>{t("matrices.forms.letter")}</h2>
      <RoundNav
        base={`${base}/letter`}
        rounds={rounds}
        shown={round.number}
        filter={{ entity: reader.entityId }}
        t={t}
      />
      {choices.length > 1 ? (
        <>
          <p className="muted">{t("matrices.letterLede")}</p>
          <nav aria-label={t("matrices.letterOf")} className="acts take-away">
            {choices.map((one) => (
              <Link
                key={one.entityId}
                href={`${base}/letter${filterAddress({ ...filter, entity: one.entityId })}`}
                aria-current={one.entityId === reader.entityId ? "page" : undefined}
                prefetch={false}
              >
                <bdi>{one.entity}</bdi>
              </Link>
            ))}
          </nav>
        </>
      ) : null}
      {written ? (
        <>
          <p className="acts take-away">
            <a
              href={`${base}/download${filterAddress({ ...filter, entity: reader.entityId }, { form: "letter", as: "docx" })}`}
              download
            >
              {t("matrices.formatDocx")}
            </a>
          </p>
          <Page letter={written.letter} />
        </>
      ) : (
        <Empty title={t(choices.length > 1 ? "rounds.benchSealed" : "matrices.letterNotYet")} />
      )}
    </SubmissionFrame>
  );
}

function Page({ letter }: { letter: Letter }) {
  return (
    <article className="response-letter" lang={letter.language} dir={directionOf(letter.language)}>
      <h3>{letter.title}</h3>
      {letter.before.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {letter.rows.length > 0 ? (
        <ScrollTable caption={letter.title} className="matrix">
          <thead>
            <tr>
              {letter.headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letter.rows.map(({ uid, cells }) => (
              <tr key={uid}>
                {cells.map((cell, at) => (
                  <td key={at} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      ) : null}
      {letter.after.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </article>
  );
}
