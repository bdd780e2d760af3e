import { Agent, get } from "node:http";

/** How a page answered: the time to the first byte of each request in milliseconds, and how long all of it took in seconds. */
export type Answers = { firstBytes: number[]; seconds: number };

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
): Promise<Answers> {
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
  return { firstBytes, seconds };
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
