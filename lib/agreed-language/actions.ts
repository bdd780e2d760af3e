"use server";
import { action } from "@/lib/core/action";
import { addPassage, correctPassage, retirePassage } from "./commands/passages";

export const addPassageAction = action(addPassage, {
  done: "agreedLanguage.added",
  goTo: (id) => `/agreed-language/${id}`,
});
export const correctPassageAction = action(correctPassage, { done: "agreedLanguage.corrected" });
export const retirePassageAction = action(retirePassage, { done: "agreedLanguage.retiredDone" });
