import type { Act } from "./acts";
import { CHAIR_OR_SECRETARIAT, column, ofBody } from "./cells";

/** Publications, the work plan and events. */
export const yearActs: Act[] = [
  {
    act: "recordEventAction",
    right: "coChair",
    cells: column("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: () => ({ kind: "briefing", title: "Doors, an event", place: "Vienna", on: "2019-05-02" }),
  },
  {
    act: "announcePublicationAction",
    right: "coChair",
    cells: column("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: () => ({ kind: "factsheet", title: "Doors", "languages[]": ["en"], "leads[]": ["ilo"] }),
  },
  {
    act: "beginPublicationAction",
    right: "secretariat",
    cells: ofBody("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({ publicationId: x.publicationId }),
  },
  {
    act: "publishAction",
    right: "secretariat",
    cells: ofBody("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: (x) => ({
      publicationId: x.publicationId,
      on: "2019-06",
      "languages[]": ["en"],
      funding: "Own means",
    }),
  },
  {
    act: "recordPublicationAction",
    right: "secretariat",
    cells: column("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: () => ({ kind: "factsheet", title: "Doors, earlier", on: "2017", "languages[]": ["en"] }),
  },
  {
    act: "planActivityAction",
    right: "coChair",
    cells: column("notChairOrSecretariat", CHAIR_OR_SECRETARIAT),
    fields: () => ({
      period: "2019",
      outcome: "Outcome",
      title: "Doors",
      "leads[]": ["ilo"],
      due: "2019-Q4",
    }),
  },
  {
    act: "reportActivityAction",
    right: "focalPoint",
    cells: ofBody("notLead", { ...CHAIR_OR_SECRETARIAT, focalPoint: "may", alternate: "may" }),
    fields: (x) => ({ activityId: x.activityId, status: "ongoing", note: "", version: "1" }),
  },
];
