import Link from "next/link";
import { termText } from "@/components/people/seat-list";
import { Empty } from "@/components/ui/empty";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { sortByName } from "@/lib/membership/names";
import type { GroupView, OfficerLine } from "@/lib/membership/queries/group";
import { BodyForm } from "./body-form";
import { MembershipTabs } from "./membership-tabs";
import { RuleList } from "./rule-list";

type Reader = Viewer & { t: Translate };

/** The group: its bodies, who chairs and serves the one the viewer acts in, and the rules it works by. */
export function GroupScreen({ view, viewer }: { view: GroupView; viewer: Reader }) {
  const { t, now, language } = viewer;
  const named = (names: Record<string, string>) => names[language] ?? names.en ?? "";
  const serving = (role: OfficerLine["role"]) =>
    sortByName(
      view.officers.filter(
        (one) => one.role === role && one.from <= now && (one.until === null || one.until > now),
      ),
      language,
      (one) => one.entity,
    );
  const past = view.officers.filter(
    (one) => one.role === "coChair" && one.until !== null && one.until <= now,
  );
  const chairs = serving("coChair");
  return (
    <>
      <h1 dir="auto">{named(view.names)}</h1>
      <p className="lede">{t("membership.groupLede")}</p>
      <MembershipTabs here="group" t={t} />
      <h2>{t("membership.chairs")}</h2>
      {chairs.length > 0 ? (
        <Officers lines={chairs} viewer={viewer} />
      ) : (
        <Empty title={t("membership.noChairs")} />
      )}
      {past.length > 0 ? (
        <>
          <h3>{t("membership.chairsPast")}</h3>
          <Officers lines={past} viewer={viewer} />
        </>
      ) : null}
      <h2>{t("membership.secretariat")}</h2>
      <Officers lines={serving("secretariat")} viewer={viewer} />
      <h2>{t("membership.bodies")}</h2>
      <ul className="seats">
        {view.bodies.map((body) => {
          const parent = view.bodies.find((one) => one.id === body.parentId);
          return (
            <li key={body.id}>
              <span className="role">
                <bdi>{body.code}</bdi>
              </span>
              <span>
                <bdi>{named(body.names)}</bdi>
                <small dir="auto">
                  {listed(
                    [
                      t(`membership.bodyKinds.${body.kind}`),
                      ...(parent ? [t("membership.beneath", { body: named(parent.names) })] : []),
                    ],
                    language,
                  )}
                </small>
              </span>
              <span className="muted small">{termText(body, viewer)}</span>
            </li>
          );
        })}
      </ul>
      <BodyForm may={view.may.addBody} viewer={viewer} />
      <RuleList view={view} viewer={viewer} />
    </>
  );
}

function Officers({ lines, viewer }: { lines: OfficerLine[]; viewer: Reader }) {
  return (
    <ul className="seats">
      {lines.map((line) => (
        <li key={`${line.slug} ${line.name} ${line.from.toISOString()}`}>
          <Link className="role" href={`/members/${line.slug}`} prefetch={false}>
            <bdi>{line.entity}</bdi>
          </Link>
          <bdi>{line.name}</bdi>
          <span className="muted small">{termText(line, viewer)}</span>
        </li>
      ))}
    </ul>
  );
}
