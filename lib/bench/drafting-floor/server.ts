import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Hocuspocus } from "@hocuspocus/server";
import { type WebSocket, WebSocketServer } from "ws";
import { prosemirrorToYXmlFragment } from "y-prosemirror";
import type { Doc } from "yjs";
import { draftingText } from "@/lib/bench/drafting-text";
import { env } from "@/lib/core/env";
import { floorDocument, NAME } from "./schema";

/* Pages and sockets on one port, the text in memory alone: what is typed here is gone with the process. */
const [dir = ""] = process.argv.slice(2);
const script = readFileSync(join(dir, "page.js"));
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><div id="text"></div><script src="/page.js"></script></html>';

const collaboration = new Hocuspocus({
  quiet: true,
  onLoadDocument: async ({ document }: { document: Doc }) => {
    prosemirrorToYXmlFragment(floorDocument(draftingText()), document.getXmlFragment(NAME));
  },
});

const server = createServer((request, response) => {
  const [type, body] =
    request.url === "/page.js" ? ["text/javascript", script] : ["text/html; charset=utf-8", html];
  response.writeHead(200, { "Content-Type": type }).end(body);
});
const sockets = new WebSocketServer({ noServer: true });
server.on("upgrade", (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (ws: WebSocket) => {
    const asked = new Request(`http://${request.headers.host}${request.url}`);
    const connection = collaboration.handleConnection(ws, asked);
    ws.on("message", (data: Buffer) => connection.handleMessage(new Uint8Array(data)));
    ws.on("close", (code, reason) => connection.handleClose({ code, reason: String(reason) }));
  }),
);
server.listen(env().PORT, env().HOST);
for (const signal of ["SIGTERM", "disconnect"]) process.on(signal, () => process.exit(0));
