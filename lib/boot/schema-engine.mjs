#!/usr/bin/env node
/**
 * Prisma's schema engine without a native binary: npm's WebAssembly build behind the command line and the
 * line-delimited JSON-RPC that the Prisma CLI expects. Named in PRISMA_SCHEMA_ENGINE_BINARY by prisma.config.ts,
 * always, so that `generate`, `migrate deploy`, `migrate status` and `migrate diff` behave the same with and
 * without the internet. Plain JavaScript that also runs on Node 20, because the CLI starts it by its first line.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true, short: "d" },
    datasource: { type: "string" },
  },
});

/** Where the CLI said the database is; empty for commands that never connect. */
const datasourceUrl = JSON.parse(values.datasource || "{}").url ?? "";

const panic = { text: "" };

/** A panic inside WebAssembly surfaces outside any promise we hold: it ends the engine, with its text. */
process.on("uncaughtException", (error) => fail(panic.text || error.message, ""));

if (positionals[0] === "cli") await answerOneQuestion(positionals[1]);
else await serve();

/** `cli can-connect-to-database`: the exit code is the whole answer. */
async function answerOneQuestion(question) {
  if (question !== "can-connect-to-database") fail(`This engine does not answer "cli ${question}".`, "P1000");
  const { Client } = require("pg");
  const place = connection();
  const client = new Client({ ...place, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.end();
    process.exit(0);
  } catch (error) {
    fail(`Can't reach the database at ${place.host}:${place.port}: ${error.message || error.code}`, "P1001");
  }
}

/** As parts, not as one string: a shadow database is the same connection with another `database`. */
function connection() {
  return require("pg-connection-string").parseIntoClientConfig(datasourceUrl);
}

/** The CLI skips the first line of standard error, then reads every line as JSON. */
function fail(message, code) {
  const fields = { message, is_panic: false, error_code: code };
  const line = {
    timestamp: new Date().toISOString(),
    level: "ERROR",
    fields,
    target: "schema_engine::logger",
  };
  process.stderr.write(`\n${JSON.stringify(line)}`);
  process.exit(1);
}

/** Loads the WebAssembly module by hand: Node 20 cannot import .wasm files. */
async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { message: "", set_message: (text) => (panic.text = text) };
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require
    .resolve("@prisma/schema-engine-wasm")
    .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

/**
 * The engine asks for the server's version before anything else. With a database that is an ordinary connection;
 * without one (`generate`, `diff` between two schemas) the oldest server we support answers that single question.
 */
async function openAdapter() {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = await import(
    "@prisma/driver-adapter-utils"
  );
  const factory = new PrismaPg(datasourceUrl === "" ? {} : connection());
  if (datasourceUrl === "") factory.connect = async () => withoutDatabase(ColumnTypeEnum);
  else {
    readCharAsText();
    runScriptsWhole(factory);
  }
  return bindMigrationAwareSqlAdapterFactory(factory);
}

function withoutDatabase(types) {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    getConnectionInfo: () => ({ schemaName: "public", maxBindValues: 65535, supportsRelationJoins: true }),
    queryRaw: async ({ sql }) => {
      if (!sql.includes("server_version_num")) return needsDatabase();
      return {
        columnNames: ["exists", "version", "numeric_version"],
        columnTypes: [types.Boolean, types.Text, types.Int32],
        rows: [[true, "PostgreSQL 15.0", 150000]],
      };
    },
    executeRaw: needsDatabase,
    executeScript: needsDatabase,
    startTransaction: needsDatabase,
    dispose: async () => {},
  };
}

async function needsDatabase() {
  throw new Error("This Prisma command needs DATABASE_URL.");
}

/** @prisma/adapter-pg 7.10 has no mapping for Postgres's internal "char" (OID 18), which describing a database reads. */
function readCharAsText() {
  const { Result } = require("pg");
  const addFields = Result.prototype.addFields;
  Result.prototype.addFields = function (fields) {
    for (const field of fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return addFields.call(this, fields);
  };
}

/** @prisma/adapter-pg 7.10 cuts a script at every semicolon, also inside a function's body; Postgres reads it whole. */
function runScriptsWhole(factory) {
  for (const open of ["connect", "connectToShadowDb"]) {
    const original = factory[open].bind(factory);
    factory[open] = async () => {
      const adapter = await original();
      adapter.executeScript = async (script) => void (await adapter.client.query(script));
      return adapter;
    };
  }
}

async function openEngine() {
  const SchemaEngine = await loadEngine();
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, "utf8")]);
  return SchemaEngine.new({ datamodels }, () => {}, await openAdapter());
}

/** The engine opens with the first request, so that a failure to open has a request to answer. */
async function serve() {
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the CLI acknowledging a `print`
    try {
      engine ??= await openEngine();
      const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
      if (method === "diff" && result.stdout)
        send({ id: 1, method: "print", params: { content: result.stdout } });
      send({ id, result: result ?? {} });
    } catch (error) {
      send({ id, error: explain(error) });
    }
  }
  process.exit(0);
}

/** A known error carries `code` and `meta`; a panic leaves its text in the registry. */
function explain(error) {
  const message = panic.text || error.message || String(error);
  const meta = error.meta ?? {};
  const data = { is_panic: panic.text !== "", message, meta, error_code: error.code };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
