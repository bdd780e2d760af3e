import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { extendRoundAction, openRoundAction } from "@/lib/rounds/actions";
import { roundExtended, roundOpened } from "@/lib/rounds/emails";
import type { Asking } from "@/lib/rounds/queries/asking";
import { AskingScreen } from "./asking-screen";
import { RoundSettingsFields } from "./round-settings";

type Props = { asking: Asking; viewer: Viewer & { t: Translate } };

/** Opens a comment round: the deadline, who is asked, and the letter they get. */
export function OpenRoundScreen({ asking, viewer }: Props) {
  const { head, proposed, sealed, settings } = asking;
  const { t } = viewer;
  const number = (head.round?.number ?? 0) + 1;
  const symbol = head.versions.at(-1)?.symbol ?? "";
  return (
    <AskingScreen
      {...asking}
      viewer={viewer}
      action={openRoundAction}
      hidden={{ submissionId: head.id }}
      words={{
        title: t("rounds.openTitle", { n: number }),
        lede: t("rounds.openLede", { symbol }),
        closes: t("rounds.closesLocal"),
        act: t("rounds.open"),
      }}
      may={asking.may.open}
      chosen={{
        partners: settings.partners,
        guests: settings.guests.flatMap(({ entityId, chosen }) => (chosen ? entityId : [])),
      }}
      letter={roundOpened({
        ...letterTo(viewer),
        submissionId: head.id,
        title: head.title,
        number,
        closesAt: proposed.at,
        zone: proposed.zone,
        instructions: settings.instructions,
      })}
    >
      <RoundSettingsFields sealed={sealed} settings={settings} t={t} />
    </AskingScreen>
  );
}

/** Moves the deadline for all, from a day after the present one. */
export function ExtendRoundScreen({ asking, viewer }: Props) {
  const { head } = asking;
  const { t } = viewer;
  const round = head.round;
  if (!round) return null;
  const at = new Date(round.closesAt.getTime() + 86_400_000);
  return (
    <AskingScreen
      head={head}
      receivers={asking.asked}
      proposed={{ at, zone: round.zone }}
      viewer={viewer}
      action={extendRoundAction}
      hidden={{ roundId: round.id }}
      words={{
        title: t("rounds.extendTitle"),
        lede: t("rounds.openUntil", { n: round.number }),
        closes: t("rounds.closesLocal"),
        act: t("rounds.extend"),
      }}
      may={asking.may.extend}
      letter={roundExtended({
        ...letterTo(viewer),
        submissionId: head.id,
        title: head.title,
        number: round.number,
        closesAt: at,
        zone: round.zone,
      })}
    />
  );
}

/** The letter as the one who asks would get it. */
export function letterTo({ actor, language }: Viewer) {
  return {
    to: { personId: actor.personId ?? "", email: "", locale: language },
    readerZone: actor.zone,
    bodyId: actor.seat.bodyId,
  };
}
