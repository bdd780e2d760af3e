import type { SaveState as State } from "./autosaver";

/** A sentence for every state but the quiet one. */
export type SaveLabels = Record<Exclude<State, "idle">, string>;

/**
 * Says where a draft stands, quietly (look 9).
 * @param props.message the server's own sentence, in place of the general one
 */
export function SaveState({
  state,
  message,
  labels,
}: {
  state: State;
  message?: string;
  labels: SaveLabels;
}) {
  return (
    <span className="save-state" role="status" data-state={state}>
      {state === "idle" ? null : (message ?? labels[state])}
    </span>
  );
}
