import Link from "next/link";
import type { ReactNode } from "react";
import { ChoiceMenus } from "@/components/desk/frame-menus";
import { currentWords } from "@/lib/core/session";
import { currentTheme } from "@/lib/desk/preferences";

export default async function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="front">
      <header>
        <Link className="brand" href="/" prefetch={false}>
          Chapeau
        </Link>
        <ChoiceMenus theme={await currentTheme()} t={await currentWords()} />
      </header>
      <main>{children}</main>
    </div>
  );
}
