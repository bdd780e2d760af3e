import { join } from "node:path";
import { defineConfig } from "prisma/config";

/** Prisma's commands use the WebAssembly schema engine, which needs no download (lib/boot/schema-engine.mjs). */
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(process.cwd(), "lib/boot/schema-engine.mjs");

/** Where Prisma's own commands find the schema, the migrations and the database: `npx prisma migrate status` and so on. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "", shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL },
});
