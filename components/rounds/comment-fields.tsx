import { Field } from "@/components/ui/field";
import type { Translate } from "@/lib/core/i18n/translate";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";

type Typed = Pick<CommentView, "kind" | "strength" | "rationale" | "source">;

/** What a comment says; a proposed wording may say it alone (domain 5.2.11). */
export function TextField({ t, typed }: { t: Translate; typed?: string }) {
  return (
    <Field
      as="textarea"
      name="text"
      label={t("rounds.text")}
      hint={t("rounds.textHint")}
      rows={3}
      maxLength={10_000}
      defaultValue={typed}
    />
  );
}

/** Why, and by what source; open where the paragraph is agreed and a reason is needed (domain 5.2.10). */
export function ReasonFields({ t, agreed, typed }: { t: Translate; agreed?: boolean; typed?: Typed }) {
  return (
    <details className="proposal" open={Boolean(agreed || typed?.rationale || typed?.source) || undefined}>
      <summary>{t("responses.more")}</summary>
      <Field
        as="textarea"
        name="rationale"
        label={t("responses.rationale")}
        hint={agreed ? t("responses.rationaleAgreed") : undefined}
        needed={agreed ? t("ui.needed") : undefined}
        rows={2}
        maxLength={5000}
        defaultValue={typed?.rationale}
      />
      <Field name="source" label={t("responses.source")} maxLength={1000} defaultValue={typed?.source} />
    </details>
  );
}

/** Of which kind a comment is, and how strongly it is meant (domain 5.2.5, 5.2.7). */
export function WeightFields({ t, typed }: { t: Translate; typed?: Typed }) {
  return (
    <div className="pair">
      <Field as="select" name="kind" label={t("rounds.kind")} defaultValue={typed?.kind ?? "substantive"}>
        {COMMENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`rounds.kinds.${kind}`)}
          </option>
        ))}
      </Field>
      <Field
        as="select"
        name="strength"
        label={t("rounds.strength")}
        defaultValue={typed?.strength ?? "suggestion"}
      >
        {STRENGTHS.map((strength) => (
          <option key={strength} value={strength}>
            {t(`rounds.strengths.${strength}`)}
          </option>
        ))}
      </Field>
    </div>
  );
}

/** The words around the field for the exact words, in the reader's language. */
export function wordsLabels(t: Translate) {
  return {
    label: t("responses.exactWords"),
    hint: t("responses.exactHint"),
    take: t("responses.onWords"),
    whole: t("responses.wholeParagraph"),
    chosen: t("responses.chosenWords", { words: "{words}" }),
  };
}

/** The words around the field for a proposed wording, in the reader's language. */
export function proposalLabels(t: Translate) {
  return {
    label: t("rounds.proposed"),
    hint: t("rounds.proposedHint"),
    start: t("responses.startFrom"),
    preview: t("responses.preview"),
  };
}
