import { Prisma } from "@/prisma/client/client";

/**
 * What was entered for an entity and stands as it was entered, in SQL over `comment c` and `response p`: the twin of
 * `maySeeEntered`, for the Secretariat (domain 5.2.2; reliability R19).
 */
export const ENTERED = Prisma.sql`(c.origin = 'behalf' AND c.submitted_at IS NOT NULL AND p.behalf_by IS NOT NULL)`;
