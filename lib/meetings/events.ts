declare module "@/lib/core/record" {
  interface Events {
    "meeting.scheduled": { title: string; startsAt: string; zone: string; place: string };
    "meeting.changed": { title: string; startsAt: string; zone: string; place: string };
    "meeting.itemAdded": { title: string; item: string };
    "meeting.itemMoved": { title: string; item: string };
    "meeting.itemRemoved": { title: string; item: string };
    "meeting.agendaPublished": { title: string; symbol: string; items: number };
    "meeting.cancelled": { title: string; reason: string };
    "meeting.attendanceNoted": { title: string; coming: number };
    "meeting.held": { title: string; present: number; online: number };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type MeetingEvents = "meeting";
