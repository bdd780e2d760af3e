import { referenceWords } from "@/components/submissions/words";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Place } from "@/lib/dispositions/queries/answer";

type Props = { place: Omit<Place, "quoteGone"> & { quoteGone?: boolean }; t: Translate };

/** Where a comment's paragraph is now, said only where it is not where it was (domain 6.5). */
export function PlaceWords({ place, t }: Props) {
  const { was, is, how, quoteGone } = place;
  const from = referenceWords(was, t);
  const words =
    how === "lost"
      ? t("dispositions.lost")
      : how === "similar"
        ? t("dispositions.carried", { how })
        : how === "moved" || referenceWords(is, t) !== from
          ? t("dispositions.movedFrom", { from })
          : null;
  if (!words && !quoteGone) return null;
  return (
    <p className={how === "lost" ? "carried lost" : "carried"}>
      {words ? <span>{is ? `${referenceWords(is, t)}: ${words}` : words}</span> : null}{" "}
      {quoteGone ? <span>{t("dispositions.quoteGone")}</span> : null}
    </p>
  );
}
