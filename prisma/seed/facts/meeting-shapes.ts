import type { EntitySlug } from "./shapes";

export type AgendaItemFact = {
  /** 1 for an item, 2 for a sub-item of the item above it; numbers are computed (domain 7.2.5). */
  level: 1 | 2;
  title: string;
  actionType: "decision" | "endorsement" | "discussion" | "information";
  /** 0 where the time lies with the sub-items. */
  minutes: number;
  annotation: string;
  suggestedAction: string | null;
  leads: readonly EntitySlug[];
  papers: readonly string[];
};

export type MeetingFact = {
  slug: string;
  body: "working-group" | "principals" | "supply-chains-task-force";
  title: string;
  session: number;
  host: EntitySlug;
  city: string;
  place: string;
  zone: string;
  startsAt: string;
  endsAt: string;
  mode: "hybrid" | "room" | "online";
  agendaSymbol: string;
  noticeOn: string;
  agendaPublishedOn: string;
  source: string;
};

export type AttendanceFact = { entity: EntitySlug; mode: "room" | "remote" | "excused" | "absent" };
