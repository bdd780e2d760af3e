import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { recordSentence } from "./sentence";

const say = (
  language: (typeof LANGUAGES)[number],
  type: "disposition.corrected" | "clock.moved",
  data: object,
  role = "coChair",
) =>
  recordSentence(
    { type, role, entity: role === "system" ? null : "OSCE", data },
    { t: translator(language), zone: "Europe/Vienna" },
  );

describe("an entry in words", () => {
  it("names the actor, and an instant in the reader's zone", () => {
    const data = { from: "2019-06-10T07:00:00.000Z", to: "2019-06-14T15:00:01.000Z" };
    expect(say("en", "clock.moved", data)).toBe(
      "OSCE (Co-chair) moved the clock of this demo world from Monday, 10 June 2019, 09:00 Vienna to Friday, 14 June 2019, 17:00 Vienna.",
    );
  });

  it("keeps a title that runs the other way apart from the sentence", () => {
    expect(
      say("en", "disposition.corrected", { title: "نص", no: "12", kind: "noted", reason: "R." }),
    ).toContain("“\u2068نص\u2069”: noted");
    expect(
      say("ar", "disposition.corrected", { title: "A text", no: "12", kind: "noted", reason: "R." }),
    ).toContain("\u2068A text\u2069");
  });

  it.each(LANGUAGES)("leaves nothing unsaid in %s", (language) => {
    expect(
      say(language, "disposition.corrected", { title: "A", no: "12", kind: "acceptedInPart", reason: "R." }),
    ).not.toMatch(/[{}]|undefined|acceptedInPart/);
  });
});
