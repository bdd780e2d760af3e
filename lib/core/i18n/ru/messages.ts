import type { messages as english } from "@/lib/core/i18n/en/messages";
import type { Filled } from "@/lib/core/i18n/filled";
import { agreedLanguage } from "./agreed-language";
import { comparison } from "./comparison";
import { demo } from "./demo";
import { desk } from "./desk";
import { dispositions } from "./dispositions";
import { dispositionsSaid } from "./dispositions-said";
import { door } from "./door";
import { drafting } from "./drafting";
import { events } from "./events";
import { front } from "./front";
import { hints } from "./hints";
import { history } from "./history";
import { imports } from "./imports";
import { importsSaid } from "./imports-said";
import { letters } from "./letters";
import { matrices } from "./matrices";
import { matricesSaid } from "./matrices-said";
import { meetings } from "./meetings";
import { membership } from "./membership";
import { people } from "./people";
import { picture } from "./picture";
import { pictureSaid } from "./picture-said";
import { provenance } from "./provenance";
import { publications } from "./publications";
import { record } from "./record";
import { refusals } from "./refusals";
import { responses } from "./responses";
import { responsesSaid } from "./responses-said";
import { roundLife } from "./round-life";
import { roundLifeSaid } from "./round-life-said";
import { rounds } from "./rounds";
import { search } from "./search";
import { shell } from "./shell";
import { signOff } from "./sign-off";
import { submissions } from "./submissions";
import { cities, invalid, ui } from "./ui";
import { workPlan } from "./work-plan";
import { workbench } from "./workbench";
import { workbenchSaid } from "./workbench-said";

/** Russian, in the usage of the United Nations (UNTERM). */
export const messages: Filled<typeof english> = {
  ui,
  cities,
  invalid,
  refusals: {
    ...refusals,
    ...dispositionsSaid.refusals,
    ...importsSaid.refusals,
    ...matricesSaid.refusals,
    ...pictureSaid.refusals,
    ...responsesSaid.refusals,
    ...roundLifeSaid.refusals,
    ...workbenchSaid.refusals,
  },
  letters: {
    ...letters,
    ...dispositionsSaid.letters,
    ...importsSaid.letters,
    ...matricesSaid.letters,
    ...pictureSaid.letters,
    ...responsesSaid.letters,
    ...roundLifeSaid.letters,
    ...workbenchSaid.letters,
  },
  submissions,
  hints,
  comparison,
  rounds,
  dispositions,
  imports,
  matrices,
  picture,
  responses,
  roundLife,
  workbench,
  signOff,
  drafting,
  events,
  meetings,
  publications,
  workPlan,
  door,
  membership,
  people,
  shell,
  front,
  desk,
  record: {
    ...record,
    round: { ...record.round, ...roundLifeSaid.record, ...pictureSaid.record },
    response: responsesSaid.record,
    disposition: dispositionsSaid.record,
    workbench: workbenchSaid.record,
    matrix: { ...matricesSaid.record, ...importsSaid.record },
  },
  demo,
  agreedLanguage,
  search,
  history,
  provenance,
};
