import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { enterOnBehalfAction } from "@/lib/responses/actions";
import type { BehalfPage } from "@/lib/responses/queries/behalf";
import { referencesOf } from "@/lib/texts/numbers";
import { BehalfPlace } from "./behalf-place";
import { proposalLabels, ReasonFields, TextField, WeightFields, wordsLabels } from "./comment-fields";

type Props = {
  page: BehalfPage & { entity: NonNullable<BehalfPage["entity"]> };
  seatId: string;
  t: Translate;
};

/** One comment of an entity, typed from its message; emptied for the next one when it is entered. */
export function BehalfForm({ page: { head, round, entity, blocks, may }, seatId, t }: Props) {
  if (!may.enter.ok)
    return <Act label={t("responses.enter")} tone="go" reason={verdictReason(may.enter, t)} />;
  const references = referencesOf(blocks);
  const places = blocks.map((block) => ({
    id: block.id,
    label: referenceWords(references[block.id], t),
    text: block.text,
    agreed: "status" in block && block.status === "agreed",
  }));
  const key = `behalf:${round.id}:${entity.id}:${seatId}`;
  const back = `/submissions/${head.id}/on-behalf?for=${entity.slug}`;
  return (
    <ActForm
      action={enterOnBehalfAction}
      labels={formLabels(t)}
      clears
      signInHref={`/sign-in?next=${encodeURIComponent(back)}`}
      key={key}
    >
      <input type="hidden" name="roundId" value={round.id} />
      <input type="hidden" name="entityId" value={entity.id} />
      <DraftKeeper storageKey={key} labels={draftLabels(t)} />
      <BehalfPlace
        places={places}
        labels={{
          place: t("responses.place"),
          whole: t("submissions.references.whole"),
          agreed: t("responses.rationaleAgreed"),
          proposed: t("rounds.proposed"),
          words: wordsLabels(t),
          proposal: proposalLabels(t),
        }}
      >
        <TextField t={t} />
      </BehalfPlace>
      <ReasonFields t={t} />
      <WeightFields t={t} />
      <Button tone="go">{t("responses.enter")}</Button>
    </ActForm>
  );
}
