import { z } from "zod";
import { LANGUAGES } from "@/lib/core/i18n/languages";

/** What the group puts out on paper (domain 1.7); what it does in public are events. */
export const PUBLICATION_KINDS = [
  "issueBrief",
  "policyPaper",
  "toolkit",
  "jointStatement",
  "callToAction",
  "submission",
  "annualReport",
  "factsheet",
  "mapping",
  "overview",
] as const;

const languages = z.array(z.enum(LANGUAGES)).min(1).max(6);
const work = {
  kind: z.enum(PUBLICATION_KINDS),
  title: z.string().trim().min(3).max(300),
  number: z
    .union([z.literal("").transform(() => null), z.null(), z.coerce.number().int().min(1).max(999)])
    .default(null),
  languages: languages.default(["en"]),
  leads: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}$/))
    .max(40)
    .default([]),
  source: z.string().trim().max(500).default(""),
};

/** A work that is going to be prepared. `leads` are entities by their slugs. */
export const announcePublicationInput = z.strictObject(work);

/** One publication, by its id. */
export const publicationInput = z.strictObject({ publicationId: z.uuid() });

/** A work comes out. `on` is a day, or a month or year if more is not known; the acknowledgement is mandatory (domain 1.1.4). */
export const publishInput = z.strictObject({
  publicationId: z.uuid(),
  on: z
    .string()
    .trim()
    .regex(/^\d{4}(-\d\d){0,2}$/),
  languages,
  funding: z.string().trim().min(3).max(300),
});

/** A work that was out before it was entered here; `on` may be empty, and the acknowledgement too, if it carried none. */
export const recordPublicationInput = z.strictObject({
  ...work,
  on: z
    .union([
      z.literal(""),
      z
        .string()
        .trim()
        .regex(/^\d{4}(-\d\d){0,2}$/),
    ])
    .default(""),
  funding: z.string().trim().max(300).default(""),
});
