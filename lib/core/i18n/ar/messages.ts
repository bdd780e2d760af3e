import { messages as english } from "@/lib/core/i18n/en/messages";
import type { Filled } from "@/lib/core/i18n/translate";
import { refusals } from "./refusals";
import { submissions } from "./submissions";
import { cities, invalid, ui } from "./ui";

/** Arabic. */
export const messages: Filled<typeof english> = { ...english, ui, cities, invalid, refusals, submissions };
