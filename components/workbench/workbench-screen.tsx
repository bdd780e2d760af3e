import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { addressOf } from "@/lib/workbench/queue";
import { Bench, type BenchStart } from "./bench";
import type { Progress } from "./bench-start";
import { benchLabels, KEYS } from "./labels";

type Props = {
  head: SubmissionHead;
  start: BenchStart;
  progress: Progress;
  viewer: Viewer & { t: Translate };
};

/** How many rows a page brings in its HTML, and a page without script shows. */
export const ROWS_FIRST = 50;

/** The comments of a round as a queue to be worked through (domain 5.2.8). */
export function WorkbenchScreen({ head, start, progress, viewer }: Props) {
  const { t } = viewer;
  const sealed = head.round?.state === "open" && head.round.sealed;
  const { n, answered } = progress;
  const base = `/submissions/${head.id}/comments`;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="comments">
      <h2>{t("workbench.title")}</h2>
      {sealed ? <p className="muted">{t("rounds.benchSealed")}</p> : null}
      {start.total > 0 ? (
        <p>{answered === null ? t("workbench.ledeUntold", { n }) : t("workbench.lede", { answered, n })}</p>
      ) : null}
      {start.work ? (
        <p className="acts">
          <Link href={`${base}/similar`} prefetch={false}>
            {t("workbench.similar")}
          </Link>
          <Link href={`${base}/replies`} prefetch={false}>
            {t("workbench.replies")}
          </Link>
        </p>
      ) : null}
      {start.total === 0 && !sealed ? <Empty title={t("rounds.benchNone")} /> : null}
      {start.total > 0 || start.chosen ? <Bench start={start} labels={benchLabels(t)} /> : null}
      <noscript>
        <Steps base={base} start={start} t={t} />
      </noscript>
      <dl hidden data-keys>
        {KEYS.map(([key, does]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt dir="ltr">
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`workbench.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </SubmissionFrame>
  );
}

/** The way through the rows without script. */
function Steps({ base, start, t }: { base: string; start: BenchStart; t: Translate }) {
  const { offset, found, filter } = start;
  const to = (from: number) =>
    `${base}?${new URLSearchParams([...new URLSearchParams(addressOf(filter)), ["from", String(from)]])}`;
  return (
    <p className="acts">
      {offset > 0 ? <a href={to(Math.max(0, offset - ROWS_FIRST))}>{t("rounds.previous")}</a> : null}
      {offset + ROWS_FIRST < found ? <a href={to(offset + ROWS_FIRST)}>{t("rounds.next")}</a> : null}
    </p>
  );
}
