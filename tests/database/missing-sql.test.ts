import { readFileSync } from "node:fs";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { missingSql } from "../../scripts/missing-sql.js";
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

/** The schema with a further entity, of a name that none will have, which has evidence, a date, an event and leaders. */
function withEntity(text: string, model: string, table: string, list: string): string {
  const field = `${table}Id`;
  const owned = `  ${field} Int? @map("${table}_id")\n  ${table} ${model}? @relation(fields: [editionId, ${field}], references: [editionId, id], onDelete: Cascade)\n`;
  const inside = (owner: string, lines: string) => (whole: string) =>
    whole.replace(new RegExp(`^model ${owner} \\{$`, "m"), (start) => `${start}\n${lines}`);
  const added = [
    inside("Edition", `  ${list} ${model}[]\n`),
    inside("Leader", `  ${list} ${model}Leader[]\n`),
    inside("Event", `  ${list} ${model}[]\n`),
    inside("Evidence", owned),
  ].reduce((whole, change) => change(whole), text);
  return `${added}
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
  it("is all that is missing, in a database that holds editions, and the entity's rows are guarded", async () => {
    const { client, url } = await openSeeded();
    const wanted = withEntity(schema, "Specimen", "specimen", "specimens");
    const { sql, obstacle } = await missingSql(url, wanted);
    expect([obstacle, sql.includes("\u001b"), /^[+-] /m.test(sql)]).toEqual([undefined, false, false]);
    expect(await missingSql(url, wanted)).toEqual({ sql: "" });

    const { rows } = await client.query("SELECT id FROM edition ORDER BY id LIMIT 1");
    const edition = rows[0].id;
    await client.query(`INSERT INTO specimen VALUES (${edition}, 1, 'jay', '1794', 1, 2, '{here,there}', 1)`);
    await client.query(`INSERT INTO specimen_leader VALUES (${edition}, 1, 2), (${edition}, 1, 1)`);
    await client.query(
      `INSERT INTO evidence (edition_id, id, source_id, paragraph, start_position, end_position, digest, gloss, specimen_id)
       VALUES (${edition}, 9999, 1, 1, 0, 1, repeat('0', 64), 'why', 1)`,
    );
    for (const [statement, refused] of [
      ["UPDATE specimen SET slug = 'x'", /rows of specimen are never updated/],
      ["UPDATE specimen_leader SET leader_id = 3", /rows of specimen_leader are never updated/],
      [`INSERT INTO specimen VALUES (${edition}, 2, 'No Slug', '1794')`, /specimen_slug_form/],
      [`INSERT INTO specimen VALUES (${edition}, 2, 'late', '1794', 2, 1)`, /specimen_ends_after_it_starts/],
      [
        `INSERT INTO evidence (edition_id, id, source_id, paragraph, start_position, end_position, digest, gloss, stance_id, event_id, quote_id, specimen_id) SELECT edition_id, 9998, source_id, paragraph, start_position, end_position, digest, gloss, stance_id, event_id, quote_id, 1 FROM evidence WHERE edition_id = ${edition} AND id = 1`,
        /evidence_of_one_assertion/,
      ],
    ] as const)
      await expect(client.query(statement)).rejects.toThrow(refused);
  });

  it("names a second new entity beside the first", async () => {
    const { client, url } = await openSeeded();
    const first = withEntity(schema, "Specimen", "specimen", "specimens");
    const second = withEntity(first, "Sibling", "sibling", "siblings");
    for (const wanted of [first, second]) expect((await missingSql(url, wanted)).obstacle).toBeUndefined();
    expect(await missingSql(url, second)).toEqual({ sql: "" });
    const { rows } = await client.query(
      "SELECT pg_get_expr(conbin, conrelid) AS owners FROM pg_constraint WHERE conname = 'evidence_of_one_assertion'",
    );
    expect(rows[0].owners).toMatch(/specimen_id.*sibling_id|sibling_id.*specimen_id/);
  });
});

it("says what stands in the way of what it prints", async () => {
  const { client, url } = await openSeeded();
  await client.query("CREATE VIEW summaries AS SELECT summary FROM era");
  const { sql, obstacle } = await missingSql(url, schema.replace(/(^model Era \{.*?)^ +summary +String$/ms, "$1"));
  expect([sql, obstacle]).toEqual([
    expect.stringContaining('DROP COLUMN "summary"'),
    expect.stringMatching(/^cannot drop column summary .+view summaries depends on column summary/),
  ]);
});
