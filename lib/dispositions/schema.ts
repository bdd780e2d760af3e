import { z } from "zod";
import { DISPOSITIONS } from "@/lib/rounds/schema";

/** The answer to a comment; "not accepted" and "in part" need a reply (domain 5.2.9). Version 0 means "no answer yet". */
export const disposeInput = z
  .strictObject({
    commentId: z.uuid(),
    kind: z.enum(DISPOSITIONS),
    reply: z.string().trim().max(5_000).default(""),
    version: z.coerce.number().int().min(0),
  })
  .refine((given) => !["notAccepted", "acceptedInPart"].includes(given.kind) || given.reply !== "", {
    path: ["reply"],
    message: "needsReason",
  });
