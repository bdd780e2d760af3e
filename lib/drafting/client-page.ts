/** The mark of one opening of a page: 128 random bits as hexadecimal digits; also where there is no https. */
export function newPageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
