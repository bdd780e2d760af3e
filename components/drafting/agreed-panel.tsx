import { type FormEvent, useState } from "react";
import type { OfferedPassage } from "@/lib/agreed-language/queries/list";
import type { RoomWords } from "./room-words";
import type { Room } from "./use-editor";

type Props = { room: Room; words: RoomWords; lang: string; unreachable: string };
/** What was found, or why nothing could be looked up. */
type Answer = { passages?: OfferedPassage[]; message?: string };

/** Looks up agreed language while writing, and puts it in with a footnote that cites it. */
export function AgreedPanel({ room, words, lang, unreachable }: Props) {
  const [answer, setAnswer] = useState<Answer>({});
  const look = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get("q") ?? "");
    try {
      const got = await fetch(`/api/agreed-language?${new URLSearchParams({ q, lang })}`);
      setAnswer((await got.json()) as Answer);
    } catch {
      setAnswer({ message: unreachable });
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
      <div role="status">{answer.passages?.length === 0 ? words.agreedNone : null}</div>
      {answer.message ? (
        <p className="refusal" role="alert">
          {answer.message}
        </p>
      ) : null}
      {answer.passages?.map((passage) => (
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
