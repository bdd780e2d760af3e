import type { Translate } from "@/lib/core/i18n/translate";

/** The message that an entity sent, to be saved and looked at: its name and the day on which it was kept. */
export function MessageLink({
  href,
  name,
  day,
  t,
}: {
  href: string;
  name: string;
  day: string;
  t: Translate;
}) {
  return (
    <>
      {t("responses.evidenceLink")}:{" "}
      <a href={href} download>
        <bdi>{name}</bdi>
      </a>{" "}
      <span className="muted">({t("responses.keptOn", { day })})</span>
    </>
  );
}
