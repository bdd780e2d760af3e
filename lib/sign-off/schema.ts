import { z } from "zod";

const local = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** Opening sign-off on the last issued version, until a deadline typed in a zone. */
export const openSignOffInput = z.strictObject({
  submissionId: z.uuid(),
  closesLocal: local,
  zone: z.string().min(1).max(60),
});

/** One sign-off, by its id. */
export const signOffInput = z.strictObject({ signOffId: z.uuid() });

/** Declining needs a reason that names what stands in the way (domain 3.2.10). */
export const declineInput = z.strictObject({
  signOffId: z.uuid(),
  reason: z.string().trim().min(3).max(5_000),
});
