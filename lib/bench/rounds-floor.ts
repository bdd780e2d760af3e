import { createServer } from "node:http";
import { createGzip } from "node:zlib";
import { Pool } from "pg";
import { env } from "@/lib/core/env";

/* The floor of the workbench: one query by hand, one JSON, one port; no session, no rights, no words. */
const ROWS = `SELECT c.id, c.number, c.block_id, p.entity_id, c.kind, c.strength, left(c.text, 110) AS words, c.topic, c.tags, c.assignee_id, c.cluster_id, c.late, d.version
  FROM comment c JOIN response p ON p.id = c.response_id LEFT JOIN disposition d ON d.comment_id = c.id WHERE p.round_id = $1 ORDER BY c.number`;
const { DATABASE_URL, PORT } = env();
const pool = new Pool({ connectionString: DATABASE_URL });
const server = createServer((request, response) => {
  if (request.url === "/readyz") {
    response.end("ready");
    return;
  }
  pool.query(ROWS, [request.url?.slice(1)]).then(
    ({ rows }) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      const zip = createGzip();
      zip.pipe(response);
      zip.end(JSON.stringify(rows));
    },
    () => response.writeHead(500).end(),
  );
}).listen(Number(PORT), "127.0.0.1");
for (const signal of ["SIGTERM", "disconnect"])
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
