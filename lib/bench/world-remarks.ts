import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";
import type { Block } from "@/lib/texts/blocks";

/** One comment as it goes into the database. */
export type Remark = {
  entity: string;
  person: string;
  block: string | null;
  kind: string;
  strength: string;
  text: string;
  proposed: string;
  rationale: string;
  topic: string;
  tags: string[];
  late: boolean;
  number: number;
};

type Voice = { entityId: string; personId: string };

const WORDS =
  "States entities victims survivors protection prevention prosecution labour migration recruitment remedies identification referral data indicators supply chains children women borders asylum cooperation training services shelter compensation standards instrument mandate regional national joint voluntary safe dignified access justice report evidence policy practice measures partnership funding monitoring".split(
    " ",
  );
const TOPICS = ["", "protection", "data", "labour", "children", "terminology"];
const TAGS = [[], [], [], ["to discuss"], ["legal check"], ["to discuss", "wording"]];
const PLAIN = [
  "Please use the agreed term for the persons concerned throughout the text, as in the instrument of the year.",
  "A full stop is missing at the end of the sentence, and the reference should carry its symbol.",
];

/**
 * What every entity says: sentences of common words, many of them unlike, some nearly alike, some the same, in the order
 * in which numbers are given. The same every time.
 * @param voices who speaks
 * @param blocks the text
 * @param each how many comments of each
 */
export function remarksOf(voices: Voice[], blocks: Block[], each: number): Remark[] {
  const places = blocks.filter((block) => block.kind === "paragraph").map((block) => block.id);
  let seed = 20190610;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const sentence = (words: number) => Array.from({ length: words }, () => one(WORDS)).join(" ");
  const remarks: Remark[] = [];
  for (let turn = 0; turn < each; turn++)
    for (const [n, { entityId, personId }] of voices.entries()) {
      const number = turn * voices.length + n + 1;
      const before = remarks.at(-1);
      // Every eighth change comes from three entities, one after the other.
      const again = before && number % 24 < 3 && number % 24 > 0 && before.proposed !== "" ? before : null;
      const plain = number % 50 < 2 ? `${one(PLAIN)} ${one(WORDS)}` : "";
      remarks.push({
        entity: entityId,
        person: personId,
        block: again ? again.block : number % 97 === 0 ? null : one(places),
        kind: one(COMMENT_KINDS),
        strength: number % 29 === 0 ? "redLine" : one(STRENGTHS.slice(1)),
        text: plain || `The paragraph should speak of ${sentence(14 + next(30))}.`,
        proposed: again
          ? `${again.proposed}${number % 2 ? " " : ""}`
          : number % 3 === 0
            ? `States should ensure ${sentence(16)}.`
            : "",
        rationale: number % 4 === 0 ? `Agreed in ${sentence(6)}.` : "",
        topic: one(TOPICS),
        tags: one(TAGS),
        late: number % 101 === 0,
        number,
      });
    }
  return remarks;
}
