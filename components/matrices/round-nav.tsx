import Link from "next/link";
import type { Translate } from "@/lib/core/i18n/translate";
import { filterAddress, type MatrixFilter } from "@/lib/matrices/export-filter";

type Props = {
  base: string;
  /** Their numbers. */
  rounds: number[];
  shown: number;
  filter?: MatrixFilter;
  t: Translate;
};

/** From the papers of one round of a text to those of another; nothing where there has been but one. */
export function RoundNav({ base, rounds, shown, filter, t }: Props) {
  if (rounds.length < 2) return null;
  return (
    <nav aria-label={t("roundLife.title")} className="acts take-away">
      {rounds.map((number) => (
        <Link
          key={number}
          href={`${base}${filterAddress({ ...filter, round: String(number) })}`}
          aria-current={number === shown ? "page" : undefined}
          prefetch={false}
        >
          {t("roundLife.number", { n: number })}
        </Link>
      ))}
    </nav>
  );
}

/** The numbers of all rounds of a text, of which the last is given. */
export function upTo(last = 1): number[] {
  return Array.from({ length: last }, (_, before) => before + 1);
}
