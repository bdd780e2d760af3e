import { AskingScreen } from "@/components/rounds/asking-screen";
import { letterTo } from "@/components/rounds/open-round-screen";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { Asking } from "@/lib/rounds/queries/asking";
import { openSignOffAction } from "@/lib/sign-off/actions";
import { signOffOpened } from "@/lib/sign-off/emails";

type Props = { asking: Asking; may: Verdict; viewer: Viewer & { t: Translate } };

/** Opens sign-off: until when, who is asked, on exactly which text, and the letter they get. */
export function OpenSignOffScreen({ asking, may, viewer }: Props) {
  const { head, receivers, proposed } = asking;
  const { t } = viewer;
  const version = head.versions.at(-1);
  const symbol = version?.symbol ?? "";
  return (
    <AskingScreen
      {...asking}
      viewer={viewer}
      action={openSignOffAction}
      hidden={{ submissionId: head.id }}
      words={{
        title: t("signOff.openTitle", { symbol }),
        lede: t("signOff.openLede", { n: receivers.length }),
        closes: t("signOff.closesLocal"),
        act: t("signOff.open"),
      }}
      may={may}
      letter={signOffOpened({
        ...letterTo(viewer),
        submissionId: head.id,
        title: head.title,
        symbol,
        sha256: version?.sha256 ?? "",
        closesAt: proposed.at,
        zone: proposed.zone,
      })}
    />
  );
}
