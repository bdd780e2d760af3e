import { createHash, randomBytes, randomInt } from "node:crypto";

/** No letter or digit that is mistaken for another: 32 signs, so eight of them hold 40 bits. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** @returns a fresh code of eight signs (reliability R25) */
export function drawCode(): string {
  return Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}

/** @returns a fresh secret that binds a code to the browser that asked: 256 bits, in 43 signs */
export function drawBinding(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is kept of a binding. It is too long to guess, so a plain hash is enough; the code gets a password hash.
 * @param binding the secret of the cookie
 */
export function bindingHash(binding: string): string {
  return createHash("sha256").update(binding).digest("hex");
}
