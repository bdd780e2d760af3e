import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

/**
 * What clients were told, kept outside the product: each line is on the disk before the next request leaves
 * (reliability, "How to run kill -9 tests").
 */
export type Ledger = {
  intend: (what: string) => void;
  acknowledge: (what: string) => void;
  /** Ends when so many acknowledgements more have come in. */
  after: (many: number) => Promise<void>;
  intended: () => string[];
  acknowledged: () => string[];
  close: () => void;
};

/** Opens a ledger in a file of its own. */
export function openLedger(path: string): Ledger {
  const file = openSync(path, "as");
  let waiting: { left: number; done: () => void }[] = [];
  const read = (kind: string) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.startsWith(`${kind} `))
      .map((line) => line.slice(kind.length + 1));
  return {
    intend: (what) => void writeSync(file, `intent ${what}\n`),
    acknowledge: (what) => {
      writeSync(file, `ack ${what}\n`);
      for (const one of waiting) if (--one.left === 0) one.done();
      waiting = waiting.filter((one) => one.left > 0);
    },
    after: (many) => new Promise((done) => waiting.push({ left: many, done })),
    intended: () => read("intent"),
    acknowledged: () => read("ack"),
    close: () => closeSync(file),
  };
}
