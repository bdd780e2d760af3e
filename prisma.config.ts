import { defineConfig } from "prisma/config";

/**
 * Where Prisma's own commands find the schema, the migrations and the database. Run them through
 * `npm run prisma -- …`, which names the WebAssembly schema engine first (lib/boot/prisma.mjs).
 */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
