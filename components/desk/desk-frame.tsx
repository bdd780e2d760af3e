import type { ReactNode } from "react";
import { ClockBar } from "@/components/shell/clock-bar";
import { Footer } from "@/components/shell/footer";
import { Keys } from "@/components/shell/keys";
import { Shell } from "@/components/shell/shell";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { instantText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import type { CurrentSession } from "@/lib/core/session";
import { moveClockAction } from "@/lib/demo/actions";
import type { DeskView } from "@/lib/desk/queries";
import type { Theme } from "@/lib/desk/themes";
import { FrameMenus } from "./frame-menus";
import { roomsOf } from "./rooms";

type Props = { session: CurrentSession; desk: DeskView; theme: Theme; t: Translate; children: ReactNode };

/** The frame of every page behind the door. */
export function DeskFrame({ session, desk, theme, t, children }: Props) {
  const { demo, groupName, bodyName } = session;
  const place = t("shell.place", { group: named(groupName, t), body: named(bodyName, t) });
  return (
    <Shell
      labels={{ skip: t("shell.skip"), rooms: t("shell.rooms") }}
      mark="Chapeau"
      home="/desk"
      place={place}
      rooms={roomsOf({ demo, waiting: desk.duties.length }, t)}
      menus={<FrameMenus session={session} theme={theme} t={t} />}
      clock={demo ? <DemoClock session={session} desk={desk} t={t} /> : null}
      footer={<Footer notice={demo ? t("shell.notice") : undefined} />}
    >
      {children}
      <Keys rooms={{ d: "/desk", "/": "/search" }} labels={keyLabels(t)} />
      <LiveRefresh />
    </Shell>
  );
}

function DemoClock({ session, desk, t }: Pick<Props, "session" | "desk" | "t">) {
  const { now, actor } = session;
  return (
    <ClockBar
      labels={{ world: t("demo.world"), next: t("demo.next") }}
      iso={now.toISOString()}
      text={`${instantText(now, actor.zone, t.language)} ${zoneName(actor.zone, t)}`}
      nextAction={moveClockAction}
      reason={desk.nextDeadline ? undefined : t("shell.noDeadline")}
    />
  );
}

/** A name in the reader's language, else in English. */
function named(names: Record<string, string>, t: Translate): string {
  return names[t.language] ?? names.en ?? "";
}

function keyLabels(t: Translate) {
  return {
    title: t("shell.keysTitle"),
    on: t("shell.keysOn"),
    close: t("shell.close"),
    rows: [
      { keys: "j", does: t("shell.keyNext") },
      { keys: "k", does: t("shell.keyPrevious") },
      { keys: "/", does: t("shell.keySearch") },
      { keys: "g d", does: t("shell.keyDesk") },
      { keys: "?", does: t("shell.keyThis") },
    ],
  };
}
