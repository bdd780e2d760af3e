import Link from "next/link";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { formLabels } from "@/lib/core/form-words";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { answerNoCommentsAction, withdrawResponseAction } from "@/lib/responses/actions";
import type { SubmissionView } from "@/lib/sign-off/queries/page";
import { SubmitOwn } from "./submit-own";

/** The entity's one response: where it stands, and the three acts that discharge it (domain 2.2, 5.1). */
export function OwnResponse({
  view: { head, may, entity },
  viewer: { t },
}: {
  view: SubmissionView;
  viewer: Viewer & { t: Translate };
}) {
  const round = head.round;
  if (
    !round ||
    (may.round.submit.ok === false && ["notFocalPoint", "notAsked"].includes(may.round.submit.reason))
  )
    return may.round.add.ok && head.state === "comment" && round ? <Colleague id={head.id} t={t} /> : null;
  const answered = round.mine === "submitted" || round.mine === "noComments";
  const counted = { n: round.mineComments, replies: round.inside.replies };
  const said = [t(`rounds.responses.${round.mine}`)];
  if (round.mine !== "noComments") said.push(t("rounds.yoursCount", counted));
  const id = <input type="hidden" name="roundId" value={round.id} />;
  return (
    <section className="bar" aria-label={t("rounds.yours")}>
      <span>
        <b>{t("rounds.yours")}</b>: {listed(said, t.language)}{" "}
        <Link href={`/submissions/${head.id}/response`} prefetch={false}>
          {t("responses.open")}
        </Link>
      </span>
      <div className="end">
        {answered ? (
          <ActForm action={withdrawResponseAction} labels={formLabels(t)} className="inline">
            {id}
            <Act label={t("rounds.withdraw")} reason={verdictReason(may.round.withdraw, t)} />
          </ActForm>
        ) : (
          <>
            <ActForm action={answerNoCommentsAction} labels={formLabels(t)} className="inline">
              {id}
              <Act label={t("rounds.noComments")} reason={verdictReason(may.round.noComments, t)} />
            </ActForm>
            <SubmitOwn round={round} entity={entity} may={may.round.submit} t={t} />
          </>
        )}
      </div>
    </section>
  );
}

/** A colleague does not answer for the entity; the way inside is open to them too. */
function Colleague({ id, t }: { id: string; t: Translate }) {
  return (
    <p className="bar">
      <Link href={`/submissions/${id}/response`} prefetch={false}>
        {t("responses.open")}
      </Link>
    </p>
  );
}
