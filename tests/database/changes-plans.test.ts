import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { bulkFolder } from "../support/bulk.js";
import { rowsGoneThrough } from "../support/plans.js";
import { served, type TestService } from "../support/service.js";
import { statementsOf } from "../support/statements.js";

/** The folder of a corpus in which every stance says something else than in others of its kind. */
async function bulkThatSays(word: string): Promise<string> {
  const folder = await bulkFolder(3_000);
  for (const file of await readdir(join(folder, "stances"))) {
    const path = join(folder, "stances", file);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll("held on to", word));
  }
  return folder;
}

/** A service on editions of which each says something else in every stance. */
async function servedEditions(): Promise<{ service: TestService; client: pg.Client }> {
  const service = await served({ ROWS_MEMORY: "0", ANSWERS_MEMORY: "0" });
  for (const word of ["held on to", "kept", "upheld"])
    await importCorpus(service.service.store.database, await bulkThatSays(word));
  const client = new pg.Client({ connectionString: service.databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("VACUUM ANALYZE");
  return { service, client };
}

it("a page of what an edition changed is read without going through others, wherever it is, and so are their numbers", async () => {
  const { service, client } = await servedEditions();
  const isCounted = (table: string): boolean => table === "entry" || table === "change";
  const changes = (args: string): string =>
    `{ edition(corpus: "bulk", number: 2) { changes(since: 1, ${args}) { totalCount added changed nodes { key fields after { id } } edges { cursor } } } }`;
  const { edition } = await service.data(changes("first: 100"));
  expect(edition.changes).toMatchObject({ totalCount: 3_000, changed: 3_000, added: 0 });
  const { cursor } = edition.changes.edges[99];
  for (const page of ["first: 20", "last: 20", `first: 20, after: "${cursor}"`, `last: 20, before: "${cursor}"`]) {
    const sent = await statementsOf(service.service.reader, () => service.data(changes(page)));
    for (const { sql, args } of sent)
      expect(await rowsGoneThrough(client, isCounted, sql, args), sql).toBeLessThanOrEqual(60);
  }
});
