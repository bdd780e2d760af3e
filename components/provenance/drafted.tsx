import Link from "next/link";
import { whoWords } from "@/components/submissions/history-screen";
import { Instant } from "@/components/ui/instant";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { Drafted as DraftedView, TakenUp } from "@/lib/provenance/queries/drafted";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { compareWords } from "@/lib/texts/words";

type Reader = Viewer & { t: Translate };
type Props = { drafted: DraftedView; head: SubmissionHead; viewer: Reader };

/** Who put the words into the draft, and which suggestions were taken up: for those who draft. */
export function Drafted({ drafted, head, viewer }: Props) {
  const { t } = viewer;
  const { written, suggestions } = drafted;
  if (written.length + suggestions.length === 0) return null;
  return (
    <section>
      <h3>{t("provenance.drafted")}</h3>
      <p className="muted">{t("provenance.draftedLede")}</p>
      <ul className="rows">
        {written.map((one, place) => (
          <li key={place}>
            <div className="what">
              <q lang={head.lang} dir="auto">
                {one.text}
              </q>
              <p className="muted">
                {t(`provenance.how.${one.kind}`, { who: whoWords(one, t) })}
                {" · "}
                <Instant at={instantView(one.at, viewer)} />
                {" · "}
                <Link href={`/submissions/${head.id}/history?at=${one.version}`} prefetch={false}>
                  {t("history.asThen")}
                </Link>
              </p>
            </div>
          </li>
        ))}
        {suggestions.map((one) => (
          <li key={one.id}>
            <Suggested one={one} lang={head.lang} viewer={viewer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const DRAWN = { same: "span", ins: "ins", del: "del" } as const;

function Suggested({ one, lang, viewer }: { one: TakenUp; lang: string; viewer: Reader }) {
  const { t } = viewer;
  return (
    <div className="what">
      <b>{t("provenance.suggestion", { who: whoWords(one, t) })}</b>
      <p lang={lang} dir="auto">
        {compareWords(one.oldText, one.newText).map((run, place) => {
          const Tag = DRAWN[run.op];
          return <Tag key={place}>{run.text}</Tag>;
        })}
      </p>
      <p className="muted">
        {t("provenance.takenUp", { who: one.decidedBy ?? t("history.itself") })}
        {" · "}
        <Instant at={instantView(one.decidedAt, viewer)} />
      </p>
    </div>
  );
}
