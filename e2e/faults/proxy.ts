import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { buffer } from "node:stream/consumers";

/** One address for several processes, as a reverse proxy gives: each request to the next one that answers. */
export type RoundRobin = { port: number; close: () => Promise<void> };

/**
 * @param port where it listens
 * @param backends the processes' addresses, asked anew for each request
 */
export async function startProxy(port: number, backends: () => string[]): Promise<RoundRobin> {
  let turn = 0;
  const forward = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, tries: number) => {
    const all = backends();
    const target = new URL(incoming.url ?? "/", all[turn++ % all.length]);
    const options = { method: incoming.method, headers: incoming.headers, agent: false };
    const onward = request(target, options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      // An answer cut off by a kill is cut off for the client too.
      pipeline(answer, outgoing, () => undefined);
    });
    onward.on("error", (error: NodeJS.ErrnoException) => {
      // Nobody took the request: the next process may. Anything later is for the client to ask again.
      if (error.code === "ECONNREFUSED" && tries > 1) return forward(incoming, body, outgoing, tries - 1);
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    outgoing.on("close", () => onward.destroy());
    onward.end(body);
  };
  const server = createServer(async (incoming, outgoing) =>
    forward(incoming, await buffer(incoming), outgoing, backends().length),
  );
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { port, close };
}
