import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { Answer } from "@/lib/provenance/queries/said";

type Props = { answers: Answer[]; version: string; viewer: Viewer & { t: Translate } };

/** Who agreed and who objected when the words were put to sign-off; the reasons are those of the board. */
export function Positions({ answers, version, viewer }: Props) {
  const { t, actor, language } = viewer;
  const awaited = answers.filter((one) => one.kind === "awaited").length;
  return (
    <section>
      <h3>{t("provenance.positions", { version })}</h3>
      <ul className="rows">
        {answers
          .filter((one) => one.kind !== "awaited")
          .map((one) => (
            <li key={one.entity}>
              <div className="what">
                <b>{one.entity}</b> {t(`signOff.positions.${one.kind}`)}
                {one.at ? <span className="muted"> · {dayText(one.at, actor.zone, language)}</span> : null}
                {one.reason ? <p dir="auto">{one.reason}</p> : null}
              </div>
            </li>
          ))}
      </ul>
      {awaited > 0 ? <p className="muted">{t("provenance.awaited", { n: awaited })}</p> : null}
    </section>
  );
}
