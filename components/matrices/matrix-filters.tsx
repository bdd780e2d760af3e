import { Field } from "@/components/ui/field";
import type { Translate } from "@/lib/core/i18n/translate";
import { type MatrixFilter, ORDERS } from "@/lib/matrices/export-filter";
import { COMMENT_KINDS, DISPOSITIONS, STRENGTHS } from "@/lib/rounds/schema";

type Props = { filter: MatrixFilter; entities: { entityId: string; entity: string }[]; t: Translate };
type Choice = readonly [value: string, words: string];

/** Which comments, and in which order; an ordinary form, so that the address can be kept, sent and downloaded from. */
export function MatrixFilters({ filter, entities, t }: Props) {
  const kept = ["round", "at", "topic", "tag", "assignee"] as const;
  return (
    <search>
      <form className="filters" method="get" aria-label={t("matrices.filters")} key={JSON.stringify(filter)}>
        {kept.map((name) =>
          filter[name] ? <input key={name} type="hidden" name={name} value={filter[name]} /> : null,
        )}
        {select(
          "entity",
          t("matrices.filterEntity"),
          entities.map(({ entityId, entity }) => [entityId, entity]),
        )}
        {select(
          "kind",
          t("matrices.filterKind"),
          COMMENT_KINDS.map((kind) => [kind, t(`rounds.kinds.${kind}`)]),
        )}
        {select(
          "strength",
          t("matrices.filterStrength"),
          STRENGTHS.map((strength) => [strength, t(`rounds.strengths.${strength}`)]),
        )}
        {select("status", t("matrices.filterStatus"), [
          ["unanswered", t("rounds.unanswered")],
          ...DISPOSITIONS.map((kind) => [kind, t(`rounds.dispositions.${kind}`)] as const),
        ])}
        <Field
          as="select"
          name="order"
          label={t("matrices.filterOrder")}
          defaultValue={filter.order ?? "place"}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`matrices.orders.${order}`)}
            </option>
          ))}
        </Field>
        <button type="submit" className="btn">
          {t("matrices.show")}
        </button>
      </form>
    </search>
  );

  function select(name: "entity" | "kind" | "strength" | "status", label: string, choices: Choice[]) {
    return (
      <Field as="select" name={name} label={label} defaultValue={filter[name] ?? ""}>
        <option value="">{t("matrices.all")}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Field>
    );
  }
}
