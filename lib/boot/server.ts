import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import { env } from "@/lib/core/env";
import { BootRefusal } from "./refusal";
import { varyByCookie } from "./vary";
import { comeAgain, type Watch, watchDatabase } from "./watch";

const DRAIN_MS = 10_000;
const IDLE_MS = 5_000;

/** Who takes over a connection that is to become a socket: the drafting room, which lives among Next's own modules. */
type Upgrading = { upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean };

/** The running server, and the way to end it without cutting anyone off. */
export type Serving = { port: number; stop: () => Promise<void> };

/**
 * One process, one port: Next's pages behind `/healthz` (the process lives) and `/readyz` (the database answers).
 * @param url the database `/readyz` asks
 * @param dev Next's development server instead of the built pages
 * @throws BootRefusal when the port is taken
 */
export async function serve(url: string, dev: boolean): Promise<Serving> {
  const watch = watchDatabase(url);
  const server = createServer();
  const port = await listen(server);
  const app = next({ dev, dir: process.cwd(), hostname: env().HOST, port, httpServer: server });
  const prepared = app.prepare();
  const pages = app.getRequestHandler();
  let draining = false;

  server.on("request", async (request, response) => {
    if (draining) response.setHeader("Connection", "close");
    if (request.url === "/healthz") return say(response, 200, "alive");
    if (request.url === "/readyz") return sayReady(response, watch, draining);
    await prepared;
    if (!isReadable(request.url ?? "/")) return say(response, 400, "This address cannot be read.");
    if (!request.url?.startsWith("/_next/static/")) varyByCookie(response);
    comeAgain(response, watch.away);
    await pages(request, response);
  });
  server.on("upgrade", async (request, socket, head) => {
    // From here on nobody else listens to its errors, and one that nobody hears would end the process.
    socket.on("error", () => socket.destroy());
    await prepared;
    const { chapeauDrafting } = globalThis as { chapeauDrafting?: Upgrading };
    if (draining) socket.destroy();
    else if (!chapeauDrafting?.upgrade(request, socket, head) && !dev) socket.destroy();
  });
  await prepared;

  const stop = async () => {
    draining = true;
    await (globalThis as { chapeauDrain?: () => Promise<void> }).chapeauDrain?.();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    clearTimeout(cut);
    await (globalThis as { chapeauStop?: () => Promise<void> }).chapeauStop?.();
    await app.close();
    await watch.stop();
  };
  return { port, stop };
}

async function sayReady(response: ServerResponse, watch: Watch, draining: boolean): Promise<void> {
  if (draining) return say(response, 503, "stopping");
  return (await watch.ready()) ? say(response, 200, "ready") : say(response, 503, "no database");
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
}

function listen(server: Server): Promise<number> {
  server.keepAliveTimeout = IDLE_MS;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${env().PORT} is taken by another program. Set PORT to a free one.`;
      reject(error.code === "EADDRINUSE" ? new BootRefusal(taken) : error);
    });
    server.listen(env().PORT, env().HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : env().PORT);
    });
  });
}

/** Next answers 500 to an escape that is no UTF-8, such as %F0%9F. */
function isReadable(url: string): boolean {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "") !== "";
  } catch {
    return false;
  }
}
