import { z } from "zod";
import { emailShape } from "@/lib/people/email";

/** The address a code is asked for. */
export const askInput = z.strictObject({ email: emailShape, next: z.string().max(500).default("") });

/** What a person may type as a code: spaces, hyphens and small letters are forgiven. */
export const codeShape = z
  .string()
  .max(40)
  .transform((typed) => typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[2-9A-HJ-NP-Z]{8}$/));

/** A seat of the demo world, by the name its button carries. */
export const demoSeatShape = z.string().regex(/^[a-z0-9-]{3,60}$/);

/** One signed-in browser. */
export const revokeSessionInput = z.strictObject({ sessionId: z.uuid() });

/** Every signed-in browser of the person. */
export const signOutEverywhereInput = z.strictObject({});
