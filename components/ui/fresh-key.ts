/**
 * A key for one act of one form (reliability R11). `crypto.randomUUID` is missing on plain-http addresses, so the key is
 * drawn from random bytes.
 * @returns 32 hexadecimal digits
 */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
