import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { publishRoundAction, resolveRoundAction } from "@/lib/rounds/actions";
import type { EarlierRound } from "@/lib/rounds/queries/earlier";
import { OneAct } from "./one-act";

/** `base` is the address of the text. */
type Props = { rounds: EarlierRound[]; base: string; t: Translate };

/** Rounds that another has followed, and whose answers are still owed to those who were asked. */
export function EarlierRounds({ rounds, base, t }: Props) {
  if (rounds.length === 0) return null;
  return (
    <section>
      <h2>{t("roundLife.earlier")}</h2>
      {rounds.map(({ id, number, state, entities, unanswered, may }) => (
        <section key={id}>
          <h3>
            {t("roundLife.number", { n: number })} <Chip>{t(`roundLife.states.${state}`)}</Chip>
          </h3>
          <p>
            <Link href={`${base}/matrix?round=${number}`} prefetch={false}>
              {t("submissions.tabs.matrix")}
            </Link>
          </p>
          {unanswered.length > 0 ? (
            <p className="acts">
              <b>{t("roundLife.owed")}</b>
              {unanswered.map((comment) => (
                <Link key={comment.id} href={`${base}/comments?c=${comment.id}`} prefetch={false}>
                  {t("workbench.number", { number: comment.no })}
                </Link>
              ))}
            </p>
          ) : null}
          {state === "resolved" ? (
            <ConfirmSend
              label={t("roundLife.publish")}
              title={t("roundLife.publishTitle")}
              reason={verdictReason(may.publish, t)}
              labels={sendLabels(t, t("roundLife.publish"), entities.length)}
              receivers={entities.map((name) => ({ name }))}
              hidden={{ roundId: id }}
              action={publishRoundAction}
            />
          ) : (
            <OneAct
              t={t}
              action={resolveRoundAction}
              label={t("roundLife.resolve")}
              may={may.resolve}
              hidden={{ roundId: id }}
              tone="go"
            />
          )}
        </section>
      ))}
    </section>
  );
}
