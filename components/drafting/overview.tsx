import type { Present } from "@/lib/drafting/protocol";
import { WORDS_PER_PAGE } from "@/lib/texts/words";
import { fill } from "./fill";
import type { RoomWords } from "./room-words";
import type { Snapshot } from "./snapshot";
import { toneOf } from "./tone";

type Props = {
  snapshot: Snapshot | null;
  people: Present[];
  /** Whether nobody can be seen from here. */
  away: boolean;
  limits: { words: number | null; pages: number | null };
  words: RoomWords;
};

/** Who is here, and the text in figures: open brackets, words and pages against what the call allows. */
export function Overview({ snapshot, people, away, limits, words }: Props) {
  const n = snapshot?.words ?? 0;
  const pages = Math.ceil(n / WORDS_PER_PAGE);
  const over = (value: number, most: number | null) =>
    most !== null && value > most ? <strong className="over"> ({words.tooMany})</strong> : null;
  return (
    <section className="overview">
      <h2>{words.people}</h2>
      {snapshot && !away && people.length === 0 ? <p className="hint">{words.alone}</p> : null}
      <ul className="people-here">
        {people.map((one) => (
          <li key={one.clientId} className={`tone-${toneOf(one.clientId)}`} dir="auto">
            {one.name} · {one.entity}
          </li>
        ))}
      </ul>
      {snapshot ? (
        <ul className="figures" aria-live="off">
          <li data-figure="brackets">{fill(words.brackets, { n: snapshot.brackets })}</li>
          <li data-figure="words">
            {limits.words === null
              ? fill(words.words, { n })
              : fill(words.wordsOf, { n, most: limits.words })}
            {over(n, limits.words)}
          </li>
          {limits.pages === null ? null : (
            <li data-figure="pages">
              {fill(words.pagesOf, { n: pages, most: limits.pages })}
              {over(pages, limits.pages)}
            </li>
          )}
        </ul>
      ) : null}
    </section>
  );
}
