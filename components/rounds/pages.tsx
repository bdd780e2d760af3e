import Link from "next/link";
import type { Translate } from "@/lib/core/i18n/translate";
import { PAGE } from "@/lib/rounds/schema";

type Props = {
  /** The address of a page by the row it begins with. */
  href: (from: number) => string;
  offset: number;
  more: boolean;
  /** How many rows this page holds. */
  step?: number;
  t: Translate;
};

/** The way through more rows than one page holds. */
export function Pages({ href, offset, more, step = PAGE, t }: Props) {
  if (offset === 0 && !more) return null;
  return (
    <p className="acts">
      {offset > 0 ? (
        <Link className="btn plain" href={href(Math.max(0, offset - PAGE))} prefetch={false}>
          {t("rounds.previous")}
        </Link>
      ) : null}
      {more ? (
        <Link className="btn plain" href={href(offset + step)} prefetch={false}>
          {t("rounds.next")}
        </Link>
      ) : null}
    </p>
  );
}
