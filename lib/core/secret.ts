import { db } from "./db";
import { env } from "./env";

const place = globalThis as typeof globalThis & { chapeauSecret?: string };

/**
 * The secret that signs the cookie: CHAPEAU_SECRET, or the one this installation drew for itself, so that every process
 * on the same database agrees.
 */
export async function signingSecret(): Promise<string> {
  const given = env().CHAPEAU_SECRET;
  if (given) return given;
  place.chapeauSecret ??= (
    await db().installation.findUniqueOrThrow({ where: { id: 1 }, select: { secret: true } })
  ).secret;
  return place.chapeauSecret;
}
