import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { BrokenWords } from "@/components/front/broken-words";
import { ChineseFonts } from "@/components/shell/chinese-fonts";
import { directionOf } from "@/lib/core/i18n/languages";
import { currentWords } from "@/lib/core/session";
import { currentTheme } from "@/lib/desk/preferences";
import "@/components/styles.css";

export const metadata: Metadata = {
  title: { default: "Chapeau", template: "%s · Chapeau" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page drawn in advance would carry no nonce and run no script (reliability R39).
  await connection();
  const t = await currentWords();
  const theme = await currentTheme();
  const sentences = { broken: t("front.broken"), why: t("front.brokenWhy"), again: t("front.again") };
  return (
    <html lang={t.language} dir={directionOf(t.language)} data-theme={theme === "auto" ? undefined : theme}>
      <body>
        {t.language === "zh" ? <ChineseFonts /> : null}
        <BrokenWords sentences={sentences}>{children}</BrokenWords>
      </body>
    </html>
  );
}
