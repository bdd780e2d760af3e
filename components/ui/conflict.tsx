"use client";
import { useId, useState } from "react";

/** Words of the choice between two texts. */
export type ConflictLabels = {
  title: string;
  mine: string;
  theirs: string;
  takeMine: string;
  takeTheirs: string;
  merged: string;
  takeMerged: string;
};

type Props = { mine: string; theirs: string; labels: ConflictLabels; onChoose: (text: string) => void };

/**
 * Somebody else saved first: both texts side by side, nothing typed is lost (reliability R12).
 * @param props.onChoose hears the text to go on with
 */
export function Conflict({ mine, theirs, labels, onChoose }: Props) {
  const [merged, setMerged] = useState(mine);
  const id = useId();
  return (
    <section className="conflict" aria-labelledby={id}>
      <h2 id={id} role="alert">
        {labels.title}
      </h2>
      <div className="both">
        <Version title={labels.mine} text={mine} take={labels.takeMine} onTake={() => onChoose(mine)} />
        <Version
          title={labels.theirs}
          text={theirs}
          take={labels.takeTheirs}
          onTake={() => onChoose(theirs)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-merged`}>{labels.merged}</label>
        <textarea
          id={`${id}-merged`}
          dir="auto"
          rows={4}
          value={merged}
          onChange={(event) => setMerged(event.target.value)}
        />
      </div>
      <p className="acts">
        <button type="button" className="btn" onClick={() => onChoose(merged)}>
          {labels.takeMerged}
        </button>
      </p>
    </section>
  );
}

function Version({
  title,
  text,
  take,
  onTake,
}: {
  title: string;
  text: string;
  take: string;
  onTake: () => void;
}) {
  return (
    <div>
      <h3>{title}</h3>
      <div className="version" dir="auto">
        {text}
      </div>
      <button type="button" className="btn" onClick={onTake}>
        {take}
      </button>
    </div>
  );
}
