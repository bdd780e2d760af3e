/** The most bytes one message may have: a paste of 2 MB with its structure around it. */
export const MAX_MESSAGE = 8_000_000;

/** The most steps one message may have; who was away for long sends several. */
export const MAX_STEPS = 2_000;

/** What a page says; the schema says how. */
export type { Spoken } from "./schema";

/** What a seat may do with the draft now; the sentence says why not. */
export type Rights = { write: boolean; suggest: boolean; reason: string | null };

/** Somebody who has the draft open. `place` is null until they put their cursor somewhere. */
export type Present = {
  clientId: string;
  name: string;
  entity: string;
  place: { anchor: number; head: number } | null;
};

/** Steps of one client in a row, as JSON; `version` is that of the text after them. */
export type Batch = { clientId: string; version: number; steps: object[] };

/** Why the socket ends: the page says it in the reader's language and offers what helps. */
export type Ending = "signedOut" | "notThere" | "oldPage" | "tooLarge" | "unreadable" | "stopping";

/** What the server says. */
export type Heard =
  | {
      type: "welcome";
      version: number;
      /** The whole text, when it was asked for or the page's version is too old to be caught up with. */
      blocks: object[] | null;
      /** What happened since the page's version; null when that can't be told any more. */
      since: Batch[] | null;
      rights: Rights;
      entityId: string;
      people: Present[];
    }
  /** `done`: the page's own message of that number is written, whatever was left of it. */
  | { type: "steps"; batches: Batch[]; done?: number }
  | { type: "refused"; seq: number; reason: string; message: string }
  | { type: "people"; people: Present[] }
  /** One of them has moved; the others stand where they stood. */
  | { type: "here"; clientId: string; place: Present["place"] }
  | { type: "rights"; rights: Rights; entityId: string }
  | { type: "news" }
  | { type: "end"; why: Ending; message: string };
