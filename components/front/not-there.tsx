import Link from "next/link";
import type { Translate } from "@/lib/core/i18n/translate";

/** What is said of an address that leads nowhere, and of what the seat may not see: the same (reliability R18). */
export function NotThere({ t, home }: { t: Translate; home: string }) {
  return (
    <>
      <h1>{t("front.notFound")}</h1>
      <p className="lede">{t("front.notFoundWhy")}</p>
      <p>
        <Link href={home}>{t("front.home")}</Link>
      </p>
    </>
  );
}
