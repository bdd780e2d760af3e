import { agreedLanguage } from "./agreed-language";
import { comparison } from "./comparison";
import { demo } from "./demo";
import { desk } from "./desk";
import { door } from "./door";
import { drafting } from "./drafting";
import { events } from "./events";
import { front } from "./front";
import { hints } from "./hints";
import { history } from "./history";
import { letters } from "./letters";
import { meetings } from "./meetings";
import { membership } from "./membership";
import { people } from "./people";
import { provenance } from "./provenance";
import { publications } from "./publications";
import { record } from "./record";
import { refusals } from "./refusals";
import { rounds } from "./rounds";
import { search } from "./search";
import { shell } from "./shell";
import { signOff } from "./sign-off";
import { submissions } from "./submissions";
import { cities, invalid, ui } from "./ui";
import { workPlan } from "./work-plan";

/** English: the source of every other language, and the type that they have to fill. */
export const messages = {
  ui,
  cities,
  invalid,
  refusals,
  letters,
  submissions,
  hints,
  comparison,
  rounds,
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
  record,
  demo,
  agreedLanguage,
  search,
  history,
  provenance,
} as const;
