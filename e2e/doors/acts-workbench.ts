import type { Act } from "./acts";
import { ofBody, SECRETARIAT } from "./cells";

const pen = ofBody("notPenholder", SECRETARIAT);

/** The workbench: sorting, splitting, grouping and answering the comments of a round that has closed. */
export const workbenchActs: Act[] = [
  {
    act: "tagCommentsAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ "commentIds[]": x.disposedId, add: "Doors", remove: "" }),
  },
  {
    act: "setTopicAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ "commentIds[]": x.disposedId, topic: "Doors" }),
  },
  {
    act: "assignCommentsAction",
    right: "penholder",
    cells: pen,
    fields: (x) => ({ "commentIds[]": x.disposedId, personId: "" }),
  },
];
