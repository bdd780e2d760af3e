import Link from "next/link";
import type { Translate } from "@/lib/core/i18n/translate";
import { filterAddress } from "@/lib/matrices/export-filter";

type Props = {
  base: string;
  /** The number of the round that counts now. */
  last: number;
  shown: number;
  t: Translate;
};

/** From the papers of one round of a text to those of another; nothing where there has been but one. */
export function RoundNav({ base, last, shown, t }: Props) {
  if (last < 2) return null;
  return (
    <nav aria-label={t("roundLife.title")} className="acts take-away">
      {Array.from({ length: last }, (_, before) => before + 1).map((number) => (
        <Link
          key={number}
          href={`${base}${filterAddress({ round: String(number) })}`}
          aria-current={number === shown ? "page" : undefined}
          prefetch={false}
        >
          {t("roundLife.number", { n: number })}
        </Link>
      ))}
    </nav>
  );
}
