"use server";
import { action } from "@/lib/core/action";
import { issueVersion } from "./commands/issue";
import { openSubmission, withdrawSubmission } from "./commands/open";
import { acceptText, decideDoubt, giveText } from "./commands/text";

export const openSubmissionAction = action(openSubmission, {
  done: "submissions.opened",
  goTo: (id) => `/submissions/${id}/source`,
});
export const withdrawSubmissionAction = action(withdrawSubmission, {
  done: "submissions.withdrawn",
  goTo: (id) => `/submissions/${id}`,
});
export const giveTextAction = action(giveText, { goTo: (id) => `/readings/${id}` });
export const decideDoubtAction = action(decideDoubt, { done: "submissions.decided" });
export const acceptTextAction = action(acceptText, {
  done: "submissions.accepted",
  goTo: (id) => `/submissions/${id}/draft`,
});
export const issueVersionAction = action(issueVersion, {
  done: "submissions.issued",
  goTo: (id) => `/submissions/${id}`,
});
