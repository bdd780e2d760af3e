import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { addPassageAction } from "@/lib/agreed-language/actions";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { PassageFields } from "./passage-fields";

/** Adds a quotation from an adopted instrument (domain 6.4). */
export function NewPassageScreen({ may, viewer }: { may: Verdict; viewer: Viewer & { t: Translate } }) {
  const { t, actor } = viewer;
  return (
    <>
      <h1>{t("agreedLanguage.add")}</h1>
      <ActForm
        action={addPassageAction}
        labels={formLabels(t)}
        signInHref="/sign-in?next=/agreed-language/new"
      >
        <DraftKeeper storageKey={`passage:new:${actor.seat.id}`} labels={draftLabels(t)} />
        <PassageFields t={t} />
        <Act label={t("agreedLanguage.add")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}
