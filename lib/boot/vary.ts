import type { ServerResponse } from "node:http";

/**
 * Keeps `Cookie` in the Vary header of a page: Next 16.4.6 sets that header anew for every page and drops what the proxy
 * had put there (reliability R24).
 * @param response an answer that nothing has been written to yet
 */
export function varyByCookie(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => set(name, name.toLowerCase() === "vary" ? withCookie(value) : value);
}

function withCookie(value: number | string | readonly string[]): string {
  const names = [value].flat().join(", ");
  return /\bcookie\b/i.test(names) ? names : `Cookie, ${names}`;
}
