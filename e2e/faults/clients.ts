import { db } from "@/lib/core/db";
import type { Ledger } from "@/lib/dev/ledger";
import type { Answer, Hand } from "./doors";
import type { Scene } from "./scene";

/** The texts that clients write into. */
export type Desk = { draftId: string; roundText: string; roundId: string };

/** One client: what it does next, again and again, and what must be true of its work afterwards. */
export type Client = {
  step: (ledger: Ledger) => Promise<Answer>;
  /** Looks at the database after a crash, learns where it stands, and says what is missing. */
  check: (ledger: Ledger) => Promise<string[]>;
};

/** Writes notes into the margin of the draft, each with words of its own. */
export function noter(hand: Hand, desk: Desk, blockId: string): Client {
  let number = 0;
  const mine = (list: string[]) => list.filter((one) => one.startsWith(`note ${blockId} `));
  return {
    step: async (ledger) => {
      const text = `note ${blockId} ${++number}`;
      ledger.intend(text);
      const fields = {
        submissionId: desk.draftId,
        blockId,
        text,
        idempotencyKey: `${blockId}-${number}-press`,
      };
      const answer = await hand.press(`/submissions/${desk.draftId}/draft`, "addNoteAction", fields);
      if (answer.reply?.status === "done") ledger.acknowledge(text);
      return answer;
    },
    check: async (ledger) => {
      const rows = await db().draftNote.findMany({ where: { blockId }, select: { text: true } });
      const found = rows.map((row) => row.text);
      return [
        ...mine(ledger.acknowledged())
          .filter((text) => !found.includes(text))
          .map((text) => `${text} is gone`),
        ...found
          .filter((text) => !mine(ledger.intended()).includes(text))
          .map((text) => `${text} was never sent`),
        ...found.filter((text, at) => found.indexOf(text) !== at).map((text) => `${text} is there twice`),
      ];
    },
  };
}

/** Adds comments to its entity's response, each with words of its own. */
export function commenter(hand: Hand, desk: Desk, entity: string): Client {
  let number = 0;
  return {
    step: async (ledger) => {
      const text = `comment ${entity} ${++number}`;
      ledger.intend(text);
      const answer = await hand.press(`/submissions/${desk.roundText}`, "addCommentAction", {
        roundId: desk.roundId,
        text,
        idempotencyKey: `${entity}-${number}-press`,
      });
      if (answer.reply?.status === "done") ledger.acknowledge(text);
      return answer;
    },
    check: async (ledger) => {
      const rows = await db().comment.findMany({
        where: { text: { startsWith: `comment ${entity} ` } },
        select: { text: true },
      });
      const found = rows.map((row) => row.text);
      const own = (list: string[]) => list.filter((one) => one.startsWith(`comment ${entity} `));
      const lost = own(ledger.acknowledged()).filter((text) => !found.includes(text));
      const unsaid = found.filter((text) => !own(ledger.intended()).includes(text));
      const double = found.filter((text, place) => found.indexOf(text) !== place);
      return [
        ...lost.map((text) => `${text} is gone`),
        ...unsaid.map((text) => `${text} was never sent`),
        ...double.map((text) => `${text} is there twice`),
      ];
    },
  };
}

/** Answers "no comments" and takes it back; each act moves the response's version by one and leaves one entry. */
export function answerer(hand: Hand, desk: Desk, entityId: string): Client {
  let acts = 0;
  return {
    step: async (ledger) => {
      const act = acts % 2 === 0 ? "answerNoCommentsAction" : "withdrawResponseAction";
      ledger.intend(`answer ${entityId} ${acts + 1}`);
      const answer = await hand.press(`/submissions/${desk.roundText}`, act, { roundId: desk.roundId });
      if (answer.reply?.status === "done") ledger.acknowledge(`answer ${entityId} ${++acts}`);
      return answer;
    },
    check: async () => {
      const row = await db().response.findUnique({
        where: { roundId_entityId: { roundId: desk.roundId, entityId } },
      });
      const entries = await db().recordEntry.count({
        where: { entityId, type: { in: ["round.noComments", "round.responseWithdrawn"] } },
      });
      const counted = (row?.version ?? 1) - 1;
      const state = row?.state ?? "preparing";
      const faults: string[] = [];
      if (counted < acts) faults.push(`answer ${entityId} ${acts} is gone: ${counted} acts`);
      if (counted > acts + 1) faults.push(`answer ${entityId} ${counted} was never sent`);
      if (entries !== counted) faults.push(`${entityId}: ${counted} acts and ${entries} entries`);
      if ((counted % 2 === 1) !== (state === "noComments"))
        faults.push(`${entityId}: ${state} after ${counted}`);
      acts = counted;
      return faults;
    },
  };
}

/**
 * Eight clients: three write notes, three comment, two answer.
 * @param hands gives each actor a hand at the running server
 */
export async function eightClients(
  scene: Scene,
  desk: Desk,
  hands: (place: number | "secretariat") => Promise<Hand>,
): Promise<Client[]> {
  const blocks = await db().draftBlock.findMany({
    where: { submissionId: desk.draftId },
    orderBy: { ord: "desc" },
    take: 3,
  });
  const typing = await hands("secretariat");
  const clients = blocks.map((block) => noter(typing, desk, block.id));
  for (const place of [3, 4, 5]) clients.push(commenter(await hands(place), desk, `ENT${place + 1}`));
  for (const place of [6, 7]) clients.push(answerer(await hands(place), desk, scene.entityIds[place] ?? ""));
  return clients;
}
