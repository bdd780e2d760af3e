import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { ResponseView } from "@/lib/responses/queries/response";
import { MessageLink } from "./message-link";

type Props = { view: ResponseView; viewer: Viewer & { t: Translate } };

/** Tells an entity what the Secretariat did for it: who entered its comments, from which message, and what it may do about it. */
export function BehalfNotice({ view: { head, behalf, may }, viewer }: Props) {
  const { t, actor, language } = viewer;
  const { by, entered, message } = behalf;
  if (!entered && !message) return null;
  const done = entered === "none" ? "behalfNone" : "behalfEntered";
  const said = entered ? done : by === null ? "behalfSince" : "behalfKept";
  return (
    <section className="asked-for" aria-label={t("responses.evidenceLink")}>
      <p>
        {t(`responses.${said}`, { by: by ?? "" })}{" "}
        {entered && may.withdraw.ok
          ? t(entered === "none" ? "responses.behalfNoneReplace" : "responses.behalfReplace")
          : null}
      </p>
      {message ? (
        <p>
          <MessageLink
            href={`/api/submissions/${head.id}/on-behalf`}
            name={message.name}
            day={dayText(message.at, actor.zone, language)}
            t={t}
          />
        </p>
      ) : null}
    </section>
  );
}
