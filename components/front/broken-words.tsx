"use client";
import { createContext, type ReactNode, use } from "react";

/** The few sentences that a page which broke must be able to say without the server. */
export type BrokenSentences = { broken: string; why: string; again: string };

const Sentences = createContext<BrokenSentences>({ broken: "", why: "", again: "" });

/** Carries the sentences in the reader's language down to where something may break. */
export function BrokenWords({ sentences, children }: { sentences: BrokenSentences; children: ReactNode }) {
  return <Sentences value={sentences}>{children}</Sentences>;
}

/** What is drawn in place of a page that broke, with the reference that the log holds too (architecture 6.7). */
export function Broken({ reference, again }: { reference?: string; again: () => void }) {
  const words = use(Sentences);
  return (
    <div className="front">
      <main role="alert">
        <h1>{words.broken}</h1>
        <p className="lede">
          {words.why} {reference ? <code>{reference}</code> : null}
        </p>
        <p>
          <button type="button" className="btn go" onClick={again}>
            {words.again}
          </button>
        </p>
      </main>
    </div>
  );
}
