import { readFileSync } from "node:fs";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { readTables } from "../../scripts/catalog.js";
import { entryView, listsIn } from "../../scripts/entry-views.js";
import { missingSql } from "../../scripts/missing-sql.js";
import { importCorpus } from "../../src/corpus/import.js";
import { openDatabase } from "../../src/database/client.js";
import { seededDatabase } from "../support/database.js";

const schema = readFileSync("prisma/schema.prisma", "utf8");

async function openSeeded() {
  const seeded = await seededDatabase();
  const client = new pg.Client({ connectionString: seeded.url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await seeded.drop();
  });
  return { client, url: seeded.url };
}

/** The schema with a further entity, which has labels, evidence, a date, an event and leaders. */
function withEntity(text: string, model: string, table: string, list: string): string {
  const field = `${table}Id`;
  const owned = `  ${field} Int? @map("${table}_id")\n  ${table} ${model}? @relation(fields: [editionId, ${field}], references: [editionId, id], onDelete: Cascade)\n`;
  const inside = (owner: string, lines: string) => (whole: string) =>
    whole.replace(new RegExp(`^model ${owner} \\{$`, "m"), (start) => `${start}\n${lines}`);
  const added = [
    inside("Edition", `  ${list} ${model}[]\n`),
    inside("Leader", `  ${list} ${model}Leader[]\n`),
    inside("Event", `  ${list} ${model}[]\n`),
    inside("Label", `${owned}\n  @@unique([editionId, ${field}, language])\n`),
    inside("Evidence", owned),
  ].reduce((whole, change) => change(whole), text);
  return `${added.replace("  EVIDENCE\n", `  EVIDENCE\n  ${table.toUpperCase()}\n`)}
model ${model} {
  editionId Int @map("edition_id")
  id Int
  slug String
  signedOn String @map("signed_on")
  earliestDay Int? @map("earliest_day")
  latestDay Int? @map("latest_day")
  parties String[]
  eventId Int? @map("event_id")
  edition Edition @relation(fields: [editionId], references: [id], onDelete: Cascade)
  event Event? @relation(fields: [editionId, eventId], references: [editionId, id], onDelete: Cascade)
  labels Label[]
  evidence Evidence[]
  signatories ${model}Leader[]
  @@id([editionId, id])
  @@unique([editionId, slug])
  @@map("${table}")
}

model ${model}Leader {
  editionId Int @map("edition_id")
  ${field} Int @map("${table}_id")
  leaderId Int @map("leader_id")
  ${table} ${model} @relation(fields: [editionId, ${field}], references: [editionId, id], onDelete: Cascade)
  leader Leader @relation(fields: [editionId, leaderId], references: [editionId, id], onDelete: Cascade)
  @@id([editionId, ${field}, leaderId])
  @@map("${table}_leader")
}
`;
}

