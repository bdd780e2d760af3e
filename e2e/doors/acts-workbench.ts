import type { Act } from "./acts";
import { ofBody, SECRETARIAT } from "./cells";

const pen = ofBody("notPenholder", SECRETARIAT);
const both = (x: Record<string, string>) => ({ "commentIds[]": [x.partId ?? "", x.otherPartId ?? ""] });

/** The workbench: sorting, splitting, grouping and answering the comments of a round that has closed. */
export const workbenchActs: Act[] = [
  {
    act: "tagCommentsAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ ...both(x), add: "Doors", remove: "" }),
  },
  {
    act: "setTopicAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ ...both(x), topic: "Doors" }),
  },
  {
    act: "assignCommentsAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ ...both(x), personId: "" }),
  },
  { act: "groupCommentsAction", right: "penholder", cells: pen, fields: both },
  { act: "ungroupCommentsAction", right: "secretariat", cells: pen, fields: both },
  {
    act: "splitCommentAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ commentId: x.wholeId, "parts[]": ["A comment", "to answer."] }),
  },
  {
    act: "answerTogetherAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({
      "comments[]": [`${x.partId} 0`, `${x.otherPartId} 0`],
      kind: "noted",
      reply: "",
      replyTextId: x.replyId,
    }),
  },
  {
    act: "addReplyAction",
    right: "penholder",
    // Whoever holds a pen in the body keeps its replies.
    cells: ofBody("notPenholder", {
      ...SECRETARIAT,
      focalPoint: "may",
      alternate: "may",
      coChair: "may",
      otherBody: "may",
    }),
    fields: () => ({ title: "Doors, a reply", text: "Words to use again." }),
  },
  {
    act: "editReplyAction",
    right: "secretariat",
    cells: ofBody("notPenholder", { ...SECRETARIAT, focalPoint: "may", alternate: "may", coChair: "may" }),
    fields: (x) => ({ replyId: x.replyId, version: "1", title: "Doors, changed", text: "Other words." }),
  },
];
