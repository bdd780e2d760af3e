import { z } from "zod";
import { answerFields, givesReason, NEEDS_REASON } from "@/lib/dispositions/schema";
import { MOST_TOGETHER } from "./queue";

const id = z.uuid();
/** The comments an act is about; "select all" of the largest round known. */
const commentIds = z.array(id).min(1).max(32_000);
const word = z.string().trim().min(1).max(60);
/** Words with commas between them, as typed. */
const words = z
  .string()
  .max(600)
  .default("")
  .transform((typed) => [
    ...new Set(
      typed
        .split(/[,،，、]/)
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(word).max(20));

/** Tags to give to comments, and to take from them. */
export const tagInput = z.strictObject({ commentIds, add: words, remove: words });

/** The topic of comments; empty takes it away. */
export const topicInput = z.strictObject({ commentIds, topic: z.string().trim().max(60).default("") });

/** Who is to answer comments; empty for nobody. */
export const assignInput = z.strictObject({ commentIds, personId: id.or(z.literal("")).default("") });

/** Some comments, as one thing. */
export const commentsInput = z.strictObject({ commentIds });

/** A comment at its address: of that text and no other. */
export const leaseInput = z.strictObject({ submissionId: z.uuid(), commentId: z.uuid() });

/** A lease that was taken or given back, as one process tells it to another: in which text. */
export const leaseNews = z.strictObject({ bodyId: z.uuid(), id: z.uuid(), revealed: z.boolean() });
export type LeaseNews = z.infer<typeof leaseNews>;

/** One comment. */
export const oneInput = z.strictObject({ commentId: id });

/** The parts of a comment; `dropped` says that words were left out on purpose. */
export const splitInput = z.strictObject({
  commentId: id,
  parts: z
    .array(
      z
        .string()
        .max(20_000)
        .refine((part) => part.trim() !== "", "required"),
    )
    .min(2)
    .max(20),
  dropped: z.literal("on").optional(),
});

/** One answer for many comments; each as "id version", the version its disposition had when it was read. */
export const togetherInput = z
  .strictObject({
    comments: z
      .array(z.string().regex(/^[0-9a-f-]{36} \d{1,6}$/))
      .min(1)
      .max(MOST_TOGETHER),
    ...answerFields,
    kind: answerFields.kind.exclude(["duplicate"]),
  })
  .refine(givesReason, NEEDS_REASON);

const reply = { title: z.string().trim().min(1).max(120), text: z.string().trim().min(1).max(5_000) };

/** A reply to be used again. */
export const addReplyInput = z.strictObject(reply);

/** The same, changed; the version decides between two changing it at once. */
export const editReplyInput = z.strictObject({
  replyId: id,
  version: z.coerce.number().int().min(1),
  ...reply,
});
