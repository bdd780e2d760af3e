import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf } from "./excerpt";

const LONG = `${"Nothing yet of what is sought stands here. ".repeat(12)}The Palermo Protocol counts. ${"More of it follows. ".repeat(40)}`;
const said = (text: string, marks: string[], typed = "") =>
  excerptOf(text, marks, typed)
    .map((part) => (part.hit ? `<${part.text}>` : part.text))
    .join("");

it("shows a short paragraph whole, with what was found marked", () => {
  expect(said("Victims’ rights, and the Rights of all.", ["rights"])).toBe(
    "Victims’ <rights>, and the <Rights> of all.",
  );
  expect(said("防止贩运人口，惩治贩运", [], "贩运 -x")).toBe("防止<贩运>人口，惩治<贩运>");
  expect(said("Nothing", [])).toBe("Nothing");
});

it("cuts a long one between words around the first hit", () => {
  const cut = said(LONG, ["palermo"]);
  expect(cut).toMatch(/^… \w.*The <Palermo> Protocol.* …$/u);
  expect(cut.length).toBeLessThan(400);
});

it("never changes or repeats a word, and never halves a character", () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("word", "贩运", "𠀀", " ")), {
        maxLength: 200,
      }),
      fc.array(fc.constantFrom("word", "a", "b")),
      (pieces, marks) => {
        const text = pieces.join(" ");
        const parts = excerptOf(text, marks, "贩运𠀀");
        const inner = parts
          .map((part) => part.text)
          .join("")
          .replace(/^… /u, "")
          .replace(/ …$/u, "");
        expect(text.includes(inner) || text.replace(/^… | …$/gu, "").includes(inner)).toBe(true);
        if (text.isWellFormed()) expect(inner.isWellFormed()).toBe(true);
        for (const { text: run, hit } of parts)
          if (hit) expect([...marks, "贩运𠀀"]).toContain(run.toLowerCase());
      },
    ),
  ));
