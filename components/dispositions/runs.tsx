import { compareWords, type WordRun } from "@/lib/texts/words";

const DRAWN = { same: "span", ins: "ins", del: "del" } as const;

/** Words with what went and what came. */
export function Runs({ before, after, runs }: { before?: string; after?: string; runs?: WordRun[] }) {
  return (runs ?? compareWords(before ?? "", after ?? "")).map((run, place) => {
    const Tag = DRAWN[run.op];
    return <Tag key={place}>{run.text}</Tag>;
  });
}
