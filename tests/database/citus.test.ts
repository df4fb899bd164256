import pg from "pg";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { seed } from "../../src/corpus/import.js";
import { tablesOfEditions } from "../../src/database/edition-tables.js";
import { openStore } from "../../src/database/store.js";
import { CitusDatabase, citusUrl } from "../support/citus.js";
import { harbourWith, run } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { served } from "../support/service.js";

/** A database whose rows can be spread and are not. */
async function unspread(): Promise<CitusDatabase> {
  const database = await CitusDatabase.create();
  onTestFinished(() => database.drop());
  const store = await openStore({ databaseUrl: database.url, dataDirectory: "" });
  await seed(store.database);
  await store.close();
  return database;
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const corpus = "independent-foreign-policy-of-peace";
const editionsOf = async (DATABASE_URL: string) => (await run(["editions", corpus], { DATABASE_URL })).stdout;

it("distribute refuses a database without Citus, and says what it takes", async () => {
  const { code, stderr } = await run(["distribute"], { DATABASE_URL: inject("postgresUrl") });
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^The database has no Citus.+CREATE EXTENSION citus.+citus_add_node\.\n$/),
  ]);
});

it("functions that read or write rows know of which edition when their statements are planned, and so on which server", async () => {
  const database = await seededDatabase();
  onTestFinished(database.drop);
  const client = await connected(database.url);
  const { rows } = await client.query<{ language: string; source: string }>(
    `SELECT lanname AS language, prosrc AS source FROM pg_proc JOIN pg_language ON pg_language.oid = prolang
     WHERE pronamespace = 'public'::regnamespace`,
  );
  const ofRows = rows.filter(({ source }) => tablesOfEditions.some((table) => source.includes(`"${table}"`)));
  expect(new Set(ofRows.map(({ language }) => language))).toEqual(new Set(["plpgsql"]));
});

describe.skipIf(citusUrl === undefined)("distribute", () => {
  it("spreads the rows that are there, loses none, and changes nothing the second time", async () => {
    const { url } = await unspread();
    const environment = { DATABASE_URL: url };
    const before = await editionsOf(url);
    expect((await run(["doctor"], environment)).stdout).toMatch(
      /^ok +servers: all rows are on the database's own server/m,
    );
    const planned = await run(["distribute", "--dry-run"], environment);
    expect(planned.stdout).toMatch(
      /^BEGIN;\n.+create_distributed_table\('era', 'edition_id', colocate_with => 'source'\);\n.+COMMIT;\n$/s,
    );

    const spread = await run(["distribute"], environment);
    expect([spread.code, spread.stdout]).toEqual([
      0,
      expect.stringMatching(/^Spread the rows of all editions over servers; none was lost\.\n/),
    ]);
    const again = await run(["distribute"], environment);
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/^Nothing to do/)]);
    expect(again.stdout.split("\n").slice(1)).toEqual(spread.stdout.split("\n").slice(1));
    expect(await editionsOf(url)).toBe(before);
    expect((await run(["doctor"], environment)).stdout).toMatch(
      /^ok +servers: \d+ tables of rows in 4 parts each, on \d+ servers .+; the catalogue is in the database itself$/m,
    );
    const client = await connected(url);
    await expect(client.query("UPDATE era SET slug = 'another'")).rejects.toThrow(/never updated/);
  });

  it("refuses tables that are spread in another way, naming each", async () => {
    const { url } = await unspread();
    const client = await connected(url);
    await client.query("SET citus.enable_unsafe_triggers = on");
    await client.query("ALTER TABLE principle_match DROP CONSTRAINT principle_match_edition_id_principle_id_fkey");
    await client.query("SELECT create_distributed_table('principle_match', 'principle_id')");
    const { code, stderr } = await run(["distribute"], { DATABASE_URL: url });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/principle_match must be distributed by edition_id, not principle_id.+undistribute_table/),
    ]);
    expect((await run(["doctor"], { DATABASE_URL: url })).stdout).toMatch(/^wrong servers: principle_match must be/m);
  });
});

describe.skipIf(citusUrl === undefined)("on several servers", () => {
  it("prune takes the rows of an edition from the server that holds them", async () => {
    const database = await seededDatabase();
    onTestFinished(database.drop);
    const environment = { DATABASE_URL: database.url };
    const client = await connected(database.url);
    const held = async () => (await client.query("SELECT edition_id FROM entry GROUP BY 1 ORDER BY 1")).rows.length;
    const before = await held();
    await run(["import", "tests/fixtures/harbour-charter"], environment);
    await run(["import", await harbourWith("corpus.yaml", (text) => text.replace("small", "little"))], environment);
    expect(await held()).toBe(before + 2);
    const { stdout } = await run(["prune", "harbour-charter", "--keep", "1"], environment);
    expect([stdout, await held()]).toEqual(["Deleted edition 1 of harbour-charter.\n", before + 1]);
  });

  it("an edition is told of once all its rows are there", async () => {
    const service = await served({});
    const current = async () => (await service.data(`{ edition(corpus: "${corpus}") { number } }`)).edition.number;
    expect(await current()).toBe(1);
    const client = await connected(service.databaseUrl);
    // As an import leaves it whose last step a server has not taken yet.
    const { rows } = await client.query(
      `INSERT INTO edition (corpus_id, number, digest, title, description, language)
       SELECT corpus_id, 2, repeat('0', 64), title, description, language FROM edition
       WHERE id = (SELECT min(id) FROM edition) RETURNING id, corpus_id`,
    );
    await client.query("UPDATE corpus SET current_number = 2 WHERE id = $1", [rows[0].corpus_id]);
    expect(await current()).toBe(1);
    await client.query("INSERT INTO search_index (edition_id, analysis) VALUES ($1, 1)", [rows[0].id]);
    expect(await current()).toBe(2);
  });
});
