import { defineConfig } from "prisma/config";

// `prisma generate` only reads the schema, yet the CLI insists on a schema engine and would download one.
// Naming an existing program keeps generation offline; migrations run through the engine's WebAssembly build
// (src/database/migrations.ts) and never through this binary.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
});
