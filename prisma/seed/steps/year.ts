import { db } from "@/lib/core/db";
import { recordEvent } from "@/lib/events/commands";
import { addAgendaItem, publishAgenda } from "@/lib/meetings/commands/agenda";
import { recordAttendance } from "@/lib/meetings/commands/attendance";
import { scheduleMeeting } from "@/lib/meetings/commands/schedule";
import {
  announcePublication,
  beginPublication,
  publish,
  recordPublication,
} from "@/lib/publications/commands";
import { planActivity, reportActivity } from "@/lib/work-plan/commands";
import { entityNamesEn } from "@/prisma/seed/facts/entity-names-en";
import { events } from "@/prisma/seed/facts/events";
import { groupFunctions } from "@/prisma/seed/facts/group";
import { newYorkAgenda, newYorkMeeting } from "@/prisma/seed/facts/meeting-new-york";
import type { AgendaItemFact, AttendanceFact, MeetingFact } from "@/prisma/seed/facts/meeting-shapes";
import { viennaAgenda, viennaMeeting } from "@/prisma/seed/facts/meeting-vienna";
import { viennaAttendance } from "@/prisma/seed/facts/meeting-vienna-outcome";
import { publications } from "@/prisma/seed/facts/publications";
import { publications2019 } from "@/prisma/seed/facts/publications-2019";
import { activities, workPlan } from "@/prisma/seed/facts/work-plan";
import { act, as, on, type Step } from "@/prisma/seed/world";

/** The two meetings of the year: called, their agendas written and published, attendance taken. */
export function meetingSteps(): Step[] {
  return [
    ...stepsOf(viennaMeeting, viennaAgenda, "osce-co-chair", viennaAttendance),
    ...stepsOf(newYorkMeeting, newYorkAgenda, "un-women-co-chair"),
  ];
}

function stepsOf(
  meeting: MeetingFact,
  agenda: readonly AgendaItemFact[],
  chair: string,
  attendance?: readonly AttendanceFact[],
): Step[] {
  let meetingId = "";
  const { title, city, place, zone, mode, source } = meeting;
  const host = entityNamesEn[meeting.host].at(-1)?.short ?? "";
  const called = async () => {
    meetingId = await act(scheduleMeeting, await as("unodc-secretariat"), {
      title,
      city,
      place,
      zone,
      mode,
      source,
      host,
      link: "",
      startsLocal: meeting.startsAt,
      endsLocal: meeting.endsAt,
    });
  };
  const published = async () => {
    const hand = await as(chair);
    for (const item of agenda) {
      const { level, minutes, annotation, leads, papers } = item;
      await act(addAgendaItem, hand, {
        meetingId,
        title: item.title,
        annotation,
        suggested: item.suggestedAction ?? "",
        action: item.actionType,
        minutes,
        level,
        submissionId: "",
        afterId: "",
        leads: [...leads],
        papers: [...papers],
      });
    }
    await act(publishAgenda, hand, { meetingId });
  };
  const held = async () => {
    const entities = await db().entity.findMany({ select: { id: true, slug: true } });
    const idOf = new Map(entities.map(({ id, slug }) => [slug, id]));
    const taken = (attendance ?? []).map(({ entity, mode: how }) => `${idOf.get(entity)}:${how}`);
    await act(recordAttendance, await as("unodc-secretariat"), { meetingId, attendance: taken });
  };
  return [
    { at: on(`${meeting.noticeOn}T11:00`), run: called },
    { at: on(`${meeting.agendaPublishedOn}T15:00`), run: published },
    ...(attendance ? [{ at: on(meeting.startsAt, zone), run: held }] : []),
  ];
}

/** The two-year work plan, adopted in February and reported on through the year. */
export function workPlanSteps(): Step[] {
  const outcomeOf = new Map<string, string>(groupFunctions.map(({ key, title }) => [key, title]));
  return activities.flatMap((activity) => {
    let activityId = "";
    const { title, leads, supporting, due, products, source } = activity;
    const planned = async () => {
      const input = {
        period: "2019–2020",
        outcome: outcomeOf.get(activity.outcome) ?? activity.outcome,
        title,
        leads: [...leads],
        supporting: [...supporting],
        due,
        products: [...products],
        source,
      };
      activityId = await act(planActivity, await as("osce-co-chair"), input);
    };
    const reports = activity.changes.map((change, place) => ({
      at: on(`${change.on}T12:00`),
      run: async () =>
        void (await act(reportActivity, await as("unodc-secretariat"), {
          activityId,
          status: change.status,
          note: change.note ?? "",
          version: place + 1,
        })),
    }));
    return [{ at: on(`${workPlan.adoptedOn}T10:00`), run: planned }, ...reports];
  });
}

/** What was out before 2019 is entered at the beginning; the works of 2019 take their steps. */
export function publicationSteps(): Step[] {
  const earlier = publications
    .filter(({ steps }) => steps.length === 0)
    .map(({ type, title, number, month, languages, fundingAcknowledgement, leads, source }) => ({
      at: on("2019-01-02T10:00"),
      run: async () =>
        void (await act(recordPublication, await as("unodc-secretariat"), {
          kind: type,
          title,
          number,
          languages: [...languages],
          leads: [...leads],
          source,
          on: month ?? "",
          funding: fundingAcknowledgement ?? "",
        })),
    }));
  const works = publications2019.flatMap(
    ({ type, title, number, languages, fundingAcknowledgement, leads, steps, source }) => {
      let publicationId = "";
      return steps.map(({ on: day, status }) => ({
        at: on(`${day}T10:30`),
        run: async () => {
          const hand = await as("unodc-secretariat");
          publicationId ||= await act(announcePublication, hand, {
            kind: type,
            title,
            number,
            languages: [...languages],
            leads: [...leads],
            source,
          });
          if (status === "inPreparation") await act(beginPublication, hand, { publicationId });
          if (status === "published")
            await act(publish, hand, {
              publicationId,
              on: day,
              languages: [...languages],
              funding: fundingAcknowledgement ?? "United Kingdom",
            });
        },
      }));
    },
  );
  return [...earlier, ...works];
}

/** The events of the year, entered on their day, or on the last of their month where no source gives the day. */
export function eventSteps(): Step[] {
  return events.map(
    ({ type, title, when, city, hostBody, entities, partners, attendance, about, source }) => ({
      at: on(`${when.on ?? `${when.month}-28`}T18:00`),
      run: async () => {
        const place = [hostBody, city].filter(Boolean).join(", ");
        await act(recordEvent, await as("unodc-secretariat"), {
          kind: type,
          title,
          place,
          on: when.on ?? when.month,
          entities: [...entities],
          partners: partners.join(", "),
          attendance: attendance?.words ?? "",
          summary: about,
          source,
        });
      },
    }),
  );
}
