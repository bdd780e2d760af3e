import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { USED_SQL } from "@/lib/responses/commands/behalf";
import {
  mayActOnBehalf,
  mayAnswerNoneOnBehalf,
  mayEnterOnBehalf,
  mayKeepEvidence,
  mayTakeBackMessage,
} from "@/lib/responses/rules-beyond";
import { roundFacts } from "@/lib/rounds/queries/may";
import type { ResponseState } from "@/lib/rounds/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import type { Block } from "@/lib/texts/blocks";
import { Prisma } from "@/prisma/client/client";
import { ENTERED } from "./entered";

/** An entity that was asked, and how far it is with its answer, as whoever reminds it may know (domain 5.2.2). */
export type AskedEntity = {
  id: string;
  slug: string;
  acronym: string;
  stands: "silent" | "message" | "entered" | "noComments" | "itself";
};

/** Where a message may be kept and comments entered: for which entity of the last round. */
export type BehalfDoor = {
  head: SubmissionHead;
  round: NonNullable<SubmissionHead["round"]>;
  /** Every entity that was asked; nobody for whom this is not their work. */
  entities: AskedEntity[];
  /** The one that is worked for; null while none was chosen. */
  entity: AskedEntity | null;
  may: Record<"keep" | "enter" | "none" | "takeBack", Verdict>;
};

/** A comment that was entered for the entity, in the order in which it was entered. */
export type EnteredComment = {
  id: string;
  blockId: string | null;
  quote: string;
  kind: string;
  strength: string;
  text: string;
  proposedText: string;
  rationale: string;
  source: string;
  late: boolean;
};

/** The page on which the Secretariat enters what an entity sent by e-mail. */
export type BehalfPage = BehalfDoor & {
  /** The message that counts, or one that counts no more and may be taken back. */
  message: { name: string; at: Date } | null;
  entered: EnteredComment[];
  blocks: Block[];
};

type Asked = AskedEntity & { response: ResponseState; evidence: boolean; message: boolean; used: boolean };

/**
 * Reads for whom something may be entered, in one statement beside the head of the text.
 * @param viewer who asks
 * @param submissionId the text
 * @param slug the entity that sent the message
 * @returns null when there is no such text, no round on it, or no such entity in it
 */
export async function readBehalfDoor(
  viewer: Viewer,
  submissionId: string,
  slug?: string,
): Promise<BehalfDoor | null> {
  const head = await readSubmissionHead(viewer, submissionId);
  if (!head?.round) return null;
  const { actor } = viewer;
  const asked = mayActOnBehalf(actor).ok ? await readAsked(viewer, head.round.id) : [];
  const entity = asked.find((one) => one.slug === slug) ?? null;
  if (slug && asked.length > 0 && !entity) return null;
  const facts = {
    ...roundFacts(head),
    entityId: entity?.id ?? "",
    response: entity?.response ?? ("none" as const),
    comments: 0,
    own: entity?.stands === "itself",
    evidence: entity?.evidence ?? false,
    // What an entity prepares is not read here, so that no page tells of it: the act alone asks (domain 5.2.2).
    filled: entity?.stands === "entered" ? 1 : 0,
    message: entity?.message ?? false,
    used: entity?.used ?? false,
  };
  return {
    head,
    round: head.round,
    entities: asked,
    entity,
    may: {
      keep: mayKeepEvidence(actor, facts),
      enter: mayEnterOnBehalf(actor, facts),
      none: mayAnswerNoneOnBehalf(actor, facts),
      takeBack: mayTakeBackMessage(actor, facts),
    },
  };
}

/**
 * Reads the page, in two statements more once an entity is chosen. What others wrote is never read here: only what was entered
 * for this entity and stands so (reliability R19).
 * @param viewer who looks
 * @param submissionId the text
 * @param slug the entity that sent the message
 * @returns null for whoever does not enter for others, and where there is no such text, round or entity
 */
export async function readBehalf(
  viewer: Viewer,
  submissionId: string,
  slug?: string,
): Promise<BehalfPage | null> {
  if (!mayActOnBehalf(viewer.actor).ok) return null;
  const door = await readBehalfDoor(viewer, submissionId, slug);
  if (!door) return null;
  if (!door.entity) return { ...door, message: null, entered: [], blocks: [] };
  const [[row], { blocks }] = await Promise.all([
    readKept(door.round.id, door.entity.id),
    readVersionById(viewer, door.round.versionId),
  ]);
  const shown = row?.counts || door.may.takeBack.ok;
  const message = shown && row?.name ? { name: row.name, at: row.at } : null;
  return { ...door, message, entered: row?.entered ?? [], blocks };
}

function readAsked({ language, now }: Viewer, roundId: string): Promise<Asked[]> {
  return db().$queryRaw<Asked[]>`
    SELECT x.*, CASE WHEN x.response IN ('submitted', 'noComments') THEN CASE WHEN NOT x.behalf THEN 'itself' WHEN x.response = 'submitted' THEN 'entered' ELSE 'noComments' END
      WHEN x.evidence THEN 'message' ELSE 'silent' END AS stands
    FROM (SELECT e.id, e.slug, ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym, coalesce(p.state, 'none') AS response,
        p.behalf_by IS NOT NULL AS behalf, p.behalf_by IS NOT NULL AND p.evidence_id IS NOT NULL AS evidence, f.id IS NOT NULL AS message, ${USED_SQL} AS used
      FROM round_entity a JOIN entity e ON e.id = a.entity_id LEFT JOIN response p ON p.round_id = a.round_id AND p.entity_id = a.entity_id LEFT JOIN stored_file f ON f.id = p.evidence_id
      WHERE a.round_id = ${roundId}::uuid) x ORDER BY x.acronym`;
}

/** The message counts as long as the entity has not acted by itself since. */
function readKept(
  roundId: string,
  entityId: string,
): Promise<{ name: string | null; at: Date; counts: boolean; entered: EnteredComment[] }[]> {
  return db().$queryRaw`
    SELECT f.name, f.at, p.behalf_by IS NOT NULL AS counts, (SELECT coalesce(json_agg(json_build_object('id', c.id, 'blockId', c.block_id, 'quote', c.quote, 'kind', c.kind, 'strength', c.strength,
        'text', c.text, 'proposedText', c.proposed_text, 'rationale', c.rationale, 'source', c.source, 'late', c.late) ORDER BY c.at, c.id), '[]')
      FROM comment c WHERE c.response_id = p.id AND c.split_from_id IS NULL AND ${ENTERED}) AS entered
    FROM response p LEFT JOIN stored_file f ON f.id = p.evidence_id
    WHERE p.round_id = ${roundId}::uuid AND p.entity_id = ${entityId}::uuid`;
}
