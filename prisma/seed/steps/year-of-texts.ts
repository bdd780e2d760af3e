import { submissionAnswers } from "@/prisma/seed/facts/answers-submission";
import { submissionAnswersLater } from "@/prisma/seed/facts/answers-submission-later";
import { submissionComments } from "@/prisma/seed/facts/comments";
import {
  statementComments,
  statementInPreparation,
  statementNoComments,
  statementSubmissions,
} from "@/prisma/seed/facts/comments-statement";
import {
  submissionNoComments,
  submissionSubmissions,
} from "@/prisma/seed/facts/comments-submission-entities";
import {
  nonPunishmentFrame,
  nonPunishmentNote,
  nonPunishmentSuggestions,
  nonPunishmentText,
} from "@/prisma/seed/facts/non-punishment-text";
import { rounds, signOffs } from "@/prisma/seed/facts/rounds";
import { statementFrame, statementText } from "@/prisma/seed/facts/statement-text";
import {
  submissionContested,
  submissionTakenUp,
  submissionTyped,
} from "@/prisma/seed/facts/submission-revision";
import { submissionFrame, submissionText } from "@/prisma/seed/facts/submission-text";
import { on, type Step } from "@/prisma/seed/world";
import {
  answerComments,
  answerRound,
  askForComments,
  askForSignOff,
  contestAnswer,
  sign,
  takeWordsUp,
  type Written,
  writeComments,
} from "./rounds";
import { beginText, draftWith, issue, noteBeside, rewrite, suggestIn } from "./texts";

const ids = new Map<string, string>();
const textId = (slug: string) => ids.get(slug) ?? "";

/** The joint submission to the Committee: from the first draft to the last signature (facts: rounds, submission-*). */
export function submissionSteps(): Step[] {
  const slug = submissionFrame.slug;
  const written: Written = new Map();
  const id = () => textId(slug);
  return [
    at("2019-03-04T16:00", async () => {
      const text = {
        kind: "jointSubmission" as const,
        title: submissionFrame.title,
        addressee: submissionFrame.addressee,
        penholder: "un-women",
        dueLocal: "2019-06-28T18:00",
        words: submissionText,
      };
      ids.set(slug, await beginText(text, "unodc-secretariat"));
    }),
    at("2019-04-26T15:00", () => issue(id(), "unodc-secretariat")),
    at(rounds[0].opensAt, () => askForComments(id(), "un-women-focal-point", rounds[0].closesAt)),
    ...submissionSubmissions.flatMap(({ entity, at: when }) => [
      {
        at: new Date(on(when).getTime() - 3_600_000),
        run: () => writeComments(id(), entity, submissionComments, written),
      },
      at(when, () => answerRound(id(), entity, "submit")),
    ]),
    ...submissionNoComments.map(({ entity, at: when }) =>
      at(when, () => answerRound(id(), entity, "noComments")),
    ),
    at("2019-05-24T17:00", () => answerComments("un-women-focal-point", submissionAnswers, written)),
    at("2019-05-31T16:00", () => answerComments("un-women-focal-point", submissionAnswersLater, written)),
    at("2019-06-03T09:30", () => contestAnswer(submissionContested, written)),
    ...submissionTakenUp.map(({ ref, ...edit }) =>
      at("2019-06-03T10:45", () => takeWordsUp(id(), "un-women-focal-point", edit, ref, written)),
    ),
    at("2019-06-03T11:00", () => rewrite(id(), "un-women-focal-point", submissionTyped)),
    at("2019-06-03T14:00", () => issue(id(), "un-women-focal-point")),
    at(signOffs[0].opensAt, () => askForSignOff(id(), "osce-co-chair", signOffs[0].closesAt)),
    ...signOffs[0].signed.map(({ entity, at: when }) => at(when, () => sign(id(), entity))),
  ];
}

/** The World Day statement: in its sealed round on 10 June; signed off in July. */
export function statementSteps(): Step[] {
  const slug = statementFrame.slug;
  const written: Written = new Map();
  const id = () => textId(slug);
  const comments = statementComments;
  return [
    at("2019-05-13T09:00", async () => {
      const text = {
        kind: "jointStatement" as const,
        title: statementFrame.title,
        addressee: statementFrame.addressee,
        penholder: "osce",
        dueLocal: "2019-07-30T00:00",
        words: statementText,
      };
      ids.set(slug, await beginText(text, "osce-co-chair"));
    }),
    at("2019-05-31T10:00", () => issue(id(), "osce-co-chair")),
    at(rounds[1].opensAt, () => askForComments(id(), "osce-co-chair", rounds[1].closesAt)),
    ...statementSubmissions.flatMap(({ entity, at: when }) => [
      {
        at: new Date(on(when).getTime() - 1_800_000),
        run: () => writeComments(id(), entity, comments, written),
      },
      at(when, () => answerRound(id(), entity, "submit")),
    ]),
    ...statementNoComments.map(({ entity, at: when }) =>
      at(when, () => answerRound(id(), entity, "noComments")),
    ),
    ...statementInPreparation.map((entity) =>
      at("2019-06-07T17:30", () => writeComments(id(), entity, comments, written)),
    ),
    at("2019-06-19T09:30", () =>
      answerComments("osce-co-chair", acceptAll(written, comments, [...statementInPreparation]), written),
    ),
    at("2019-06-19T10:00", () => rewrite(id(), "osce-co-chair", [{ paragraph: 1, newText: firstWords }])),
    at("2019-06-19T10:30", () => issue(id(), "osce-co-chair")),
    at(signOffs[1].opensAt, () => askForSignOff(id(), "un-women-co-chair", signOffs[1].closesAt)),
    ...signOffs[1].signed.map(({ entity, at: when }) => at(when, () => sign(id(), entity))),
  ];
}

/** The brief on non-punishment: a text at its beginning. */
export function briefSteps(): Step[] {
  const slug = nonPunishmentFrame.slug;
  return [
    at("2019-05-20T09:00", async () => {
      const text = {
        kind: "issueBrief" as const,
        title: nonPunishmentFrame.title,
        addressee: nonPunishmentFrame.addressee,
        penholder: "osce",
        dueLocal: "",
        words: nonPunishmentText,
      };
      ids.set(slug, await beginText(text, "osce-co-chair"));
    }),
    at("2019-05-21T10:00", () => draftWith(textId(slug), "osce-co-chair", "ohchr")),
    ...nonPunishmentSuggestions.map(({ at: when, by, ...words }) =>
      at(when, () => suggestIn(textId(slug), by, words)),
    ),
    at(nonPunishmentNote.at, () => noteBeside(textId(slug), nonPunishmentNote.by, nonPunishmentNote)),
    at("2019-09-27T10:00", () => issue(textId(slug), "osce-co-chair")),
    at(rounds[2].opensAt, () => askForComments(textId(slug), "osce-co-chair", rounds[2].closesAt)),
  ];
}

const firstWords =
  "Thirty July is the World Day against Trafficking in Persons. This year the entities of the Group speak about technology: who uses it, against whom, and in whose hands it helps.";

/** Every submitted comment of the statement was taken up; invented, as the comments are. */
function acceptAll(
  written: Written,
  comments: readonly { ref: number; entity: string }[],
  apart: readonly string[],
) {
  return comments
    .filter(({ ref, entity }) => written.has(ref) && !apart.includes(entity))
    .map(({ ref }) => ({ ref, disposition: "accepted" as const }));
}

function at(local: string, run: () => Promise<void>): Step {
  return { at: on(local), run };
}
