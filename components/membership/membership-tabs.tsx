import Link from "next/link";
import type { Translate } from "@/lib/core/i18n/translate";

/** The two pages about who the group is: its entities, and how it is organized. */
export function MembershipTabs({ here, t }: { here: "members" | "group"; t: Translate }) {
  return (
    <nav className="tabs" aria-label={t("membership.members")}>
      {(["members", "group"] as const).map((page) => (
        <Link key={page} href={`/${page}`} prefetch={false} aria-current={page === here ? "page" : undefined}>
          {t(`membership.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
