import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Amendment } from "@/lib/dispositions/queries/amendments";
import type { Proposal } from "@/lib/dispositions/queries/proposals";
import { isTakenBack } from "@/lib/dispositions/rules";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { Runs } from "./runs";

type Props = {
  head: SubmissionHead;
  amendment: Amendment;
  /** The proposals of each amendment that this one collides with. */
  others: Proposal[][];
  choosable: boolean;
  t: Translate;
};

/** One proposed wording as a tracked change, with all who propose it, what it collides with, and whether it still applies. */
export function AmendmentCard({ head, amendment, others, choosable, t }: Props) {
  const { proposals, runs, now, chosen } = amendment;
  const names = namesOf(proposals, t);
  const [first] = proposals;
  const asked = proposals.some((one) => !isTakenBack(one.disposition));
  const applies = asked && now !== null && now.text !== null && now.state !== "already";
  return (
    <li className={proposals.some((one) => one.strength === "redLine") ? "note red" : "note"}>
      <header>
        {choosable && applies && first ? (
          <label>
            <input
              type="checkbox"
              name="take"
              value={first.id}
              defaultChecked={chosen}
              aria-label={`${t("dispositions.choose")}: ${names}`}
            />{" "}
            <b>
              <bdi>{names}</bdi>
            </b>
          </label>
        ) : (
          <b>
            <bdi>{names}</bdi>
          </b>
        )}
      </header>
      <p className="prop" dir="auto" lang={head.lang}>
        <Runs runs={runs} />
      </p>
      <ul className="from">
        {proposals.map((one) => (
          <li key={one.id}>
            <Link href={`/submissions/${head.id}/answers/${one.id}`} prefetch={false}>
              {one.no === "none" ? one.entity : `${t("matrices.columns.number")} ${one.no}`}
            </Link>{" "}
            <Chip tone={one.strength === "redLine" ? "red" : undefined}>
              {t(`rounds.strengths.${one.strength as "redLine"}`)}
            </Chip>{" "}
            {one.disposition ? (
              <Chip tone={one.disposition.kind === "accepted" ? "green" : undefined}>
                {t(`rounds.dispositions.${one.disposition.kind as "accepted"}`)}
              </Chip>
            ) : null}
            {one.disposition?.stance === "contested" ? (
              <Chip tone="red">{t("dispositions.contested")}</Chip>
            ) : null}
            <p dir="auto">{one.text}</p>
          </li>
        ))}
      </ul>
      <footer>
        <span>{standing(amendment, t)}</span>
        {others.length > 0 ? (
          <Chip tone="amber">
            {t("dispositions.collides", { others: others.map((one) => namesOf(one, t)).join("; ") })}
          </Chip>
        ) : (
          <span>{t("dispositions.clear")}</span>
        )}
      </footer>
    </li>
  );
}

/**
 * Who proposes a wording, with the numbers of the comments.
 * @param proposals of one wording
 * @param t the reader's language
 */
export function namesOf(proposals: readonly Proposal[], t: Translate): string {
  return listed(
    proposals.map(({ entity, no }) => (no === "none" ? entity : `${entity} (${no})`)),
    t.language,
  );
}

function standing({ proposals, now }: Amendment, t: Translate): string | null {
  if (proposals.every((one) => one.taken)) return t("dispositions.taken");
  if (now === null) return t("dispositions.lost");
  if (now.state === "collides") return t("dispositions.noLonger");
  if (now.state === "already") return t("dispositions.already");
  return now.state === "rebased" ? t("dispositions.rebased") : null;
}
