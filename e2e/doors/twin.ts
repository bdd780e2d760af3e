import type { Actor } from "@/lib/core/actor";
import { systemActor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { addNote } from "@/lib/drafting/commands/notes";
import { addPicture } from "@/lib/drafting/commands/picture";
import { replaceWords, suggestWords } from "@/lib/drafting/commands/words";
import { addAgendaItem, publishAgenda } from "@/lib/meetings/commands/agenda";
import { scheduleMeeting } from "@/lib/meetings/commands/schedule";
import { announcePublication } from "@/lib/publications/commands";
import { addComment, answerNoComments, submitResponse } from "@/lib/responses/commands/respond";
import { closeRound } from "@/lib/rounds/commands/close";
import { openRound } from "@/lib/rounds/commands/open";
import { addQuestion } from "@/lib/rounds/commands/questions";
import { openSignOff } from "@/lib/sign-off/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openSubmission } from "@/lib/submissions/commands/open";
import { acceptText, giveText } from "@/lib/submissions/commands/text";
import { planActivity } from "@/lib/work-plan/commands";
import { act } from "@/prisma/seed/world";
import { dispositionsOf, type Heard } from "./twin-dispositions";
import { importsOf } from "./twin-imports";
import { responsesOf } from "./twin-responses";
import { workOf } from "./twin-workbench";

/** Who acts in a body while its twin is built. */
export type Hands = { secretariat: Actor; chair: Actor; penholder: Actor; asked: Actor };

export const DEADLINE = { closesLocal: "2019-07-12T17:00", zone: "Europe/Vienna" };
const PARAGRAPHS = ["States should act.", "States should measure what they did.", "States should say so."];
/** A line that cannot be told from a heading, so that the reading has a doubt. */
const DOUBTFUL =
  "Report\n\nPage 3\n\nA first line here\n\nStates should act, all of them.\n\n7. A number out of order.\n\n3. Another.";

/** Everything a door can ask for in one body, each thing in the state in which the right seat may act on it. */
export async function buildTwin(hands: Hands, mark: string): Promise<Record<string, string>> {
  const { secretariat, chair } = hands;
  const mandated = await open(hands, `${mark}: mandated`);
  const sourceId = await act(giveText, secretariat, {
    submissionId: mandated,
    raw: DOUBTFUL,
    format: "plain",
  });
  const { doubts } = await db().sourceText.findUniqueOrThrow({ where: { id: sourceId } });
  const drafting = await issued(hands, `${mark}: drafting`);
  const [first, second] = await db().draftBlock.findMany({
    where: { submissionId: drafting },
    orderBy: { ord: "asc" },
  });
  if (!first || !second) throw new Error("a draft without blocks");
  const { text: oldText } = first.content as { text: string };
  const typed = { submissionId: drafting, blockId: first.id, oldText, newText: "Typed since." };
  await act(replaceWords, secretariat, typed);
  await act(addNote, hands.penholder, { submissionId: drafting, blockId: first.id, text: "A note." });
  const note = await db().draftNote.findFirstOrThrow({ where: { submissionId: drafting } });
  const suggestionId = await suggest(hands, drafting, second);
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pictureId = await act(addPicture, hands.penholder, {
    submissionId: drafting,
    name: "p.png",
    bytes: picture,
  });
  const ready = await issued(hands, `${mark}: ready`);
  const unwanted = await issued(hands, `${mark}: unwanted`);
  const imported = await issued(hands, `${mark}: imported`);
  const imports = await importsOf(hands.asked, imported, (await roundOn(hands, imported)).id);
  const meeting = await meetingOf(hands, `${mark}: meeting`);
  const published = await meetingOf(hands, `${mark}: published meeting`);
  await act(publishAgenda, chair, { meetingId: published.meetingId });
  const item = await db().agendaItem.findFirstOrThrow({
    where: { meetingId: meeting.meetingId },
    orderBy: { ord: "desc" },
  });
  const publicationId = await act(announcePublication, secretariat, {
    kind: "factsheet",
    title: `${mark}: factsheet`,
  });
  const activityId = await act(planActivity, secretariat, {
    period: "2019",
    outcome: "Outcome",
    title: `${mark}: activity`,
    leads: ["ilo"],
    due: "2019-Q4",
  });
  const inside = await responsesOf(hands, async (title) =>
    roundOn(hands, await issued(hands, `${mark}: ${title}`)),
  );
  return {
    mandated,
    sourceId,
    doubtId: (doubts as { id: string }[])[0]?.id ?? "",
    drafting,
    blockId: first.id,
    otherBlockId: second.id,
    noteId: note.id,
    suggestionId,
    pictureId,
    ready,
    unwanted,
    ...imports,
    ...inside,
    ...(await rounds(hands, mark, inside.insideRoundId ?? "")),
    ...(await dispositionsOf(hands, {
      contested: await heardOn(hands, `${mark}: contested`),
      spare: await heardOn(hands, `${mark}: contested, too`),
      published: await heardOn(hands, `${mark}: published answers`),
    })),
    ...(await signing(hands, mark)),
    meetingId: meeting.meetingId,
    itemId: item.id,
    publishedMeetingId: published.meetingId,
    publicationId,
    activityId,
  };
}

async function open({ secretariat, penholder }: Hands, title: string): Promise<string> {
  const { entityId } = penholder.seat;
  return act(openSubmission, secretariat, {
    kind: "jointStatement",
    title,
    zone: "Europe/Vienna",
    penholderId: entityId,
  });
}

/** A text with its zero draft issued. */
async function issued(hands: Hands, title: string): Promise<string> {
  const submissionId = await open(hands, title);
  const raw = PARAGRAPHS.join("\n\n");
  const sourceId = await act(giveText, hands.secretariat, { submissionId, raw, format: "markdown" });
  await act(acceptText, hands.secretariat, { sourceId });
  await act(issueVersion, hands.secretariat, { submissionId });
  return submissionId;
}

/** The co-chair, who does not hold the pen, suggests words in the second paragraph. */
async function suggest(
  { chair }: Hands,
  submissionId: string,
  block: { id: string; content: unknown },
): Promise<string> {
  const { text: oldText } = block.content as { text: string };
  const words = { submissionId, blockId: block.id, oldText, newText: `${oldText} A suggestion.` };
  await act(suggestWords, chair, words);
  return (await db().suggestion.findFirstOrThrow({ where: { submissionId } })).id;
}

async function roundOn(
  { secretariat }: Hands,
  submissionId: string,
): Promise<{ id: string; blockId: string }> {
  await act(openRound, secretariat, { submissionId, ...DEADLINE });
  const round = await db().round.findFirstOrThrow({ where: { submissionId }, include: { text: true } });
  const [block] = round.text.blocks as { id: string }[];
  return { id: round.id, blockId: block?.id ?? "" };
}

async function rounds(hands: Hands, mark: string, askedIn: string): Promise<Record<string, string>> {
  const { asked } = hands;
  const commented = await issued(hands, `${mark}: commented`);
  const round = await roundOn(hands, commented);
  const say = { roundId: round.id, blockId: round.blockId, text: "A comment." };
  const commentId = await act(addComment, asked, say);
  const spareCommentId = await act(addComment, asked, say);
  const quiet = await issued(hands, `${mark}: quiet`);
  const quietRound = await roundOn(hands, quiet);
  const heard = await heardOn(hands, `${mark}: resolved`);
  const answeredRoundId = await silent(hands, `${mark}: answered`);
  const later = { opensLocal: "2019-07-01T09:00", ...DEADLINE };
  const waiting = await issued(hands, `${mark}: planned`);
  await act(openRound, hands.secretariat, { submissionId: waiting, ...later });
  const planned = await db().round.findFirstOrThrow({ where: { submissionId: waiting } });
  const ask = async (roundId: string) => {
    await act(addQuestion, hands.secretariat, { roundId, text: "Which term?" });
    return (await db().roundQuestion.findFirstOrThrow({ where: { roundId } })).id;
  };
  const questionId = await ask(askedIn);
  const spareQuestionId = await ask(planned.id);
  const againRoundId = await silent(hands, `${mark}: again`);
  return {
    commented,
    roundId: round.id,
    roundBlockId: round.blockId,
    commentId,
    spareCommentId,
    quiet,
    quietRoundId: quietRound.id,
    resolved: heard.submissionId,
    closedRoundId: heard.roundId,
    answeredRoundId,
    againRoundId,
    disposedId: heard.commentId,
    plannedRoundId: planned.id,
    questionId,
    spareQuestionId,
    ...(await workOf(
      hands.secretariat,
      { parted: await heardOn(hands, `${mark}: worked`), whole: await heardOn(hands, `${mark}: whole`) },
      mark,
    )),
  };
}

/** A text whose round has closed with one comment. */
async function heardOn(hands: Hands, title: string): Promise<Heard> {
  const { asked, penholder } = hands;
  const submissionId = await issued(hands, title);
  const { id: roundId, blockId } = await roundOn(hands, submissionId);
  const words = { text: "A comment to answer.", proposedText: "States should act now." };
  const commentId = await act(addComment, asked, { roundId, blockId, ...words });
  await act(submitResponse, asked, { roundId });
  await act(answerNoComments, penholder, { roundId });
  await close(hands, roundId);
  return { submissionId, roundId, blockId, commentId };
}

/** A round that has closed, in which nobody said anything. */
async function silent(hands: Hands, title: string): Promise<string> {
  const { id } = await roundOn(hands, await issued(hands, title));
  await close(hands, id);
  return id;
}

async function close({ asked }: Hands, roundId: string): Promise<void> {
  await db()
    .$executeRaw`UPDATE round SET closes_at = opens_at + interval '1 millisecond' WHERE id = ${roundId}::uuid`;
  const { bodyId, groupId } = asked.seat;
  const closed = await perform(closeRound, systemActor(bodyId, groupId), { roundId });
  if (closed.kind !== "done") throw new Error(`the round did not close: ${JSON.stringify(closed)}`);
}

async function signing(hands: Hands, mark: string): Promise<Record<string, string>> {
  const signing = await issued(hands, `${mark}: signing`);
  await act(openSignOff, hands.chair, { submissionId: signing, ...DEADLINE });
  const { id } = await db().signOff.findFirstOrThrow({ where: { submissionId: signing } });
  return { signing, signOffId: id };
}

async function meetingOf({ secretariat, chair }: Hands, title: string): Promise<{ meetingId: string }> {
  const meetingId = await act(scheduleMeeting, secretariat, {
    title,
    startsLocal: "2019-09-02T09:00",
    endsLocal: "2019-09-02T17:00",
    zone: "Europe/Vienna",
  });
  for (const item of ["First item", "Second item"])
    await act(addAgendaItem, chair, { meetingId, title: item });
  return { meetingId };
}
