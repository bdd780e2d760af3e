import { submissionComments1 } from "./comments-submission-1";
import { submissionComments2 } from "./comments-submission-2";
import { submissionComments3 } from "./comments-submission-3";

/** All 45 comments on the draft submission to the Committee, in the order of the paragraphs; all invented. */
export const submissionComments = [
  ...submissionComments1,
  ...submissionComments2,
  ...submissionComments3,
] as const;
