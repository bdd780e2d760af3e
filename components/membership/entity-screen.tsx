import { InviteForm } from "@/components/people/invite-form";
import { SeatList } from "@/components/people/seat-list";
import { Unfold } from "@/components/people/unfold";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { timeText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { EntityView } from "@/lib/membership/queries/entity";
import { EntityActs } from "./entity-acts";
import { MembershipHistory } from "./membership-history";
import { NameHistory } from "./name-history";

/** An entity: what it is, who speaks for it, and what it was called when. */
export function EntityScreen({ view, viewer }: { view: EntityView; viewer: Viewer & { t: Translate } }) {
  const { t, now } = viewer;
  const back = `/members/${view.slug}`;
  const today = view.memberships.find((one) => one.from <= now && (one.until === null || one.until > now));
  const standing = view.seats.filter((seat) => seat.until === null || seat.until > now);
  const past = view.seats.filter((seat) => seat.until !== null && seat.until <= now);
  return (
    <>
      <p className="kicker">
        <bdi>{view.acronym}</bdi>{" "}
        <Chip tone={today ? "blue" : undefined}>{t(`membership.status.${today?.status ?? "former"}`)}</Chip>
      </p>
      <h1 dir="auto">{view.name}</h1>
      <p className="lede" dir="auto">
        {[
          t(`membership.kinds.${view.kind}`),
          view.unSystem ? t("membership.unSystem") : t("membership.notUnSystem"),
          `${view.city}, `,
        ].join(" · ")}
        <time dateTime={now.toISOString()}>{timeText(now, view.zone, t.language)}</time> (
        {zoneName(view.zone, t)})
      </p>
      <h2>{t("membership.seats")}</h2>
      {standing.length > 0 ? (
        <SeatList seats={standing} entity={view.acronym} back={back} viewer={viewer} />
      ) : (
        <Empty title={t("membership.nobody")} />
      )}
      <Unfold label={t("people.invite")} tone="go" reason={verdictReason(view.may.invite, t)}>
        <InviteForm entityId={view.id} roles={view.roles} back={back} viewer={viewer} />
      </Unfold>
      {past.length > 0 ? (
        <>
          <h3>{t("membership.seatsPast")}</h3>
          <SeatList seats={past} entity={view.acronym} back={back} viewer={viewer} />
        </>
      ) : null}
      <NameHistory view={view} viewer={viewer} />
      <MembershipHistory view={view} viewer={viewer} />
      <EntityActs view={view} viewer={viewer} />
    </>
  );
}
