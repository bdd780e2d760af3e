import { Act } from "@/components/ui/act";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import type { DirectoryView } from "@/lib/membership/queries/directory";
import { STATUSES } from "@/lib/membership/schema";
import { DirectoryTable } from "./directory-table";
import { MembershipTabs } from "./membership-tabs";

/** The entities of the body on a day, counted by status, searchable (domain 1.4, 1.5.2). */
export function DirectoryScreen({
  view,
  viewer,
}: {
  view: DirectoryView;
  viewer: Viewer & { t: Translate };
}) {
  const { t } = viewer;
  const { member: members, partner: partners, observer: observers } = view.counts;
  const groups = [...STATUSES, "former" as const].map((status) => ({
    status,
    lines: view.lines.filter((line) => line.status === status),
  }));
  return (
    <>
      <h1>{t("membership.members")}</h1>
      <p className="lede">
        {t("membership.lede", {
          members,
          partners,
          observers,
          day: dayText(view.at, dayZone(viewer), t.language),
        })}
      </p>
      <MembershipTabs here="members" t={t} />
      <form className="find" action="/members">
        <Field
          name="search"
          type="search"
          label={t("membership.search")}
          defaultValue={view.search}
          maxLength={100}
        />
        <Field name="on" type="date" label={t("membership.on")} defaultValue={view.on} />
        <button type="submit" className="btn">
          {t("membership.show")}
        </button>
      </form>
      {view.lines.length === 0 ? <NoLines search={view.search} t={t} /> : null}
      {groups.map(({ status, lines }) =>
        lines.length > 0 ? (
          <section key={status}>
            <h2>{t(`membership.statuses.${status}`)}</h2>
            <DirectoryTable caption={t(`membership.statuses.${status}`)} lines={lines} viewer={viewer} />
          </section>
        ) : null,
      )}
      <p className="acts">
        <Act label={t("membership.admit")} href="/members/new" reason={verdictReason(view.may.admit, t)} />
      </p>
    </>
  );
}

function NoLines({ search, t }: { search: string; t: Translate }) {
  if (!search) return <Empty title={t("membership.noneThen")} />;
  return <Empty title={t("membership.noMatch", { search })}>{t("membership.noMatchNext")}</Empty>;
}
