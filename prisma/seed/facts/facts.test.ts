import { describe, expect, it } from "vitest";
import { submissionAnswers } from "./answers-submission";
import { submissionAnswersLater } from "./answers-submission-later";
import { submissionComments } from "./comments";
import {
  submissionNoComments,
  submissionSilent,
  submissionSubmissions,
} from "./comments-submission-entities";
import { entities } from "./entities";
import { newYorkAgenda } from "./meeting-new-york";
import { viennaAgenda } from "./meeting-vienna";
import { viennaAttendance } from "./meeting-vienna-outcome";
import { signOffs } from "./rounds";
import { submissionRevision1 } from "./submission-revision";
import { submissionText } from "./submission-text";

const slugs = entities.map((entity) => entity.slug).toSorted();
const members = entities.filter((entity) => entity.status === "member").map((entity) => entity.slug);

/** The paragraphs that carry a number: neither headings, nor the list, nor footnotes. */
const paragraphs = submissionText
  .split("\n\n")
  .map((block) => block.trim())
  .filter((block) => block !== "" && !/^(#|- |\[\^)/.test(block));

describe("the facts of 2019", () => {
  it("count 23 members and two partners", () => {
    expect(new Set(slugs).size).toBe(25);
    expect(members).toHaveLength(23);
  });

  it("place every comment and every edit in a paragraph of the draft", () => {
    expect(paragraphs).toHaveLength(34);
    const named = [...submissionComments, ...submissionRevision1].map((fact) => fact.paragraph ?? 1);
    expect(named.filter((paragraph) => paragraph < 1 || paragraph > paragraphs.length)).toEqual([]);
    expect(submissionRevision1.filter((edit) => paragraphs[edit.paragraph - 1] === edit.newText)).toEqual([]);
  });

  it("answer every comment once, and give a reason for each one not accepted", () => {
    const answers = [...submissionAnswers, ...submissionAnswersLater];
    expect(answers.map((answer) => answer.ref).toSorted((a, b) => a - b)).toEqual(
      submissionComments.map((comment) => comment.ref),
    );
    expect(answers.filter((answer) => answer.disposition === "notAccepted" && !("reply" in answer))).toEqual(
      [],
    );
  });

  it("account for every entity in the round, the meeting and the sign-offs", () => {
    const asked = [
      ...submissionSubmissions.map((set) => set.entity),
      ...submissionNoComments.map((set) => set.entity),
      ...submissionSilent,
    ];
    expect(asked.toSorted()).toEqual(slugs);
    expect([...new Set(submissionComments.map((comment) => comment.entity))].toSorted()).toEqual(
      submissionSubmissions.map((set) => set.entity).toSorted(),
    );
    expect(viennaAttendance.map((attendance) => attendance.entity).toSorted()).toEqual(slugs);
    for (const signOff of signOffs) {
      expect(signOff.signed.map((signature) => signature.entity).toSorted()).toEqual(members.toSorted());
    }
  });

  it("keep each agenda within the time of its meeting", () => {
    const minutes = (agenda: readonly { minutes: number }[]) =>
      agenda.reduce((sum, item) => sum + item.minutes, 0);
    expect(minutes(viennaAgenda)).toBe(180);
    expect(minutes(newYorkAgenda)).toBeLessThanOrEqual(180);
  });
});
