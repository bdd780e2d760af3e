import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { distanceText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { revokeSessionAction, signOutEverywhereAction } from "@/lib/door/actions";
import type { SessionLine } from "@/lib/door/queries/door";

type Props = { lines: SessionLine[]; trueNow: Date; current: string; t: Translate };

/** The browsers in which one is signed in; each can be ended, or all (reliability R27). */
export function SessionList({ lines, trueNow, current, t }: Props) {
  return (
    <section id="sessions">
      <h2>{t("door.sessions")}</h2>
      <p className="muted">{t("door.sessionsLede")}</p>
      <ul className="seats">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="role">{line.device || t("door.deviceUnknown")}</span>
            <span className="muted">
              {line.id === current
                ? t("door.thisOne")
                : t("door.lastSeen", { when: distanceText(line.lastSeenAt, trueNow, t.language) })}
            </span>
            <ActForm
              action={revokeSessionAction}
              labels={formLabels(t)}
              className="inline"
              signInHref="/sign-in?next=/account"
            >
              <input type="hidden" name="sessionId" value={line.id} />
              <Button>{t("door.revoke")}</Button>
            </ActForm>
          </li>
        ))}
      </ul>
      <ActForm
        action={signOutEverywhereAction}
        labels={formLabels(t)}
        className="form apart"
        signInHref="/sign-in?next=/account"
      >
        <Button tone="danger">{t("door.everywhere")}</Button>
        <p className="muted small">{t("door.everywhereLede")}</p>
      </ActForm>
    </section>
  );
}
