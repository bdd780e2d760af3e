-- A seat that an invitation to a round gave reaches no further than the rounds its person was invited to (domain 2.1). Those
-- given so far are known by the instant: seat and invitation were written by one act.
ALTER TABLE "seat" ADD COLUMN "for_rounds" BOOLEAN NOT NULL DEFAULT false;
UPDATE "seat" t SET "for_rounds" = true WHERE t.role = 'reviewer' AND t.until IS NOT NULL AND EXISTS (SELECT FROM "round_reviewer" v
  WHERE v.person_id = t.person_id AND v.entity_id = t.entity_id AND v.at = t."from");

-- Without a deadline of their own, a colleague may write as long as the round is open, and it moves with the round (domain 5.2.1).
ALTER TABLE "round_reviewer" ALTER COLUMN "closes_at" DROP NOT NULL;
