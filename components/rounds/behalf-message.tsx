import { UploadForm } from "@/components/submissions/upload-form";
import { problemWords, uploadLabels } from "@/components/submissions/words";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import type { Viewer } from "@/lib/core/viewer";
import { takeBackMessageAction } from "@/lib/responses/actions";
import type { BehalfPage } from "@/lib/responses/queries/behalf";
import { MESSAGE_ENDINGS } from "@/lib/responses/schema";
import { MessageLink } from "./message-link";
import { OneAct } from "./one-act";

type Props = {
  page: BehalfPage & { entity: NonNullable<BehalfPage["entity"]> };
  problem?: string;
  viewer: Viewer & { t: Translate };
};

/** The first step: the message is kept as it came, before anything is entered from it (domain 2). */
export function BehalfMessage({ page: { head, round, entity, message, may }, problem, viewer }: Props) {
  const { t } = viewer;
  const door = `/api/submissions/${head.id}/on-behalf?for=${entity.slug}`;
  const form = (
    <UploadForm
      key={entity.slug}
      url={door}
      label={t("responses.message")}
      hint={t("responses.messageHint")}
      accept={MESSAGE_ENDINGS}
      most={MAX_UPLOAD_BYTES}
      labels={uploadLabels(t, { send: t("responses.keepMessage"), tooLarge: t("invalid.fileTooLarge") })}
      reason={verdictReason(may.keep, t)}
      problem={problemWords(problem, t)}
      stays
    />
  );
  return (
    <>
      <p role="status">
        {message ? (
          <MessageLink
            href={door}
            t={t}
            name={message.name}
            day={dayText(message.at, viewer.actor.zone, t.language)}
          />
        ) : null}
      </p>
      {message ? (
        <OneAct
          t={t}
          action={takeBackMessageAction}
          label={t("responses.takeBackMessage")}
          may={may.takeBack}
          hidden={{ roundId: round.id, entityId: entity.id }}
          tone="quiet"
        />
      ) : null}
      {message ? (
        <details open={Boolean(problem) || undefined}>
          <summary>{t("responses.anotherMessage")}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </>
  );
}
