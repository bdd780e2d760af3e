import { isLanguage } from "@/lib/core/i18n/languages";
import { post } from "@/lib/core/letters";
import type { Transaction } from "@/lib/core/transaction";
import { placed } from "@/lib/meetings/agenda";
import { type MeetingLetterKind, meetingLetter } from "@/lib/meetings/emails";

/**
 * Writes to everybody who holds a seat of the body today, each in their own language and time; not to whom their entity invited to
 * a round, who helps it there and is nobody in the body (domain 2.1).
 * @param tx the transaction of the change, which has written it
 * @param kind what there is to tell
 * @param meetingId the meeting
 * @param now the group's clock
 */
export async function tellEverybody(
  tx: Transaction,
  kind: MeetingLetterKind,
  meetingId: string,
  now: Date,
): Promise<void> {
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: { items: { orderBy: { ord: "asc" } } },
  });
  const seats = await tx.seat.findMany({
    where: {
      bodyId: meeting.bodyId,
      forRounds: false,
      from: { lte: now },
      OR: [{ until: null }, { until: { gt: now } }],
      person: { deactivatedAt: null },
    },
    select: { person: { select: { id: true, email: true, locale: true, zone: true } } },
    distinct: ["personId"],
  });
  const agenda = kind === "published" ? placed(meeting.items, meeting.startsAt) : [];
  const letters = seats.map(({ person }) => ({
    ...meetingLetter(
      kind,
      { ...meeting, reason: meeting.cancelledFor, agenda },
      { locale: isLanguage(person.locale) ? person.locale : "en", zone: person.zone },
    ),
    kind: `meeting.${kind}`,
    bodyId: meeting.bodyId,
    to: { personId: person.id, email: person.email, locale: person.locale },
  }));
  await post(tx, letters, now);
}
