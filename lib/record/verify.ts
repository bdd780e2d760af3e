import { createHash } from "node:crypto";
import { db } from "@/lib/core/db";
import { canonicalText } from "@/lib/texts/export-text";
import { blocksSchema } from "@/lib/texts/schema";
import { type ChainReport, verifyChains } from "./verify-chain";
import { changedDrafts } from "./verify-drafts";

const VERSIONS_AT_ONCE = 100;

/**
 * Checks that the record is whole and that the rules which must always hold do hold (reliability R12, R40): for
 * `npm run chapeau -- verify`, after a restore, and after every test that kills something.
 * @returns how much was checked, and every fault as a sentence
 */
export async function verifyRecord(): Promise<ChainReport> {
  const chains = await verifyChains();
  const faults = [await brokenRules(), await changedTexts(), await changedDrafts()].flat();
  return { ...chains, faults: [...chains.faults, ...faults] };
}

/** What the product never lets happen, whatever is running at once; each line is asked of the whole database. */
async function brokenRules(): Promise<string[]> {
  const rows = await db().$queryRaw<{ fault: string }[]>`
    SELECT 'Round ' || r.id || ': a response was submitted at or after the deadline.' AS fault
      FROM response p JOIN round r ON r.id = p.round_id WHERE p.state IN ('submitted', 'noComments') AND NOT p.late AND p.submitted_at >= r.closes_at
    UNION ALL SELECT 'Round ' || p.round_id || ': an entity answered that was not asked.'
      FROM response p WHERE NOT EXISTS (SELECT FROM round_entity a WHERE a.round_id = p.round_id AND a.entity_id = p.entity_id)
    UNION ALL SELECT 'Round ' || p.round_id || ': a response without a single comment was submitted.'
      FROM response p WHERE p.state = 'submitted' AND NOT EXISTS (SELECT FROM comment c WHERE c.response_id = p.id AND c.submitted_at IS NOT NULL)
        AND NOT EXISTS (SELECT FROM round_reply y WHERE y.response_id = p.id)
    UNION ALL SELECT 'Sign-off ' || o.id || ': an entity was asked that did not belong to the body when it opened.'
      FROM sign_off o JOIN submission s ON s.id = o.submission_id JOIN position p ON p.sign_off_id = o.id
      WHERE NOT EXISTS (SELECT FROM membership m WHERE m.body_id = s.body_id AND m.entity_id = p.entity_id AND m.status <> 'observer'
        AND m."from" <= o.opens_at AND (m.until IS NULL OR m.until > o.opens_at))
    UNION ALL SELECT 'Sign-off ' || o.id || ': it is complete, and somebody has not signed.'
      FROM sign_off o WHERE o.state = 'complete' AND EXISTS (SELECT FROM position p WHERE p.sign_off_id = o.id AND p.kind <> 'signedOff')
    UNION ALL SELECT 'Sign-off ' || o.id || ': everybody has signed, and it is still open.'
      FROM sign_off o WHERE o.state = 'open' AND NOT EXISTS (SELECT FROM position p WHERE p.sign_off_id = o.id AND p.kind <> 'signedOff')
    UNION ALL SELECT 'Sign-off ' || o.id || ': a position was taken at or after the deadline.'
      FROM sign_off o JOIN position p ON p.sign_off_id = o.id WHERE p.at >= o.closes_at
    UNION ALL SELECT 'Text ' || s.id || ': it is adopted without a complete sign-off.'
      FROM submission s WHERE s.state = 'adopted' AND NOT EXISTS (SELECT FROM sign_off o WHERE o.submission_id = s.id AND o.state = 'complete')
    UNION ALL SELECT 'Text ' || v.submission_id || ': its versions are not numbered without a gap.'
      FROM text_version v GROUP BY v.submission_id HAVING max(v.number) - min(v.number) + 1 <> count(*)
    UNION ALL SELECT 'Text ' || r.submission_id || ': its rounds are not numbered without a gap.'
      FROM round r GROUP BY r.submission_id HAVING max(r.number) <> count(*)
    LIMIT 200`;
  return rows.map(({ fault }) => fault);
}

/** Issued versions whose words no longer give the SHA-256 that was signed off. */
async function changedTexts(): Promise<string[]> {
  const faults: string[] = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const versions = await db().textVersion.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: VERSIONS_AT_ONCE,
    });
    for (const { symbol, title, blocks, sha256 } of versions) {
      const words = blocksSchema.safeParse(blocks);
      const found = words.success
        ? createHash("sha256").update(canonicalText(title, words.data)).digest("hex")
        : null;
      if (found !== sha256) faults.push(`${symbol}: the text does not give its SHA-256.`);
    }
    const last = versions.at(-1);
    if (!last || versions.length < VERSIONS_AT_ONCE) return faults;
    after = last.id;
  }
}
