import type { SaidPlace } from "./place-said";

/** Where a comment's paragraph is now, said only where it is not where it was (domain 6.5). */
export function PlaceWords({ said }: { said: SaidPlace | null }) {
  if (!said) return null;
  return (
    <p className={said.lost ? "carried lost" : "carried"}>
      {said.words ? <span>{said.words}</span> : null} {said.gone ? <span>{said.gone}</span> : null}
    </p>
  );
}
