import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { decideDoubtAction } from "@/lib/submissions/actions";
import type { Choice, Doubt } from "@/lib/texts/import-doubts";

type Props = { doubt: Doubt; sourceId: string; version: number; reason?: string; t: Translate };

/** One passage that the reading was not sure of, with what can be made of it; the first choice is what was done. */
export function DoubtCard({ doubt, sourceId, version, reason, t }: Props) {
  return (
    <section
      className="unclear"
      id={`d-${doubt.id}`}
      aria-label={t(`submissions.doubts.${doubt.kind}`)}
      data-walk
    >
      <p>{t(`submissions.doubts.${doubt.kind}`)}</p>
      <blockquote dir="auto">{doubt.excerpt}</blockquote>
      {doubt.removed && doubt.removed !== doubt.excerpt ? (
        <p className="lost">
          {t("submissions.takenOff")} <q dir="auto">{doubt.removed}</q>
        </p>
      ) : null}
      <ActForm action={decideDoubtAction} labels={formLabels(t)} className="form wide">
        <input type="hidden" name="sourceId" value={sourceId} />
        <input type="hidden" name="doubtId" value={doubt.id} />
        <input type="hidden" name="version" value={version} />
        <div className="acts">
          {doubt.choices.map((choice, place) => (
            <Act
              key={JSON.stringify(choice)}
              label={
                place === 0
                  ? t("submissions.asRead", { choice: choiceWords(choice, t) })
                  : choiceWords(choice, t)
              }
              name="choice"
              value={String(place)}
              reason={reason}
            />
          ))}
        </div>
      </ActForm>
    </section>
  );
}

function choiceWords(choice: Choice, t: Translate): string {
  if (choice.do === "become") return t(`submissions.choices.${choice.as}`, { level: choice.level ?? 1 });
  return t(`submissions.choices.${choice.do}`, choice.do === "replace" ? { to: choice.to } : {});
}
