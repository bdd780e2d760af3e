import { listed } from "@/lib/core/i18n/listed";
import { isMessageKey, type Translate } from "@/lib/core/i18n/translate";
import type { Reference } from "@/lib/texts/numbers";
import type { BlockWords } from "./block";

/**
 * The name of an issued version, in words (domain 6.1).
 * @param label "zeroDraft", "rev.2", "compilation.3" or "final.4"
 * @param t the reader's language
 */
export function versionWords(label: string, t: Translate): string {
  const [, name, n = ""] = /^(rev|compilation|final)\.(\d+)$/.exec(label) ?? [];
  if (name === "compilation" || name === "final") return t(`submissions.labels.${name}`, { n });
  return name ? t("submissions.labels.rev", { n }) : t("submissions.labels.zeroDraft");
}

/**
 * How a place in a text is cited: by number, never by page (domain 9.2).
 * @param reference where, or null for the whole text
 * @param t the reader's language
 */
export function referenceWords(reference: Reference | null | undefined, t: Translate): string {
  if (!reference) return t("submissions.references.whole");
  let top = reference;
  while (top.under) top = top.under;
  const place = placeWords(reference, t);
  if (top === reference || top.kind !== "annex") return place;
  return t("submissions.references.within", { annex: placeWords(top, t), place });
}

function placeWords({ kind, number, under }: Reference, t: Translate): string {
  if (kind === "item")
    return under?.kind === "paragraph"
      ? `${placeWords(under, t)} ${number}`
      : t("submissions.references.item", { number });
  if (kind === "annex")
    return number ? t("submissions.references.annex", { number }) : t("submissions.references.onlyAnnex");
  if (kind === "heading" || kind === "footnote") return t(`submissions.references.${kind}`, { number });
  if (kind === "paragraph")
    return number.startsWith("0.")
      ? t("submissions.references.unnumbered")
      : t("submissions.references.paragraph", { number });
  return t(`submissions.references.${kind}`);
}

/**
 * What stands over an annex: "Annex II", or "Annex" where it is the only one.
 * @param label as `numberBlocks` gives it
 * @param t the language of the text
 */
export function annexWords(label: string, t: Translate): string {
  return t("submissions.annexTitle", { number: label || "none" });
}

/**
 * What stands around the words of a text: how far agreed, who asked for brackets and proposes alternatives.
 * @param t the reader's language
 * @param names entity id → its acronym; without one an entity is not named
 */
export function textWords(t: Translate, names: Readonly<Record<string, string>> = {}): BlockWords {
  const named = (ids: readonly string[]) => {
    const known = ids.flatMap((id) => names[id] ?? []);
    return known.length > 0 ? listed(known, t.language) : null;
  };
  return {
    status: (status) => t(`submissions.statuses.${status}`),
    proposedBy: (ids) => {
      const entities = named(ids);
      return entities && t("submissions.proposedBy", { entities });
    },
    askedBy: (ids) => {
      const entities = named(ids);
      return entities && t("submissions.askedForBy", { entities });
    },
  };
}

/** The words of an upload, in the reader's language. */
export function uploadLabels(t: Translate, own: { send: string; tooLarge: string }) {
  return { ...own, sending: t("submissions.uploading"), unreachable: t("ui.unreachable") };
}

/**
 * What was wrong with an upload, for a browser without script that was sent back to the page.
 * @param problem the code in the address, which anybody may have typed
 * @param t the reader's language
 */
export function problemWords(problem: string | undefined, t: Translate): string | undefined {
  if (!problem) return undefined;
  const key = [`invalid.${problem}`, `refusals.${problem}`].find(isMessageKey);
  return key && isMessageKey(key) ? t(key) : t("invalid.other");
}
