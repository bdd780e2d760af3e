import { messages as english } from "@/lib/core/i18n/en/messages";
import type { Filled } from "@/lib/core/i18n/translate";
import { letters } from "./letters";
import { refusals } from "./refusals";
import { rounds } from "./rounds";
import { signOff } from "./sign-off";
import { submissions } from "./submissions";
import { cities, invalid, ui } from "./ui";

/** Arabic: a sentence missing here does not compile. */
export const messages: Filled<typeof english> = {
  ...english,
  ui,
  cities,
  invalid,
  refusals,
  letters,
  submissions,
  rounds,
  signOff,
};