describe("what npm run migration prints of a new entity", () => {
  it("is all that is missing, in a database that holds editions, and the entity's rows are guarded and read back", async () => {
    const { client, url } = await openSeeded();
    const wanted = withEntity(schema, "Treaty", "treaty", "treaties");
    const { sql, obstacle } = await missingSql(url, wanted);
    expect([obstacle, sql.includes("\u001b"), /^[+-] /m.test(sql)]).toEqual([undefined, false, false]);
    expect(await missingSql(url, wanted)).toEqual({ sql: "" });

    const { rows } = await client.query("SELECT id FROM edition ORDER BY id LIMIT 1");
    const edition = rows[0].id;
    await client.query(`INSERT INTO treaty VALUES (${edition}, 1, 'jay', '1794', 1, 2, '{here,there}', 1)`);
    await client.query(`INSERT INTO treaty_leader VALUES (${edition}, 1, 2), (${edition}, 1, 1)`);
    await client.query(
      `INSERT INTO label (edition_id, id, language, value, treaty_id) VALUES (${edition}, 9999, 'fr', 'x', 1)`,
    );
    await client.query(
      `INSERT INTO evidence (edition_id, id, source_id, paragraph, start_position, end_position, digest, gloss, treaty_id)
       VALUES (${edition}, 9999, 1, 1, 0, 1, repeat('0', 64), 'why', 1)`,
    );
    const slugs = await client.query(`SELECT slug FROM leader WHERE edition_id = ${edition} AND id < 3 ORDER BY id`);
    const event = await client.query(`SELECT slug FROM event WHERE edition_id = ${edition} AND id = 1`);
    const whole = await client.query("SELECT edition_id, key, entry FROM entry WHERE list = 'treaties'");
    expect(whole.rows).toEqual([
      {
        edition_id: edition,
        key: "jay",
        entry: {
          slug: "jay",
          signedOn: "1794",
          parties: ["here", "there"],
          event: event.rows[0].slug,
          signatories: slugs.rows.map(({ slug }) => slug),
          labels: { fr: "x" },
          evidence: [expect.objectContaining({ gloss: "why" })],
        },
      },
    ]);
    for (const [statement, refused] of [
      ["UPDATE treaty SET slug = 'x'", /rows of treaty are never updated/],
      ["UPDATE treaty_leader SET leader_id = 3", /rows of treaty_leader are never updated/],
      [`INSERT INTO treaty VALUES (${edition}, 2, 'No Slug', '1794')`, /treaty_slug_form/],
      [`INSERT INTO treaty VALUES (${edition}, 2, 'late', '1794', 2, 1)`, /treaty_ends_after_it_starts/],
      [`INSERT INTO label VALUES (${edition}, 9998, 'fr', 'x')`, /label_of_one_entity/],
    ] as const)
      await expect(client.query(statement)).rejects.toThrow(refused);
  });

  it("names a second new entity beside the first", async () => {
    const { client, url } = await openSeeded();
    const first = withEntity(schema, "Treaty", "treaty", "treaties");
    const second = withEntity(first, "Statute", "statute", "statutes");
    for (const wanted of [first, second]) expect((await missingSql(url, wanted)).obstacle).toBeUndefined();
    expect(await missingSql(url, second)).toEqual({ sql: "" });
    const { rows } = await client.query("SELECT count(*)::integer AS whole FROM entry WHERE list = 'quotes'");
    expect(rows[0].whole).toBeGreaterThan(0);
  });

  it("lets a new type of search document be imported", async () => {
    const { client, url } = await openSeeded();
    await missingSql(url, withEntity(schema, "Treaty", "treaty", "treaties"));
    const { rows } = await client.query(`SELECT search_terms(7, 'TREATY', 20001, 'word'::tsvector)::text AS terms`);
    expect(rows).toEqual([{ terms: "'#7/2' '#7/TREATY' 'word'" }]);
  });
});

it("says what stands in the way of what it prints", async () => {
  const { url } = await openSeeded();
  const { sql, obstacle } = await missingSql(url, schema.replace(/(^model Era \{.*?)^ +summary +String$/ms, "$1"));
  expect([sql, obstacle]).toEqual([
    expect.stringContaining('DROP COLUMN "summary"'),
    expect.stringMatching(/^cannot drop column summary .+view entry_era depends on column summary/),
  ]);
});

describe("the view that is printed for an entity", () => {
  it.each(["source", "leader", "era", "event", "quote"])(
    "says what the one in the migrations says: %s",
    async (name) => {
      const { client, url } = await openSeeded();
      const database = openDatabase(url);
      await importCorpus(database, "tests/fixtures/harbour-charter");
      await database.$disconnect();
      const tables = await readTables(client);
      const table = tables.get(name);
      if (table === undefined) throw new Error(`there is no table ${name}`);
      const view = entryView(table, tables, listsIn(schema).get(name) ?? {});
      await client.query(view.replace("CREATE VIEW", "CREATE TEMPORARY VIEW").replace(`"entry_${name}"`, "printed"));
      const { rows } = await client.query(`
      SELECT (SELECT count(*)::integer FROM printed) AS count,
        (SELECT count(*)::integer FROM (TABLE printed EXCEPT TABLE entry_${name}) more) AS differing`);
      expect(rows).toEqual([{ count: expect.any(Number), differing: 0 }]);
      expect(rows[0].count).toBeGreaterThan(1);
    },
  );
});
