import { letters } from "./letters";
import { refusals } from "./refusals";
import { cities, invalid, ui } from "./ui";

/** English: the source of every other language, and the type that they have to fill. */
export const messages = { ui, cities, invalid, refusals, letters } as const;
