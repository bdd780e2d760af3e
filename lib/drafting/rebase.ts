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
 * Steps that a page kept when it lost its server, brought up to the text as it is now.
 * @param own what was kept, on the version it was kept with
 * @param since everything that happened since that version; the page's own steps among it have arrived
 * @param clientId the page that kept them
 */
export function catchUp(
  own: readonly Step[],
  since: readonly { clientId: string; step: Step }[],
  clientId: string,
): Step[] {
  let left = [...own];
  for (const { clientId: whose, step } of since)
    if (whose === clientId) left = left.slice(1);
    else left = rebaseOver(left, step);
  return left;
}
