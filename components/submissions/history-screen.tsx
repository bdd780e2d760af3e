import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";
import { timeText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { HistoryView, SnapshotView } from "@/lib/drafting/queries/history";
import { SubmissionFrame } from "./frame";

type Reader = Viewer & { t: Translate };
type Props = { view: HistoryView; viewer: Reader };

/** So many paragraphs of a sitting are named; the rest is counted. */
const NAMED = 4;

/** Who wrote what in the draft, sitting by sitting, and the versions that were kept under a name. */
export function HistoryScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, sittings, snapshots, older } = view;
  const base = `/submissions/${head.id}/history`;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="history">
      <h2>{t("history.title")}</h2>
      <p className="lede">{t("history.lede")}</p>
      {sittings.length === 0 ? <Empty title={t("history.empty")} /> : null}
      <ul className="rows">
        {sittings.map((sitting) => (
          <SittingRow key={sitting.last} sitting={sitting} base={base} lang={head.lang} viewer={viewer} />
        ))}
      </ul>
      {older !== null ? (
        <p>
          <Link className="btn" href={`${base}?before=${older}`} prefetch={false}>
            {t("history.older")}
          </Link>
        </p>
      ) : null}
      <h2>{t("history.snapshots")}</h2>
      <ul className="rows">
        {snapshots.map((snapshot) => (
          <li key={`${snapshot.version} ${snapshot.at.toISOString()}`}>
            <Snapshot snapshot={snapshot} base={base} viewer={viewer} />
          </li>
        ))}
      </ul>
    </SubmissionFrame>
  );
}

/** Who it was, for people: a name and an entity, or Chapeau itself. */
export function whoWords({ person, entity }: { person: string | null; entity: string | null }, t: Translate) {
  return person ? t("history.who", { person, entity: entity ?? "" }) : t("history.itself");
}

function SittingRow({
  sitting,
  base,
  lang,
  viewer,
}: {
  sitting: HistoryView["sittings"][number];
  base: string;
  lang: string;
  viewer: Reader;
}) {
  const { t, actor, language } = viewer;
  const { touches, from, until, kinds, last } = sitting;
  const sum = (which: "in" | "out") => touches.reduce((all, { words }) => all + words[which], 0);
  const untilText = timeText(until, actor.zone, language);
  const named = touches.slice(0, NAMED);
  return (
    <li data-walk>
      <div className="what">
        <b>{whoWords(sitting, t)}</b>{" "}
        <span className="muted">{kinds.map((kind) => t(`history.kinds.${kind}`)).join(" · ")}</span>
        <p>
          <Instant at={instantView(from, viewer)} />
          {untilText === timeText(from, actor.zone, language) ? null : ` – ${untilText}`}
          {" · "}
          <WordCount words={{ in: sum("in"), out: sum("out") }} t={t} />
        </p>
        <ul className="touched">
          {named.map(({ blockId, text, words }) => (
            <li key={blockId}>
              <bdi lang={lang} className="quoted">
                {text === "" ? t("history.noWords") : shortened(text)}
              </bdi>{" "}
              <WordCount words={words} t={t} />
            </li>
          ))}
          {touches.length > NAMED ? (
            <li className="muted">{t("history.more", { n: touches.length - NAMED })}</li>
          ) : null}
        </ul>
        <p className="acts">
          <Link href={`${base}?at=${last}`} prefetch={false}>
            {t("history.asThen")}
          </Link>
        </p>
      </div>
    </li>
  );
}

function WordCount({ words, t }: { words: { in: number; out: number }; t: Translate }) {
  return <span className="muted">{t("history.words", { in: words.in, out: words.out })}</span>;
}

function Snapshot({ snapshot, base, viewer }: { snapshot: SnapshotView; base: string; viewer: Reader }) {
  const { t } = viewer;
  return (
    <div className="what">
      <b dir="auto">
        {snapshot.kind === "named" ? snapshot.name : t(`history.snapshotKinds.${snapshot.kind}`)}
      </b>
      <p className="muted">
        <Instant at={instantView(snapshot.at, viewer)} /> · {whoWords(snapshot, t)}
      </p>
      <p className="acts">
        <Link href={`${base}?at=${snapshot.version}`} prefetch={false}>
          {t("history.asThen")}
        </Link>
      </p>
    </div>
  );
}

function shortened(text: string): string {
  const line = text.replaceAll(/\[(?:\^|#)[^\]]+\]/gu, "").replaceAll("\n", " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
