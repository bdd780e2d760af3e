import { SubmissionFrame } from "@/components/submissions/frame";
import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";
import { comma } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { RoundView } from "@/lib/rounds/queries/round";
import { EarlierRounds } from "./earlier-rounds";
import { PlannedRound } from "./planned-round";
import { Questions } from "./questions";
import { RoundActs } from "./round-acts";

type Props = {
  view: RoundView;
  /** Whether the viewer may enter what entities sent by e-mail. */
  behalf: Verdict;
  viewer: Viewer & { t: Translate };
};

/** The round: how far it is, what comes next, and the acts that carry it on, each with its reason where it may not be done. */
export function RoundScreen({ view, behalf, viewer }: Props) {
  const { head, round, counts, may } = view;
  const { t } = viewer;
  const base = `/submissions/${head.id}`;
  if (!round) {
    return (
      <SubmissionFrame head={head} viewer={viewer} tab="round">
        <PlannedRound view={view} viewer={viewer} />
        <Empty title={t("roundLife.none")} />
        <Questions view={view} t={t} />
        <Act label={t("rounds.open")} href={`${base}/open-round`} reason={verdictReason(may.open, t)} />
      </SubmissionFrame>
    );
  }
  const shown = round.state === "open" && round.extendedAt ? "extended" : round.state;
  const version = head.versions.find(({ id }) => id === round.versionId);
  const label = t("ui.dutyTimes");
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="round">
      <PlannedRound view={view} viewer={viewer} />
      <h2>
        {t("roundLife.number", { n: round.number })} <Chip>{t(`roundLife.states.${shown}`)}</Chip>
      </h2>
      <p>
        <b>{t("roundLife.next")}</b>: {t(`roundLife.nextSteps.${round.state}`)}
      </p>
      {counts ? <p>{t(view.answersShown ? "roundLife.counts" : "dispositions.cameIn", counts)}</p> : null}
      <RoundActs view={view} viewer={viewer}>
        {behalf.ok || behalf.reason !== "notSecretariat" ? (
          <Act
            label={t("responses.behalfTitle")}
            href={`${base}/on-behalf`}
            reason={verdictReason(behalf, t)}
          />
        ) : null}
      </RoundActs>
      <dl className="facts">
        <dt>{t("roundLife.text")}</dt>
        <dd>
          <bdi>{version?.symbol}</bdi>
        </dd>
        <dt>{t("roundLife.opens")}</dt>
        <dd>
          <Instant at={instantView(round.opensAt, viewer)} label={label} />
        </dd>
        <dt>{t("roundLife.deadline")}</dt>
        <dd>
          <Instant at={instantView(round.closesAt, viewer)} label={label} />
        </dd>
        <dt>{t("roundLife.visibility")}</dt>
        <dd>{t(round.sealed ? "rounds.sealed" : "rounds.shared")}</dd>
        {round.reopenedFor ? (
          <>
            <dt>{t("roundLife.reopenedFor")}</dt>
            <dd dir="auto">{round.reopenedFor}</dd>
          </>
        ) : null}
        <dt>{t("roundLife.asked")}</dt>
        <dd>
          {round.entities.map(({ entity }, place) => (
            <span key={entity}>
              {place > 0 ? comma(t.language) : ""}
              <bdi>{entity}</bdi>
            </span>
          ))}
        </dd>
      </dl>
      <Questions view={view} t={t} />
      <EarlierRounds rounds={view.earlier} base={base} t={t} />
    </SubmissionFrame>
  );
}
