import { addPassage } from "@/lib/agreed-language/commands/passages";
import { agreedPassages } from "@/prisma/seed/facts/agreed-language";
import { act, as, on, type Step } from "@/prisma/seed/world";

/** The library begins with the instruments that the group refers to; its own adopted texts come to it by themselves. */
export function agreedLanguageSteps(): Step[] {
  return agreedPassages.map((passage) => ({
    at: on("2019-01-03T10:00"),
    run: async () => void (await act(addPassage, await as("unodc-secretariat"), { ...passage })),
  }));
}
