import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../src/database/client.js";
import { run } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { serveDatabase } from "../support/service.js";
import { publishTexts } from "../support/texts.js";

const MIGRATION = "20261129150000_search_index";

/** A database as the version before left it: search documents by PostgreSQL's own parser, and nothing said about them. */
async function indexedBefore() {
  const seeded = await seededDatabase();
  const database = openDatabase(seeded.url);
  await publishTexts(database, ["Talks of China/Japan in Medellín", "Talks of China alone"]);
  await database.$disconnect();
  const client = new pg.Client({ connectionString: seeded.url });
  await client.connect();
  // What is said last is done first.
  onTestFinished(seeded.drop);
  onTestFinished(() => client.end());
  await client.query("CREATE TEMPORARY TABLE before AS SELECT * FROM search_document");
  await client.query("DELETE FROM search_document");
  await client.query(
    `INSERT INTO search_document (edition_id, id, type, target_id, title, body, vector)
     SELECT edition_id, id, type, target_id, title, body, to_tsvector('english', title || ' ' || body) FROM before`,
  );
  await client.query("DROP TABLE search_index; DROP FUNCTION search_stem");
  await client.query("DELETE FROM _prisma_migrations WHERE migration_name = $1", [MIGRATION]);
  const documents = async () =>
    (
      await client.query(
        `SELECT edition_id, id, type, target_id, title, body, vector FROM search_document ORDER BY 1, 2`,
      )
    ).rows;
  const wished = (await client.query("SELECT * FROM before ORDER BY edition_id, id")).rows;
  return { url: seeded.url, documents, wished };
}

describe("editions that were indexed by an older version", () => {
  it("are indexed anew when the service starts, and found as new ones are", async () => {
    const { documents, wished, url } = await indexedBefore();
    expect(await documents()).not.toEqual(wished);
    const service = await serveDatabase({ url, drop: async () => undefined });
    onTestFinished(() => service.stop());
    const found = async (text: string) =>
      (
        await service.data(
          'query ($text: String!) { edition(corpus: "texts") { search(text: $text) { nodes { ... on Principle { slug } } suggestions } } }',
          { text },
        )
      ).edition.search;
    expect(await found("Japan medellin")).toEqual({ nodes: [{ slug: "text-1" }], suggestions: [] });
    expect((await found("Japn")).suggestions).toEqual(["Japan"]);
    expect(await documents()).toEqual(wished);
  });

  it("are indexed anew by `migrate`, which says so, once", async () => {
    const { documents, wished, url } = await indexedBefore();
    const first = await run(["migrate"], { DATABASE_URL: url });
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringMatching(/^Applied .*\nIndexed \d+ editions anew for the search\.\n$/),
    ]);
    expect((await run(["migrate"], { DATABASE_URL: url })).stdout).toBe("The database is up to date.\n");
    expect(await documents()).toEqual(wished);
  });
});
