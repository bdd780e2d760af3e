import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { refusalSentence } from "@/lib/core/reply";
import { GIVEN } from "@/lib/dispositions/schema";
import { DISPOSITIONS } from "@/lib/rounds/schema";
import { DIMENSIONS, ORDERS } from "@/lib/workbench/queue";

/** The keys of the queue and what they do, in the order of the list under "?". */
export const KEYS = [
  ["j", "next"],
  ["k", "previous"],
  ["u", "unanswered"],
  ["a", "answer"],
  ["x", "select"],
  ["g", "group"],
  ["s", "split"],
  ["t", "tag"],
  ["/", "search"],
  ["Enter", "open"],
  ["Esc", "back"],
] as const;

const PLAIN = [
  ...[
    "all",
    "clear",
    "search",
    "order",
    "list",
    "selectAll",
    "selectNone",
    "selectGroup",
    "pick",
    "paragraph",
  ],
  ...[
    "proposed",
    "rationale",
    "source",
    "groupedWith",
    "partOf",
    "splitInto",
    "amendments",
    "tagsAdd",
    "tagsRemove",
  ],
  ...[
    "tagsHint",
    "tag",
    "setTopic",
    "assign",
    "nobody",
    "group",
    "ungroup",
    "split",
    "splitHint",
    "cut",
    "dropped",
  ],
  ...["answerTogether", "left", "useReply", "failed", "noMatch", "narrow", "grouped", "duplicateOf"],
] as const;
/** Sentences that the browser fills: "{n}" and the like stay in them. */
const FILLED = [
  "shown",
  "selected",
  "number",
  "select",
  "atMost",
  "supportedBy",
  "answering",
  "contestedFor",
  "part",
] as const;
type Filled = (typeof FILLED)[number];
type Plain = (typeof PLAIN)[number];

/** Every word that the queue says in the browser, in the reader's language. */
export type BenchLabels = ReturnType<typeof benchLabels>;

/** @param t the reader's language */
export function benchLabels(t: Translate) {
  const keep = {
    n: "{n}",
    total: "{total}",
    number: "{number}",
    entities: "{entities}",
    name: "{name}",
    why: "{why}",
  };
  const each = <K extends string>(names: readonly K[], say: (name: K) => string) =>
    Object.fromEntries(names.map((name) => [name, say(name)])) as Record<K, string>;
  return {
    ...each(PLAIN, (name) => t(`workbench.${name}` as `workbench.${Plain}`)),
    ...each(FILLED, (name) => t(`workbench.${name}` as `workbench.${Filled}`, keep)),
    language: t.language,
    late: t("workbench.statuses.late"),
    dimensions: each(DIMENSIONS, (name) => t(`workbench.dimensions.${name}`)),
    orders: each(ORDERS, (name) => t(`workbench.orders.${name}`)),
    leftFor: each(["changedMeanwhile", "beingAnswered", "alreadySplit", "published", "takenBack"], (name) =>
      t(`workbench.leftFor.${name}`),
    ),
    kinds: each(DISPOSITIONS, (name) => t(`rounds.dispositions.${name}`)),
    standsOnAgenda: t("dispositions.standsOnAgenda"),
    given: GIVEN.map((value) => ({ value, label: t(`rounds.dispositions.${value}`) })),
    disposition: t("rounds.disposition"),
    needed: t("ui.needed"),
    reply: t("rounds.reply"),
    replyHint: t("rounds.replyHint"),
    answer: t("rounds.answer"),
    takenBack: refusalSentence("withdrawnByAuthor", t),
    form: formLabels(t),
    draft: draftLabels(t),
  };
}
