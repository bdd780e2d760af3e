import { setTimeout as pause } from "node:timers/promises";
import type { Block } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import type { DraftHand } from "./draft-hand";
import type { Ledger } from "./ledger";

/** What the paragraphs begin with before anybody types. */
export const SHARED_BEGINS = "Everybody writes into this paragraph:";
export const ownBegins = (name: string) => `Only typist ${name} writes here:`;

/** How many characters of one's own paragraph, and how many words of the shared one. */
export type Counts = { own: number; shared: number };

/** Somebody who types into a paragraph of their own and, word by word, into one that all share. */
export type Typist = {
  name: string;
  hand: DraftHand;
  /** Types until it is told to stop. */
  work: (goesOn: () => boolean) => Promise<void>;
  /** What was typed so far, and what of it the page was told is saved. */
  typed: () => Counts;
  acknowledged: () => Counts;
  /** What of this typist's words is not in a stored text, or not once, or not in order. */
  faultsIn: (blocks: readonly Block[], least: Counts) => string[];
};

const SHARED_EVERY = 8;
const [QUICKEST_MS, SLOWEST_MS] = [50, 170];
const NUMBERS = Array.from({ length: 50_000 }, (_, number) => `${number + 1},`).join("");

/**
 * Lets a page without a screen type numbers, so that whatever is lost, doubled or turned round shows. What its page says is
 * saved goes into the ledger before the next key.
 * @param name one lower-case letter
 * @param ledger on the disk before anything goes on
 */
export function typist(hand: DraftHand, name: string, ledger: Ledger): Typist {
  const typed: Counts = { own: 0, shared: 0 };
  const told: Counts = { own: 0, shared: 0 };

  const press = (begins: string, text: string) => {
    hand.edit((tr) => {
      let end = 0;
      tr.doc.forEach((block, at) => {
        if (block.textContent.startsWith(begins)) end = at + block.nodeSize - 1;
      });
      if (end === 0) throw new Error(`no paragraph begins with ${begins}`);
      tr.insert(end, schema.text(text));
    });
    const now = { ...typed };
    void hand.saved().then(() => note(now));
  };

  const note = (now: Counts) => {
    for (const where of ["own", "shared"] as const)
      if (now[where] > told[where]) {
        told[where] = now[where];
        ledger.acknowledge(`${where} ${name} ${now[where]}`);
      }
  };

  return {
    name,
    hand,
    work: async (goesOn) => {
      for (let key = 1; goesOn(); key++) {
        if (key % SHARED_EVERY === 0) press(SHARED_BEGINS, `${name}${++typed.shared};`);
        else press(ownBegins(name), NUMBERS.charAt(typed.own++));
        await pause(QUICKEST_MS + Math.random() * (SLOWEST_MS - QUICKEST_MS));
      }
    },
    typed: () => ({ ...typed }),
    acknowledged: () => ({ ...told }),
    faultsIn: (blocks, least) => [
      ...ownFaults(name, textAfter(blocks, ownBegins(name)), least.own),
      ...sharedFaults(name, textAfter(blocks, SHARED_BEGINS), least.shared),
    ],
  };
}

/** Own words are there as far as they were acknowledged, and what is there is what was typed: once and in order. */
function ownFaults(name: string, text: string | undefined, least: number): string[] {
  if (text === undefined) return [`${name}: the paragraph is gone`];
  if (!NUMBERS.startsWith(text)) return [`${name}: typed numbers in order, and the text has ${text}`];
  return text.length < least ? [`${name}: ${least} characters were saved, ${text.length} are there`] : [];
}

/** Each word put into the shared paragraph is there once, after the one before it. */
function sharedFaults(name: string, text: string | undefined, least: number): string[] {
  if (text === undefined) return [`${name}: the shared paragraph is gone`];
  if (!/^([a-z]\d+;)*$/.test(text)) return [`${name}: the shared paragraph has broken words: ${text}`];
  const found = [...text.matchAll(/([a-z])(\d+);/g)]
    .filter((word) => word[1] === name)
    .map((word) => word[2]);
  const wrong = found.findIndex((number, at) => Number(number) !== at + 1);
  if (wrong >= 0) return [`${name}: word ${wrong + 1} of the shared paragraph is ${found[wrong]}`];
  return found.length < least ? [`${name}: ${least} words were saved, ${found.length} are there`] : [];
}

function textAfter(blocks: readonly Block[], begins: string): string | undefined {
  return blocks.find((block) => block.text.startsWith(begins))?.text.slice(begins.length);
}
