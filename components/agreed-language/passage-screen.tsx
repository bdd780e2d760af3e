import { Unfold } from "@/components/people/unfold";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { correctPassageAction, retirePassageAction } from "@/lib/agreed-language/actions";
import type { PassageView } from "@/lib/agreed-language/queries/rows";
import { formLabels } from "@/lib/core/form-words";
import { OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { PassageFields } from "./passage-fields";
import { originWords, retiredWords, SourceLink } from "./passage-row";

/** One passage of the library, word for word, with what may be done to it. */
export function PassageScreen({
  passage,
  viewer,
}: {
  passage: PassageView;
  viewer: Viewer & { t: Translate };
}) {
  const { t } = viewer;
  const form = { labels: formLabels(t), signInHref: `/sign-in?next=/agreed-language/${passage.id}` };
  return (
    <>
      <p className="kicker">{t("agreedLanguage.title")}</p>
      <h1 dir="auto">{passage.citation}</h1>
      <p>
        <Chip>{OWN_NAMES[passage.lang]}</Chip>{" "}
        {passage.retiredAt ? <Chip tone="amber">{retiredWords(passage.retiredAt, viewer)}</Chip> : null}
      </p>
      <blockquote className="quoted" lang={passage.lang} dir="auto">
        {passage.text}
      </blockquote>
      <p>{originWords(passage, viewer)}</p>
      <p>
        <SourceLink passage={passage} t={t} />
      </p>
      <div className="acts">
        <Unfold label={t("agreedLanguage.correct")} reason={verdictReason(passage.may.correct, t)}>
          <ActForm action={correctPassageAction} text="text" {...form}>
            <input type="hidden" name="passageId" value={passage.id} />
            <input type="hidden" name="version" value={passage.version} />
            <PassageFields passage={passage} t={t} />
            <Button tone="go">{t("agreedLanguage.correct")}</Button>
          </ActForm>
        </Unfold>
        <Unfold label={t("agreedLanguage.retire")} tone="quiet" reason={verdictReason(passage.may.retire, t)}>
          <ActForm action={retirePassageAction} {...form}>
            <input type="hidden" name="passageId" value={passage.id} />
            <p>{t("agreedLanguage.retireWhy")}</p>
            <Act label={t("agreedLanguage.retire")} tone="danger" />
          </ActForm>
        </Unfold>
      </div>
    </>
  );
}
