import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { inviteDrafter } from "@/lib/drafting/commands/drafters";
import { buildBody } from "./build-body";
import { done, draftText } from "./build-text";
import { openDraftHand } from "./draft-hand";
import { ownBegins, SHARED_BEGINS, type Typist, typist } from "./draft-typist";
import type { Ledger } from "./ledger";
import { cookieFor } from "./sign-in";

/** The seats that may type, in the order they come in. */
const SEATS = [
  ["focalPoint", "ilo"],
  ["focalPoint", "osce"],
  ["focalPoint", "iom"],
  ["secretariat", "osce"],
  ["focalPoint", "coe"],
  ...["ilo", "osce", "iom", "coe"].map((entity) => ["alternate", entity] as const),
  ["coChair", "ilo"],
] as const;

/** The most who can type in one scene. */
export const MOST_TYPISTS = SEATS.length;

/** A text with a paragraph for each typist and one for all, and the way to let them in. */
export type DraftScene = {
  submissionId: string;
  /** Opens the text for typist `place` (from 0) at a server. */
  open: (place: number, at: { address: string; origin: string }, ledger: Ledger) => Promise<Typist>;
};

/**
 * Lays a body and a text in drafting into this process's database, through the commands.
 * @param typists how many will type, at most MOST_TYPISTS
 */
export async function buildDraftScene(typists: number): Promise<DraftScene> {
  const names = SEATS.slice(0, typists).map((_, place) => String.fromCharCode(97 + place));
  const body = await buildBody();
  const pen = await body.actor("focalPoint", "ilo");
  const raw = [SHARED_BEGINS, ...names.map(ownBegins)]
    .map((begins, at) => `${at + 1}. ${begins}`)
    .join("\n\n");
  const submissionId = await draftText(body, pen, raw);
  for (const entity of ["osce", "iom", "coe"]) {
    const invited = { submissionId, entityId: body.entities[entity], may: "write" };
    done(await perform(inviteDrafter, pen, invited));
  }
  const actors: Actor[] = [];
  for (const [role, entity] of SEATS.slice(0, typists)) actors.push(await body.actor(role, entity));
  return {
    submissionId,
    open: async (place, at, ledger) => {
      const actor = actors[place];
      const seat = { personId: actor?.personId ?? "", seatId: actor?.seat.id ?? "" };
      const hand = openDraftHand(at, await cookieFor(env().DATABASE_URL ?? "", seat), submissionId);
      await hand.saved();
      return typist(hand, names[place] ?? "", ledger);
    },
  };
}
