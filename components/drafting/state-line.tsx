import { useRef, useState } from "react";
import type { RoomWords } from "./room-words";
import { useSaving } from "./saving";
import type { Room } from "./use-editor";

type Props = { room: Room; words: RoomWords; signIn: string };

/** Where the words are: in the database only when it says "Saved". Only a break is said aloud, not every save. What could not be written is shown and never dropped. */
export function StateLine({ room, words, signIn }: Props) {
  const { away, ending, lost, alarm } = room;
  const state = useSaving(room.saving);
  return (
    <div className="state-lines">
      <p className="draft-state" data-state={state}>
        {words.states[state]}
      </p>
      <p className="hidden-words" role="status">
        {away ? words.states[state] : null}
      </p>
      {ending ? (
        <p className="refusal" role="alert">
          {ending.message}{" "}
          {ending.why === "signedOut" ? (
            <a href={signIn}>{words.signIn}</a>
          ) : (
            <button type="button" className="btn" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
        </p>
      ) : null}
      {alarm ? (
        <p className="refusal" role="alert">
          {alarm === "tooLarge" ? words.pasteTooLarge : words.pasteTooLong}
        </p>
      ) : null}
      {lost.map(({ message, words: text }, at) => (
        <LostWords key={at} message={message} text={text} words={words} />
      ))}
      {lost.length > 0 ? (
        <button type="button" className="btn quiet" onClick={room.letGo}>
          {words.dismiss}
        </button>
      ) : null}
    </div>
  );
}

function LostWords({ message, text, words }: { message: string; text: string; words: RoomWords }) {
  const [said, setSaid] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      // Without https a browser lends no clipboard: the words are selected for the reader's own key.
      setSaid("");
      box.current?.select();
    }
  };
  return (
    <div className="lost-words" role="alert">
      {message ? <p className="refusal">{message}</p> : null}
      {text ? (
        <>
          <p>{words.lost}</p>
          <textarea ref={box} readOnly dir="auto" rows={4} value={text} aria-label={words.lost} />
          <button type="button" className="btn" onClick={() => void copy()}>
            {words.copy}
          </button>{" "}
          <span role="status">{said}</span>
        </>
      ) : null}
    </div>
  );
}
