import { InlineText, placesOf } from "@/components/submissions/inline";
import { compareWords } from "@/lib/texts/words";

const TAGS = { same: "span", ins: "ins", del: "del" } as const;
const NO_PLACES = placesOf([]);

/** A proposed wording as a tracked change in the paragraph: what goes and what comes, word by word (domain 5.2.11); alone where the paragraph is not at hand. */
export function Tracked({ before, after }: { before: string; after: string }) {
  return (
    <p className="prop" dir="auto">
      {compareWords(before || after, after).map((run, place) => {
        const Tag = TAGS[run.op];
        return (
          <Tag key={place}>
            <InlineText text={run.text} footnotes={NO_PLACES} />
          </Tag>
        );
      })}
    </p>
  );
}
