import { Mapping, type Step } from "prosemirror-transform";

/**
 * Own steps, not yet known to the server, as they read after somebody else's step came before them.
 * @param own in order, each on top of the one before
 * @param over the other's step, on the text below the first of them
 * @returns in order; a step whose place is gone has gone too
 */
export function rebaseOver(own: readonly Step[], over: Step): Step[] {
  const mapping = new Mapping(own.toReversed().map((step) => step.getMap().invert()));
  mapping.appendMap(over.getMap());
  const out: Step[] = [];
  own.forEach((step, at) => {
    const from = own.length - at;
    const mapped = step.map(mapping.slice(from));
    if (!mapped) return;
    out.push(mapped);
    mapping.appendMap(mapped.getMap(), from - 1);
  });
  return out;
}

/**
 * Whether steps are the same, whichever way they came: the database gives the words of an object back in an order of its own.
 * @param some in order
 * @param others in order
 */
export function sameSteps(some: readonly Step[], others: readonly Step[]): boolean {
  const [one, other] = [some, others].map((steps) =>
    JSON.stringify(
      steps.map((step) => step.toJSON()),
      sorted,
    ),
  );
  return one === other;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Steps that a page kept when it lost its server, brought up to the text as it is now.
 * @param own what was kept, on the version it was kept with
 * @param since everything that happened since that version; the page's own steps among it have arrived
 * @param clientId the page that kept them
 * @returns null when what arrived is not what was kept: to put the rest in could double words
 */
export function catchUp(
  own: readonly Step[],
  since: readonly { clientId: string; step: Step }[],
  clientId: string,
): Step[] | null {
  let left = [...own];
  for (const { clientId: whose, step } of since) {
    if (whose !== clientId) left = rebaseOver(left, step);
    else if (sameSteps(left.slice(0, 1), left.length > 0 ? [step] : [])) left = left.slice(1);
    else return null;
  }
  return left;
}
