import Link from "next/link";
import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionLine } from "@/lib/submissions/queries/list";
import { versionWords } from "./words";

type Props = { view: { lines: SubmissionLine[]; may: { open: Verdict } }; viewer: Viewer & { t: Translate } };

/** Every text of the body, those in progress first. */
export function SubmissionListScreen({ view, viewer }: Props) {
  const { t } = viewer;
  return (
    <>
      <h1>{t("submissions.title")}</h1>
      <p className="lede">{t("submissions.lede")}</p>
      <p className="acts">
        <Act
          label={t("submissions.open")}
          tone="go"
          href="/submissions/new"
          reason={verdictReason(view.may.open, t)}
        />
        <Act label={t("picture.participation")} href="/submissions/participation" />
      </p>
      {view.lines.length === 0 ? (
        <Empty title={t("submissions.empty")}>{t("submissions.emptyNext")}</Empty>
      ) : null}
      <ul className="rows">
        {view.lines.map((line) => (
          <li key={line.id} data-walk>
            <span className="d">
              <Chip tone={line.state === "adopted" ? "green" : line.closesAt ? "blue" : undefined}>
                {t(`submissions.states.${line.state}`)}
              </Chip>
            </span>
            <div className="what">
              <Link href={`/submissions/${line.id}`} prefetch={false}>
                <bdi>{line.title}</bdi>
              </Link>
              <p className="muted">
                {[
                  line.symbol,
                  line.label ? versionWords(line.label, t) : t(`submissions.kinds.${line.kind}`),
                  t("submissions.penholderIs", { entity: line.penholder }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {line.closesAt ? (
                <p>
                  {t("submissions.closes")}{" "}
                  <Instant at={instantView(line.closesAt, viewer)} label={t("ui.dutyTimes")} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
