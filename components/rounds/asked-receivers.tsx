"use client";
import { useEffect, useRef, useState } from "react";
import { Receivers } from "@/components/ui/confirm-send";

/** One who may receive the letter, for an entity in a standing; a null name is an entity for which nobody sits. */
export type Invited = { entityId: string; entity: string; standing: string; name: string | null };

/** Who is asked beside the members. */
export type AskedChoice = { partners: boolean; guests: string[] };

type Props = {
  invited: Invited[];
  /** What the form is filled with at first, and stays without script. */
  chosen: AskedChoice;
  /** The heading for each number of people, from none to all. */
  headings: string[];
};

/** Who receives the letter: the list follows the form as partners and guests are chosen, so that it is exact (look 6). */
export function AskedReceivers({ invited, chosen, headings }: Props) {
  const mark = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<AskedChoice | null>(null);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const look = () => setChoice(choiceOf(new FormData(form)));
    look();
    form.addEventListener("change", look);
    return () => form.removeEventListener("change", look);
  }, []);
  const { partners, guests } = choice ?? chosen;
  const asked = invited.filter(
    ({ standing, entityId }) =>
      standing === "member" || (standing === "partner" ? partners : guests.includes(entityId)),
  );
  const heading = headings[asked.filter(({ name }) => name !== null).length] ?? "";
  const receivers = asked.map(({ entity, name }) => ({ name: entity, detail: name ?? "–" }));
  return (
    <div ref={mark} className="field">
      <Receivers receivers={receivers} label={heading} />
      <p role="status" className="hidden-words">
        {choice ? heading : ""}
      </p>
    </div>
  );
}

function choiceOf(form: FormData): AskedChoice {
  return { partners: form.get("partners") === "yes", guests: form.getAll("guests[]").map(String) };
}
