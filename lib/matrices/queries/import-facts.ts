import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import type { MatrixFile } from "@/lib/matrices/import-file";
import type { MatchFacts } from "@/lib/matrices/import-match";
import { isWithoutIds } from "@/lib/matrices/import-origin";
import type { Block } from "@/lib/texts/blocks";
import { standingComments } from "./import-standing";

type Named = { entityId: string; word: string };

/**
 * Reads what rows are matched with, in four statements: the text as it was commented, the comments that the importer may
 * see, ids of the entity's comments in other rounds, and what the entities are called.
 * @param of whose response in which round
 * @param file as read
 */
export async function readMatchFacts(
  of: { roundId: string; entityId: string; behalf: boolean },
  { rows, origin, printed }: Pick<MatrixFile, "rows" | "origin" | "printed">,
): Promise<MatchFacts> {
  const uids = [...new Set(rows.map(({ uid }) => uid).filter(isId))];
  const [round, standing, elsewhere, names] = await Promise.all([
    db().round.findUniqueOrThrow({
      where: { id: of.roundId },
      select: { text: { select: { blocks: true } } },
    }),
    standingComments(db(), of),
    of.behalf ? [] : commentsElsewhere(of, uids),
    db().$queryRaw<Named[]>`
      SELECT n.entity_id AS "entityId", w.word FROM round_entity a JOIN entity_name n ON n.entity_id = a.entity_id,
        LATERAL (VALUES (n.acronym), (n.name)) w(word) WHERE a.round_id = ${of.roundId}::uuid`,
  ]);
  const named = (own: boolean) =>
    names.filter((one) => (one.entityId === of.entityId) === own).map(({ word }) => word);
  return {
    blocks: round.text.blocks as Block[],
    comments: new Map(standing.map((comment) => [comment.id, comment])),
    elsewhere: new Set(elsewhere.map(({ id }) => id)),
    own: named(true),
    others: named(false),
    printed,
    withoutIds: isWithoutIds(origin, of.roundId),
    numbered: origin?.form === "matrix" && origin.roundId === of.roundId,
  };
}

function commentsElsewhere(
  { roundId, entityId }: { roundId: string; entityId: string },
  uids: readonly string[],
): Promise<{ id: string }[]> {
  return db().$queryRaw`
    SELECT c.id FROM comment c JOIN response p ON p.id = c.response_id
    WHERE c.id = ANY(${uids}::uuid[]) AND p.entity_id = ${entityId}::uuid AND p.round_id <> ${roundId}::uuid`;
}
