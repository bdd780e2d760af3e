import type { Act } from "./acts";
import { CHAIR_OR_SECRETARIAT, column, SECRETARIAT } from "./cells";

const ofSecretariat = column("notSecretariat", SECRETARIAT);
const passage = {
  symbol: "A/RES/99/1",
  title: "Doors, an instrument",
  paragraph: "1",
  adoptedOn: "2018-01-01",
  lang: "en",
  link: "",
};

/** Agreed language: the library is the whole group's, so the other body's people are its readers too. */
export const passageActs: Act[] = [
  {
    act: "addPassageAction",
    right: "focalPoint",
    cells: column("notFocalPointNorServing", {
      ...CHAIR_OR_SECRETARIAT,
      focalPoint: "may",
      alternate: "may",
      partner: "may",
      otherBody: "may",
    }),
    fields: () => ({ ...passage, text: "Words entered at the door." }),
  },
  {
    act: "correctPassageAction",
    right: "secretariat",
    cells: ofSecretariat,
    fields: (x) => ({
      ...passage,
      passageId: x.passageId,
      version: "1",
      text: "Words corrected at the door.",
    }),
  },
  {
    act: "retirePassageAction",
    right: "secretariat",
    cells: ofSecretariat,
    fields: (x) => ({ passageId: x.passageId }),
  },
];
