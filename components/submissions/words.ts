import type { Translate } from "@/lib/core/i18n/translate";
import type { Reference } from "@/lib/texts/numbers";

/**
 * The name of an issued version, in words (domain 6.1).
 * @param label "zeroDraft" or "rev.2"
 * @param t the reader's language
 */
export function versionWords(label: string, t: Translate): string {
  const revision = /^rev\.(\d+)$/.exec(label)?.[1];
  return revision ? t("submissions.labels.rev", { n: revision }) : t("submissions.labels.zeroDraft");
}

/**
 * How a place in a text is cited: by number, never by page (domain 9.2).
 * @param reference where, or null for the whole text
 * @param t the reader's language
 */
export function referenceWords(reference: Reference | null | undefined, t: Translate): string {
  if (!reference) return t("submissions.references.whole");
  const { kind, number, under } = reference;
  if (kind === "item")
    return `${under && under.kind === "paragraph" ? `${referenceWords(under, t)} ` : ""}${under?.kind === "paragraph" ? number : t("submissions.references.item", { number })}`;
  if (kind === "heading" || kind === "footnote") return t(`submissions.references.${kind}`, { number });
  if (kind === "paragraph")
    return /^\d+$/.test(number)
      ? t("submissions.references.paragraph", { number })
      : t("submissions.references.unnumbered");
  return t(`submissions.references.${kind}`);
}

/** The words of an upload, in the reader's language. */
export function uploadLabels(t: Translate, own: { send: string; tooLarge: string }) {
  return { ...own, sending: t("submissions.uploading"), unreachable: t("ui.unreachable") };
}
