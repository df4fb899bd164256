import pg from "pg";
import { readTables } from "./catalog.js";
import { missingGuards } from "./guards.js";
import { withSchemaEngine } from "./schema-engine.js";

/** What a migration has to say. */
export interface MissingSql {
  /** Empty when nothing is missing. */
  readonly sql: string;
  /** Why its beginning cannot be executed as it stands, and so what follows from it is not known; undefined when it can. */
  readonly obstacle?: string;
}

/**
 * What separates the database at `url` from a Prisma schema, and from what every table has that Prisma's language cannot say:
 * checks and triggers. The database is brought there on the way.
 */
export async function missingSql(url: string, schema: string): Promise<MissingSql> {
  const difference = await differenceToSchema(url, schema);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(difference);
    const guards = [...(await readTables(client)).values()].flatMap(missingGuards).join("\n");
    await client.query(guards);
    return { sql: [difference, guards].filter((part) => part !== "").join("\n\n") };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return { sql: difference, obstacle: [error.message, error.detail].filter(Boolean).join(": ") };
  } finally {
    await client.end();
  }
}

/** What Prisma finds missing. */
async function differenceToSchema(url: string, schema: string): Promise<string> {
  const files = [{ path: "schema.prisma", content: schema }];
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return (stdout ?? "").replace("-- This is an empty migration.", "").trim();
}
