"use client";
import { type ReactNode, useId } from "react";
import { useWrong } from "./form-reply";

type Choice = { value: string; label: ReactNode; reason?: string };
type Props = { name: string; label: ReactNode; choices: Choice[]; chosen?: string; hint?: ReactNode };

/**
 * One of a few, as a row of buttons that are radio buttons: a disposition, a position, a vote.
 * @param props.choices each with its value and words; with a `reason` it stays, disabled, and the reason is said
 */
export function Choices({ name, label, choices, chosen, hint }: Props) {
  const id = useId();
  const wrong = useWrong(name);
  const refused = choices.filter((choice) => choice.reason);
  return (
    <fieldset
      className="field"
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ? `${id}-wrong` : undefined}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className="seg">
        {choices.map((choice, n) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              disabled={Boolean(choice.reason)}
              aria-describedby={choice.reason ? `${id}-${n}` : undefined}
            />
            <span className="btn">{choice.label}</span>
            {choice.reason ? (
              <span className="hidden-words" id={`${id}-${n}`}>
                {choice.reason}
              </span>
            ) : null}
          </label>
        ))}
      </div>
      {refused.map((choice) => (
        <p className="reason" key={choice.value}>
          {choice.label}: {choice.reason}
        </p>
      ))}
      {wrong ? (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      ) : null}
    </fieldset>
  );
}
