// Prints the SQL that a change of prisma/schema.prisma needs beside the migrations that are there, ready for a new one.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbeddedServer } from "../src/database/embedded/server.js";
import { applyMigrations, readMigrations } from "../src/database/migrations.js";
import { missingSql } from "./missing-sql.js";

const schema = await readFile(fileURLToPath(new URL("../prisma/schema.prisma", import.meta.url)), "utf8");
const folder = await mkdtemp(join(tmpdir(), "throughline-migration-"));
const server = await startEmbeddedServer(folder);
try {
  await server.ready;
  await applyMigrations(server.url, await readMigrations());
  const { sql, obstacle } = await missingSql(server.url, schema);
  if (sql !== "") process.stdout.write(`${sql}\n`);
  else process.stderr.write("Nothing is missing: the migrations lead to what prisma/schema.prisma describes.\n");
  if (obstacle !== undefined) {
    process.stderr.write(
      `This cannot be applied as it stands: ${obstacle}. Write what makes way before it, and ask again.\n`,
    );
    process.exitCode = 1;
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
// The schema engine leaves a timer behind that would hold a finished program for ten seconds.
process.exit();
