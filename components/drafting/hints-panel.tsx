import type { RoomWords } from "./room-words";
import type { Room } from "./use-editor";
import type { ShownHint } from "./use-margin";

type Props = { room: Room; hints: ShownHint[]; words: RoomWords; nameOf: (blockId: string) => string };

/** What might be worth a second look: about citations, dates and house style. They never change the text. */
export function HintsPanel({ room, hints, words, nameOf }: Props) {
  if (hints.length === 0) return null;
  return (
    <section id="hints" className="panel">
      <details>
        <summary>
          {words.hints} ({hints.length})
        </summary>
        <p className="hint">{words.hintsLede}</p>
        <ul className="hints">
          {hints.map((hint, at) => (
            <li key={at}>
              {hint.blockId ? (
                <button
                  type="button"
                  className="to-place"
                  onClick={() => room.editor.current?.goTo(hint.blockId)}
                >
                  {nameOf(hint.blockId)}
                </button>
              ) : (
                <b>{nameOf("")}</b>
              )}{" "}
              <span dir="auto">{hint.text}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
