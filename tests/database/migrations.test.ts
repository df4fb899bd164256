import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/database/client.js";
import { applyMigrations, differenceToSchema, pendingMigrations } from "../../src/database/migrations.js";
import { emptyDatabase, type TestDatabase } from "../support/database.js";

let empty: TestDatabase;
beforeAll(async () => {
  empty = await emptyDatabase();
});
afterAll(() => empty.drop());

describe("the migrations", () => {
  it("lead to exactly what schema.prisma describes", async () => {
    expect(await differenceToSchema(empty.url)).toBe("");
  });

  it("are applied once, in order, and recorded as `prisma migrate deploy` records them", async () => {
    const applied = await applyMigrations(empty.url);
    expect(applied.length).toBeGreaterThan(0);
    expect(await applyMigrations(empty.url)).toEqual([]);
    const database = openDatabase(empty.url);
    try {
      expect(await pendingMigrations(database)).toEqual([]);
      const recorded = await database.$queryRaw<{ migration_name: string; checksum: string }[]>`
        SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at`;
      expect(recorded.map(({ migration_name }) => migration_name)).toEqual(applied);
      for (const { checksum } of recorded) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    } finally {
      await database.$disconnect();
    }
  });
});
