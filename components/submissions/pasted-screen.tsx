import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionHead, VersionHead } from "@/lib/submissions/queries/head";
import { MAX_PASTED_BYTES } from "@/lib/submissions/schema";
import { SubmissionFrame } from "./frame";
import { PastedForm } from "./pasted-form";
import { versionWords } from "./words";

type Props = { head: SubmissionHead; chosen: VersionHead | null; viewer: Viewer & { t: Translate } };

/** Holds a copy found anywhere against the adopted or another issued version (domain 4.7). */
export function PastedScreen({ head, chosen, viewer }: Props) {
  const { t } = viewer;
  const nameOf = ({ id, symbol, label }: VersionHead) => {
    const adopted = head.state === "adopted" && id === head.signOff?.versionId;
    return `${symbol} · ${adopted ? t("submissions.labels.adopted") : versionWords(label, t)}`;
  };
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="compare">
      <h2>{t("comparison.pasted")}</h2>
      <p className="lede">{t("comparison.pastedLede")}</p>
      {chosen ? (
        <PastedForm
          url={`/api/submissions/${head.id}/compare`}
          versions={head.versions
            .toReversed()
            .map((version) => ({ number: version.number, words: nameOf(version) }))}
          chosen={chosen.number}
          lang={head.lang}
          most={MAX_PASTED_BYTES}
          labels={{
            against: t("comparison.against"),
            paste: t("comparison.paste"),
            orFile: t("comparison.orFile"),
            hint: t("submissions.uploadHint"),
            compare: t("submissions.compareShow"),
            comparing: t("comparison.comparing"),
            nothingGiven: t("comparison.nothingGiven"),
            tooLarge: t("invalid.textTooLarge"),
            unreachable: t("ui.unreachable"),
          }}
        />
      ) : (
        <Empty title={t("submissions.notIssued")} />
      )}
    </SubmissionFrame>
  );
}
