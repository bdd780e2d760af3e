"use client";
import type { ReactNode } from "react";
import { ClockBar } from "@/components/shell/clock-bar";
import { Footer } from "@/components/shell/footer";
import { Keys } from "@/components/shell/keys";
import { LanguageMenu } from "@/components/shell/language-menu";
import { SeatMenu } from "@/components/shell/seat-menu";
import { Shell } from "@/components/shell/shell";
import { ThemeMenu } from "@/components/shell/theme-menu";
import type { Language } from "@/lib/core/i18n/languages";

const nothing = () => undefined;

const ROOMS = {
  en: ["My desk", "Meetings", "Texts", "Members", "Record"],
  ar: ["مكتبي", "الاجتماعات", "النصوص", "الأعضاء", "السجل"],
};

/** The frame around every sample, with invented doors. */
export function FrameSample({ language, children }: { language: Language; children: ReactNode }) {
  const names = language === "ar" ? ROOMS.ar : ROOMS.en;
  const rooms = ["/components", "/meetings", "/texts", "/members", "/record"].map((href, n) => ({
    href,
    label: names[n] ?? "",
    count: n === 0 ? 4 : undefined,
    countLabel: n === 0 ? "4 things wait" : undefined,
  }));
  const seats = [
    { id: "a", title: "Focal point, ILO", detail: "Working Group · Geneva time" },
    {
      id: "b",
      title:
        "Alternate, Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict",
      detail: "Task force",
    },
  ];
  return (
    <Shell
      labels={{ skip: "Skip to the page", rooms: "Rooms" }}
      mark="Chapeau"
      home="/components"
      place="ICAT · Working Group"
      rooms={rooms}
      menus={
        <>
          <LanguageMenu current={language} label="Language" action={nothing} />
          <ThemeMenu
            current="auto"
            labels={{ theme: "Theme", auto: "As my device", light: "Light", dark: "Dark" }}
            action={nothing}
          />
          <SeatMenu
            seats={seats}
            current="a"
            labels={{
              seat: "You act as",
              switch: "Act from another seat",
              sessions: "My sessions",
              signOut: "Sign out",
            }}
            sessionsHref="/sessions"
            switchAction={nothing}
            signOutAction={nothing}
          />
        </>
      }
      clock={
        <ClockBar
          labels={{ world: "Demo world", next: "Go to the next deadline" }}
          iso="2019-06-10T07:00:00Z"
          text="Monday 10 June 2019, 09:00 Vienna"
          nextAction={nothing}
        />
      }
      footer={
        <Footer notice="Organizations, dates and documents are those of 2019; what entities say here is invented for illustration." />
      }
    >
      {children}
      <Keys
        rooms={{ d: "/components" }}
        labels={{
          title: "Keys",
          close: "Close",
          on: "Single keys are on",
          rows: [
            { keys: "j", does: "Next" },
            { keys: "g d", does: "My desk" },
          ],
        }}
      />
    </Shell>
  );
}
