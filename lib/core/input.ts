import type { z } from "zod";

/**
 * Postgres holds neither NUL nor half a surrogate pair; better a sentence beside the field than a fault (reliability R38).
 * @param input what the schema let through
 * @param path where we are, for a field within a list
 * @returns the field that cannot be stored, or null
 */
export function unwritableField(input: unknown, path = "form"): string | null {
  if (typeof input === "string") return input.includes("\0") || !input.isWellFormed() ? path : null;
  if (typeof input !== "object" || input === null || ArrayBuffer.isView(input)) return null;
  for (const [key, value] of Object.entries(input)) {
    const found = unwritableField(value, path === "form" ? key : path);
    if (found) return found;
  }
  return null;
}

/**
 * What zod found wrong, one code a field, as `invalid.<code>` says it.
 * @param error zod's
 */
export function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const field =
      issue.path.join(".") || (issue.code === "unrecognized_keys" ? (issue.keys[0] ?? "form") : "form");
    fields[field] ??= issue.code === "custom" ? issue.message : issue.code;
  }
  return fields;
}
