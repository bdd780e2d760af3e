import { Agent, get } from "node:http";

/** How a page answered under load: time to the first byte in milliseconds, and whole answers a second. */
export type Load = { p50: number; p95: number; perSecond: number; requests: number };

/**
 * Asks for a page again and again as a browser does: kept-alive connections, gzip, the next request after the last byte.
 * @param url the page
 * @param headers such as the session cookie
 * @param how connections, seconds, and at least how many requests
 * @throws when any answer is not 200
 */
export async function load(
  url: string,
  headers: Record<string, string>,
  how: { connections: number; seconds: number; least: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: how.connections });
  const firstBytes: number[] = [];
  const began = performance.now();
  const goesOn = () => performance.now() - began < how.seconds * 1000 || firstBytes.length < how.least;
  const client = async () => {
    while (goesOn()) firstBytes.push(await ask(url, headers, agent));
  };
  await Promise.all(Array.from({ length: how.connections }, client));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  firstBytes.sort((one, other) => one - other);
  return {
    p50: share(firstBytes, 0.5),
    p95: share(firstBytes, 0.95),
    perSecond: firstBytes.length / seconds,
    requests: firstBytes.length,
  };
}

function ask(url: string, headers: Record<string, string>, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = performance.now();
    const request = get(url, { agent, headers: { "accept-encoding": "gzip", ...headers } }, (response) => {
      let first = 0;
      response.on("data", () => {
        first ||= performance.now() - asked;
      });
      response.on("error", reject);
      response.on("end", () =>
        response.statusCode === 200
          ? resolve(first)
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    request.on("error", reject);
  });
}

function share(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
