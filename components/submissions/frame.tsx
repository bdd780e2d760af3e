import Link from "next/link";
import type { ReactNode } from "react";
import { Instant } from "@/components/ui/instant";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { versionWords } from "./words";

type Tab =
  | "text"
  | "draft"
  | "history"
  | "compare"
  | "round"
  | "comments"
  | "amendments"
  | "matrix"
  | "board"
  | "versions"
  | "record";
type Props = {
  head: SubmissionHead;
  viewer: Viewer & { t: Translate };
  tab: Tab;
  acts?: ReactNode;
  children: ReactNode;
};

const STEPS = ["drafting", "comment", "resolution", "signOff", "adopted"] as const;

/** What stands above every page of a text: what it is, how far it has come, until when, and what can be done now. */
export function SubmissionFrame({ head, viewer, tab, acts, children }: Props) {
  const { t } = viewer;
  const last = head.versions.at(-1);
  return (
    <>
      <h1 dir="auto" lang={head.lang}>
        {head.title}
      </h1>
      <p className="lede">
        {[
          last?.symbol,
          last ? versionWords(last.label, t) : null,
          t(`submissions.kinds.${head.kind}`),
          head.addressee ? t("submissions.forAddressee", { addressee: head.addressee }) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Steps state={head.state} t={t} />
      <Tabs head={head} tab={tab} t={t} />
      <div className="bar">
        <Deadline head={head} viewer={viewer} />
        <span>{t("submissions.penholderIs", { entity: head.penholder })}</span>
        {acts ? <div className="end">{acts}</div> : null}
      </div>
      {children}
    </>
  );
}

function Steps({ state, t }: { state: SubmissionHead["state"]; t: Translate }) {
  if (state === "withdrawn") return null;
  const now = state === "mandated" ? 0 : STEPS.indexOf(state);
  return (
    <ol className="steps" aria-label={t("submissions.steps")}>
      {STEPS.map((step, place) => (
        <li
          key={step}
          className={place < now ? "past" : undefined}
          aria-current={place === now ? "step" : undefined}
        >
          {t(`submissions.states.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function Tabs({ head, tab, t }: { head: SubmissionHead; tab: Tab; t: Translate }) {
  const base = `/submissions/${head.id}`;
  const issued = head.versions.length > 0;
  const tabs: [Tab, string, boolean][] = [
    ["text", base, true],
    ["draft", `${base}/draft`, head.may.readDraft.ok && head.blocks > 0],
    ["history", `${base}/history`, head.may.readDraft.ok && head.blocks > 0],
    ["compare", `${base}/compare`, head.versions.length > 1 || (issued && head.may.readDraft.ok)],
    ["round", `${base}/round`, issued],
    ["comments", `${base}/comments`, head.round !== null],
    ["amendments", `${base}/amendments`, head.round !== null],
    ["matrix", `${base}/matrix`, head.round !== null],
    ["board", `${base}/board`, head.round !== null || head.signOff !== null],
    ["versions", `${base}/versions`, issued],
    ["record", `/record?subject=${head.id}`, true],
  ];
  return (
    <nav aria-label={head.title}>
      <ul className="tabs">
        {tabs
          .filter(([, , built]) => built)
          .map(([name, href]) => (
            <li key={name}>
              <Link href={href} aria-current={name === tab ? "page" : undefined} prefetch={false}>
                {t(`submissions.tabs.${name}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Deadline({ head, viewer }: { head: SubmissionHead; viewer: Viewer & { t: Translate } }) {
  const { t } = viewer;
  const { round, signOff } = head;
  const label = t("ui.dutyTimes");
  if (head.state === "comment" && round) {
    return (
      <span>
        <b>{t("rounds.openUntil", { n: round.number })}</b>{" "}
        <Instant at={instantView(round.closesAt, viewer)} label={label} /> (
        {t(round.sealed ? "rounds.sealed" : "rounds.shared")})
      </span>
    );
  }
  if (head.state === "signOff" && signOff) {
    return (
      <span>
        <b>{t("signOff.openUntil")}</b> <Instant at={instantView(signOff.closesAt, viewer)} label={label} />
      </span>
    );
  }
  if (head.dueAt && head.state !== "adopted" && head.state !== "withdrawn") {
    return (
      <span>
        <b>{t("submissions.dueAt")}</b> <Instant at={instantView(head.dueAt, viewer)} label={label} />
      </span>
    );
  }
  return <span>{t(`submissions.states.${head.state}`)}</span>;
}
