const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Whether a piece of an address can be an id at all; Postgres refuses to compare anything else with one (reliability R38).
 * @param value what stood in the path or the query
 */
export function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value);
}

/** A fresh random id. */
export function newId(): string {
  return crypto.randomUUID();
}
