import { getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import type { Slice } from "prosemirror-model";
import { Step } from "prosemirror-transform";
import type { Block } from "@/lib/texts/blocks";
import { documentOf, schema, wordOf } from "@/lib/texts/document";
import { PROTOCOL } from "./client-address";
import type { DraftState, Holder, Kept, Told, Wire } from "./client-shapes";
import { type Batch, type Heard, MAX_MESSAGE, type Present, type Spoken } from "./protocol";
import { catchUp, sameSteps } from "./rebase";

const OPEN = 1;
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
const MOST_STEPS = 1_000;

/** In UTF-16 units, of which each is three bytes at most. */
const MOST_LENGTH = MAX_MESSAGE / 4;
const KEEP_AFTER_MS = 300;

export type DraftClient = ReturnType<typeof draftClient>;

/**
 * Keeps a document and the server's draft together over a socket that may break: one message under way at a time, what is
 * typed meanwhile goes with the next; after a break the page catches up and goes on. "Saved" follows the commit.
 * @param connect opens a socket
 * @param clientId names this page; the collab plugin of the state bears the same
 * @param holder holds the document, with a collab plugin in its state
 * @param told hears what the page has to show
 * @param kept what an earlier opening could not bring to the server
 */
export function draftClient(
  connect: () => Wire,
  clientId: string,
  holder: Holder,
  told: Told,
  kept: Kept | null = null,
) {
  let wire: Wire | null = null;
  let mode: "write" | "suggest" = "write";
  let begun = false;
  let welcomed = false;
  let ended = false;
  let seq = 0;
  let underWay = 0;
  let pause = SHORTEST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = "opening";
  let people: Present[] = [];
  let keeping: ReturnType<typeof setTimeout> | undefined;

  const say = (message: Spoken) => wire?.readyState === OPEN && wire.send(JSON.stringify(message));
  const pending = () => (begun ? (sendableSteps(holder.state())?.steps ?? []) : []);
  const stand = (next: DraftState) => {
    if (next === state) return;
    state = next;
    told.onState(next);
  };
  const keep = () => {
    clearTimeout(keeping);
    keeping = undefined;
    const steps = pending();
    const version = begun ? getVersion(holder.state()) : 0;
    const json = steps.map((step) => step.toJSON() as object);
    told.onKeep(steps.length > 0 ? { clientId, version, steps: json, words: typedIn(steps) } : null);
  };

  function open(): void {
    const mine = connect();
    wire = mine;
    mine.onopen = () => {
      const known = begun ? getVersion(holder.state()) : (kept?.version ?? null);
      say({ type: "hello", protocol: PROTOCOL, clientId, version: known, whole: !begun });
    };
    mine.onmessage = ({ data }) => {
      if (mine === wire) hear(JSON.parse(String(data)) as Heard);
    };
    mine.onerror = () => undefined;
    mine.onclose = () => {
      if (mine !== wire || ended) return;
      wire = null;
      welcomed = false;
      underWay = 0;
      stand("offline");
      if (begun) keep();
      timer = setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
  }

  function hear(heard: Heard): void {
    if (heard.type === "welcome") welcome(heard);
    else if (heard.type === "steps") {
      receive(heard.batches);
      if (heard.done && heard.done >= underWay) underWay = 0;
      settled();
    } else if (heard.type === "refused") {
      told.onRefused(heard.message, typedIn(pending()));
      startAnew();
    } else if (heard.type === "people") meet(heard.people);
    else if (heard.type === "here") {
      const { place } = heard;
      people = people.map((one) => (one.clientId === heard.clientId ? { ...one, place } : one));
      told.onMoved(people);
    } else if (heard.type === "rights") told.onRights(heard.rights, heard.entityId);
    else if (heard.type === "news") told.onNews();
    else if (heard.why === "stopping") wire?.close();
    else end(heard.why, heard.message);
  }

  function meet(all: readonly Present[]): void {
    people = all.filter((one) => one.clientId !== clientId);
    told.onPeople(people);
  }

  function welcome(heard: Extract<Heard, { type: "welcome" }>): void {
    pause = SHORTEST_PAUSE_MS;
    welcomed = true;
    if (begun && heard.since) {
      if (!receive(heard.since)) return;
    } else if (heard.blocks) {
      const lost = typedIn(pending());
      holder.begin(documentOf(heard.blocks as Block[]), heard.version);
      if (lost) told.onRefused("", lost);
      if (!begun && kept) takeUp(kept, heard.since);
    }
    begun = true;
    told.onRights(heard.rights, heard.entityId);
    meet(heard.people);
    settled();
  }

  /** Words that another opening of the page could not bring to the server come back, where their place still is. */
  function takeUp(old: Kept, since: Batch[] | null): void {
    const steps = since && catchUp(old.steps.map(stepOf), flat(since), old.clientId);
    const { tr } = holder.state();
    const fits = steps?.every((step) => !tr.maybeStep(step).failed) ?? false;
    if (fits && tr.docChanged) holder.apply(tr);
    if (!fits && old.words) told.onRefused("", old.words);
  }

  /** @returns false when the page has to begin again, or to ask for what it missed */
  function receive(batches: readonly Batch[]): boolean {
    for (const batch of batches) {
      if (!welcomed || batch.version <= getVersion(holder.state())) continue;
      const steps = batch.steps.map(stepOf);
      if (batch.version - steps.length !== getVersion(holder.state())) {
        wire?.close();
        return false;
      }
      const mine = pending();
      // What comes back has to be what stands here, or the two texts would go apart from now on.
      if (batch.clientId === clientId && !sameSteps(steps, mine.slice(0, steps.length))) {
        const lost = typedIn(mine.slice(steps.length));
        if (lost) told.onRefused("", lost);
        startAnew();
        return false;
      }
      const clients = steps.map(() => batch.clientId);
      const tr = receiveTransaction(holder.state(), steps, clients, { mapSelectionBackward: true });
      holder.apply(tr.setMeta("addToHistory", false));
    }
    return true;
  }

  function settled(): void {
    if (!welcomed) return;
    send();
    // What is acknowledged at once need not be kept; what takes longer is, and what is cut off at once.
    if (pending().length === 0) keep();
    else keeping ??= setTimeout(keep, KEEP_AFTER_MS);
    stand(pending().length > 0 ? "saving" : "saved");
  }

  function send(): void {
    const sendable = underWay === 0 && begun ? sendableSteps(holder.state()) : null;
    if (!sendable) return;
    seq += 1;
    underWay = seq;
    const steps: Record<string, unknown>[] = [];
    let length = 0;
    for (const step of sendable.steps.slice(0, MOST_STEPS)) {
      const json = step.toJSON();
      length += JSON.stringify(json).length;
      if (steps.length > 0 && length > MOST_LENGTH) break;
      steps.push(json);
    }
    say({ type: "steps", seq, version: sendable.version, mode, steps });
  }

  /** Takes the server's text for the truth; what it does not have has been shown to its writer. */
  function startAnew(): void {
    begun = false;
    welcomed = false;
    kept = null;
    told.onKeep(null);
    wire?.close();
  }

  function end(why: string, message: string): void {
    ended = true;
    if (begun) keep();
    stand("ended");
    told.onEnd(why, message);
    wire?.close();
  }

  open();
  return {
    /** To be called after every change of the holder's state. */
    changed: () => {
      if (welcomed) settled();
      else if (begun) keep();
    },
    /** Whether what is typed is the text itself or a suggestion. */
    setMode: (next: "write" | "suggest") => {
      mode = next;
    },
    /** Where the cursor stands, for the others. */
    here: ({ anchor, head }: { anchor: number; head: number }) => {
      if (welcomed) say({ type: "here", anchor, head });
    },
    state: () => state,
    /** Ends for good; what was not saved has been handed to `onKeep`. */
    close: () => {
      ended = true;
      clearTimeout(timer);
      if (begun) keep();
      wire?.close();
    },
  };
}

const stepOf = (json: object) => Step.fromJSON(schema, json);

function flat(batches: readonly Batch[]): { clientId: string; step: Step }[] {
  return batches.flatMap(({ clientId, steps }) => steps.map((json) => ({ clientId, step: stepOf(json) })));
}

/** The words that steps would put in, for a person to take up again. */
function typedIn(steps: readonly Step[]): string {
  let text = "";
  for (const step of steps)
    (step as Step & { slice?: Slice }).slice?.content.descendants((node) => {
      if (node.isInline) text += wordOf(node);
    });
  return text;
}
