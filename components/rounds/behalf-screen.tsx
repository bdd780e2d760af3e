import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { noCommentsOnBehalfAction } from "@/lib/responses/actions";
import type { BehalfPage } from "@/lib/responses/queries/behalf";
import { isRevealed } from "@/lib/rounds/states";
import { referencesOf } from "@/lib/texts/numbers";
import { BehalfForm } from "./behalf-form";
import { BehalfMessage } from "./behalf-message";
import { NoteWords } from "./note-words";
import { OneAct } from "./one-act";

type Props = { page: BehalfPage; problem?: string; viewer: Viewer & { t: Translate } };

/** Enters what an entity sent by e-mail: whose it is, the message that proves it, and its comments one after another. */
export function BehalfScreen({ page, problem, viewer }: Props) {
  const { head, round, entity, may } = page;
  const { t } = viewer;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="round">
      <h2>{t("responses.behalfTitle")}</h2>
      <p className="lede">{t("responses.behalfLede")}</p>
      {isRevealed(round) ? null : <p>{t("responses.behalfSealed")}</p>}
      {may.keep.ok && round.state !== "open" ? <p>{t("responses.behalfLate")}</p> : null}
      <WhoseForm page={page} t={t} />
      {entity ? (
        <>
          <h2>
            <bdi>{entity.acronym}</bdi> <Chip>{t(`responses.stands.${entity.stands}`)}</Chip>
          </h2>
          {may.keep.ok ? (
            <p>
              <Link href={`/submissions/${head.id}/matrix/import?for=${entity.slug}`} prefetch={false}>
                {t("responses.behalfMatrix")}
              </Link>
            </p>
          ) : null}
          <h3>{t("responses.firstMessage")}</h3>
          <BehalfMessage page={{ ...page, entity }} problem={problem} viewer={viewer} />
          <h3>{t("responses.thenComments")}</h3>
          <OneAct
            t={t}
            action={noCommentsOnBehalfAction}
            label={t("responses.behalfNoneAct")}
            may={may.none}
            hidden={{ roundId: round.id, entityId: entity.id }}
          />
          <Entered page={page} t={t} />
          <BehalfForm key={entity.id} page={{ ...page, entity }} seatId={viewer.actor.seat.id ?? ""} t={t} />
        </>
      ) : null}
    </SubmissionFrame>
  );
}

/** Whose message it is: an ordinary form, so that the address says it; each with what is known of its answer. */
function WhoseForm({ page: { head, entities, entity }, t }: { page: BehalfPage; t: Translate }) {
  return (
    <form action={`/submissions/${head.id}/on-behalf`} className="form">
      <Field as="select" name="for" label={t("responses.entity")} defaultValue={entity?.slug ?? ""}>
        <option value="" />
        {entities.map(({ slug, acronym, stands }) => (
          <option key={slug} value={slug}>
            {`${acronym}: ${t(`responses.stands.${stands}`)}`}
          </option>
        ))}
      </Field>
      <Act label={t("responses.choose")} />
    </form>
  );
}

function Entered({ page: { entered, blocks }, t }: { page: BehalfPage; t: Translate }) {
  const references = referencesOf(blocks);
  const byId = new Map(blocks.map(({ id, text }) => [id, text]));
  return (
    <>
      <p role="status">{t("responses.enteredSoFar", { n: entered.length })}</p>
      {entered.map((comment) => (
        <article
          key={comment.id}
          className={comment.strength === "redLine" ? "note red" : "note"}
          id={`c-${comment.id}`}
          data-walk
          tabIndex={-1}
        >
          <header>
            <b>{referenceWords(comment.blockId ? references[comment.blockId] : null, t)}</b>
            <Chip tone={comment.strength === "redLine" ? "red" : undefined}>
              {t(`rounds.strengths.${comment.strength as "redLine"}`)}
            </Chip>
          </header>
          <NoteWords comment={comment} t={t} paragraph={byId.get(comment.blockId ?? "")} />
          <footer>
            <span>{t(`rounds.kinds.${comment.kind as "general"}`)}</span>
            {comment.late ? <Chip tone="amber">{t("responses.isLate")}</Chip> : null}
          </footer>
        </article>
      ))}
    </>
  );
}
