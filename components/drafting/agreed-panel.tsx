import { type FormEvent, useState } from "react";
import type { OfferedPassage } from "@/lib/agreed-language/queries/list";
import type { RoomWords } from "./room-words";
import type { Room } from "./use-editor";

type Props = { room: Room; words: RoomWords; lang: string };

/** Looks up agreed language while writing, and puts it in with a footnote that cites it. */
export function AgreedPanel({ room, words, lang }: Props) {
  const [found, setFound] = useState<OfferedPassage[] | null>(null);
  const look = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get("q") ?? "");
    try {
      const answer = await fetch(`/api/agreed-language?${new URLSearchParams({ q, lang })}`);
      const { passages = [] } = (await answer.json()) as { passages?: OfferedPassage[] };
      setFound(passages);
    } catch {
      // No answer is no passages; the words being written are not touched by it.
      setFound([]);
    }
  };
  const put = ({ text, citation }: OfferedPassage) => {
    const editor = room.editor.current;
    editor?.run(editor.acts.addAgreed(text, citation));
  };
  return (
    <section id="agreed" className="panel">
      <h2>{words.agreedSearch}</h2>
      <form onSubmit={(event) => void look(event)} className="inline-search">
        <input type="search" id="draft-agreed" name="q" aria-label={words.agreedSearchLabel} dir="auto" />
        <button type="submit" className="btn">
          {words.search}
        </button>
      </form>
      <div role="status">{found?.length === 0 ? words.agreedNone : null}</div>
      {found?.map((passage) => (
        <article key={passage.id} className="note">
          <p className="prop" dir="auto" lang={passage.lang}>
            {passage.text}
          </p>
          <p dir="auto">{passage.citation}</p>
          <button type="button" className="btn quiet" onClick={() => put(passage)}>
            {words.agreedInsert}
          </button>
        </article>
      ))}
    </section>
  );
}
