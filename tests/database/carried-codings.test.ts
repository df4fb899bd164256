import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { backUp } from "../../src/backup/back-up.js";
import { openBackUp } from "../../src/backup/lines.js";
import { restore } from "../../src/backup/restore.js";
import { canonicalContent } from "../../src/corpus/canonical.js";
import { findEdition } from "../../src/corpus/editions.js";
import { importCorpus, withCorpus } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { openDatabase } from "../../src/database/client.js";
import { applyMigrations, readMigrations } from "../../src/database/migrations.js";
import { openStore } from "../../src/database/store.js";
import { writeYamlFolder } from "../../src/edition/yaml-folder.js";
import { temporaryFolder } from "../support/cli.js";
import { emptyDatabase } from "../support/database.js";
import { serveDatabase } from "../support/service.js";

const MIGRATION = "20261129190000_whole_codings";
const corpus = "harbour-charter";

/** What people chose for the first two stances, as it was written before codings had files of their own. */
const written = [
  [
    { coder: "Ann B.", kind: "INTRODUCED", confidence: 0.5, note: "Sure." },
    { coder: "ann b", kind: "INTRODUCED" },
  ],
  [
    { coder: "Ann B.", kind: "APPLIED" },
    { coder: "ann b", kind: "REAFFIRMED" },
    { coder: "张三", kind: "APPLIED" },
  ],
] as const;

async function migrated() {
  const empty = await emptyDatabase();
  onTestFinished(empty.drop);
  await applyMigrations(empty.url, await readMigrations());
  const database = openDatabase(empty.url);
  onTestFinished(() => database.$disconnect());
  return { url: empty.url, database };
}

/** A database with an edition that says codings within its stances, as the version before left it. */
async function codedBefore() {
  const { url, database } = await migrated();
  const publication = await withCorpus("tests/fixtures/harbour-charter", ({ content }) => {
    const stances = [...content.stances].map((stance, index) => ({
      ...stance,
      ...(written[index] && { codings: written[index] }),
    }));
    return publish(database, { ...canonicalContent({ ...content, stances }), stances });
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("DROP FUNCTION carry_over_codings; DROP TABLE coding; CREATE TABLE coding (stance_id integer)");
  await client.query("DELETE FROM _prisma_migrations WHERE migration_name = $1", [MIGRATION]);
  await client.end();
  const store = await openStore({ databaseUrl: url, dataDirectory: "" });
  expect(store.migrated).toEqual([MIGRATION]);
  await store.close();
  return { url, database, digest: publication.digest };
}

async function asked(url: string) {
  const service = await serveDatabase({ url, drop: async () => undefined });
  onTestFinished(() => service.stop());
  const { edition } = await service.data(`{ edition(corpus: "${corpus}") { digest stances { totalCount }
    agreement { coders kinds { alpha units } }
    codings { nodes { coder era { slug } principle { slug } kind confidence note } } } }`);
  return edition;
}

const coding = (coder: string, kind: string, confidence: number | null = null, note: string | null = null) => ({
  ...{ coder, era: { slug: "founding" }, principle: { slug: "open-water" }, kind, confidence, note },
});
/** The capital comes first among those whose name makes the same slug; a name of which nothing is left is called coder. */
const carried = [
  coding("ann-b", "INTRODUCED", 0.5, "Sure."),
  coding("ann-b", "APPLIED"),
  coding("ann-b-2", "INTRODUCED"),
  coding("ann-b-2", "REAFFIRMED"),
  coding("coder", "APPLIED"),
];

describe("what an edition said within its stances before codings had files of their own", () => {
  it("is answered as codings are now, under the digest that the edition has", async () => {
    const { url, digest } = await codedBefore();
    const edition = await asked(url);
    expect(edition.digest).toBe(digest);
    expect(edition.codings.nodes).toEqual(carried);
    expect(edition.agreement).toMatchObject({ coders: ["ann-b", "ann-b-2", "coder"], kinds: { units: 9 } });
  });

  it("is exported in files of codings, which can be imported: as another edition, which answers the same", async () => {
    const { url, database, digest } = await codedBefore();
    const folder = join(await temporaryFolder(), "corpus");
    await writeYamlFolder(database, (await findEdition(database, corpus)).id, folder, { withTexts: true });
    const before = await asked(url);
    const publication = await importCorpus(database, folder);
    expect(publication).toMatchObject({ outcome: "published", number: 2 });
    expect(publication.digest).not.toBe(digest);
    const after = await asked(url);
    expect(after).toEqual({ ...before, digest: publication.digest });
    const again = join(await temporaryFolder(), "corpus");
    await writeYamlFolder(database, (await findEdition(database, corpus)).id, again, { withTexts: true });
    expect(await importCorpus(database, again)).toMatchObject({ outcome: "unchanged" });
  });

  it("comes back from a back-up as it was, with its digest", async () => {
    const { url, database } = await codedBefore();
    const file = new PassThrough();
    const taken = backUp(database, (pieces) => pipeline(Readable.from(pieces), file));
    const other = await migrated();
    await restore(other.database, await openBackUp(file, "back-up"));
    await taken;
    expect(await asked(other.url)).toEqual(await asked(url));
  });
});
