/** One of six ways to draw a cursor, the same for the same page. The name beside it says who it is. */
export function toneOf(clientId: string): number {
  let sum = 0;
  for (const sign of clientId) sum = (sum * 31 + sign.charCodeAt(0)) % 6_007;
  return sum % 6;
}
