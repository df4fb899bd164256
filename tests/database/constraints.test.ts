import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { openDatabase } from "../../src/database/client.js";
import { seededDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await seededDatabase();
  const store = openDatabase(database.url);
  await importCorpus(store, "tests/fixtures/harbour-charter");
  await store.$disconnect();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The name of the constraint that refuses a statement, or the message where it has none; nothing is kept. */
async function refusedBy(statement: string): Promise<string> {
  await client.query("BEGIN");
  try {
    await client.query(statement);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    return "nothing";
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint ?? error.message;
  } finally {
    await client.query("ROLLBACK");
  }
}

const edition = (corpus: string): string =>
  `(SELECT edition.id FROM edition JOIN corpus ON corpus.id = corpus_id WHERE slug = '${corpus}')`;
const [essay, harbour] = [edition("independent-foreign-policy-of-peace"), edition("harbour-charter")];
const digest = "0".repeat(64);

describe("the database itself refuses", () => {
  it.each([
    ["a tag that is none", `INSERT INTO edition_tag VALUES (1, 'No Tag', 1)`, "edition_tag_name_form"],
    [
      "a tag for an edition that is not there",
      `INSERT INTO edition_tag VALUES (1, 'paper', 9)`,
      "edition_tag_corpus_id_number_fkey",
    ],
    [
      "a match with no corpus",
      `INSERT INTO principle_match VALUES (${harbour}, 1, 'EXACT', 'No Corpus', 'x')`,
      "principle_match_corpus_form",
    ],
    [
      "a coding of an era that is not there",
      `INSERT INTO coding VALUES (${harbour}, 1, 'ann', 99, 1, 'APPLIED')`,
      "coding_edition_id_era_id_fkey",
    ],
    [
      "a coding of a principle that is not there",
      `INSERT INTO coding VALUES (${harbour}, 1, 'ann', 1, 99, 'APPLIED')`,
      "coding_edition_id_principle_id_fkey",
    ],
    [
      "a coder whose name is no slug",
      `INSERT INTO coding VALUES (${harbour}, 1, 'Ann B.', 1, 1, 'APPLIED')`,
      "coding_coder_form",
    ],
    [
      "the same coding twice",
      `INSERT INTO coding VALUES (${harbour}, 1, 'ann', 1, 1, 'APPLIED'), (${harbour}, 2, 'ann', 1, 1, 'APPLIED')`,
      "coding_edition_id_coder_era_id_principle_id_kind_key",
    ],
    [
      "a confidence above 1",
      `INSERT INTO coding VALUES (${harbour}, 1, 'ann', 1, 1, 'APPLIED', 1.5)`,
      "coding_confidence_is_share",
    ],
    [
      "a stance on an era of another edition",
      `INSERT INTO stance VALUES (${harbour}, 99, 8, 1, 'APPLIED', 'x')`,
      "stance_edition_id_era_id_fkey",
    ],
    [
      "a leader of another edition",
      `INSERT INTO era_leader VALUES (${harbour}, 1, 6, 2)`,
      "era_leader_edition_id_leader_id_fkey",
    ],
    [
      "a broader principle of another edition",
      `INSERT INTO principle_broader VALUES (${harbour}, 1, 40)`,
      "principle_broader_edition_id_broader_id_fkey",
    ],
    [
      "a reading surer than sure",
      `INSERT INTO stance SELECT edition_id, 999, 8, principle_id, kind, 'x', 1.5 FROM stance WHERE edition_id = ${essay} AND era_id < 8 LIMIT 1`,
      "stance_confidence_is_share",
    ],
    [
      "a locator that counts nothing",
      `INSERT INTO evidence (edition_id, id, source_id, paragraph, start_position, end_position, digest, gloss, stance_id, locator) VALUES (${essay}, 9999, 1, 1, 5, 6, '${digest}', 'x', 1, '203')`,
      "evidence_locator_has_label",
    ],
    [
      "a principle related to itself",
      `INSERT INTO principle_related VALUES (${harbour}, 1, 1)`,
      "principle_related_is_another",
    ],
    [
      "a stance coded twice",
      `INSERT INTO stance SELECT edition_id, 999, era_id, principle_id, kind, 'x' FROM stance WHERE edition_id = ${essay} AND kind = 'APPLIED' LIMIT 1`,
      "stance_edition_id_era_id_principle_id_kind_key",
    ],
    [
      "two eras of one ordinal",
      `INSERT INTO era SELECT edition_id, 99, 'x', 'x', ordinal, period, earliest_day, latest_day, 'x' FROM era WHERE edition_id = ${essay} AND ordinal = 1`,
      "era_edition_id_ordinal_key",
    ],
    [
      "an era that ends before it starts",
      `INSERT INTO era VALUES (${essay}, 99, 'x', 'x', 99, '1955/1949', 10, 5, 'x')`,
      "era_ends_after_it_starts",
    ],
    [
      "a principle above itself",
      `INSERT INTO principle_broader VALUES (${harbour}, 1, 1)`,
      "principle_not_broader_than_itself",
    ],
    ["a slug that is none", `INSERT INTO leader VALUES (${essay}, 99, 'Mao Zedong', 'x')`, "leader_slug_form"],
    [
      "an empty span",
      `INSERT INTO evidence VALUES (${essay}, 9999, 1, 1, 5, 5, '${digest}', 'x', 1)`,
      "evidence_span_not_empty",
    ],
    [
      "evidence of nothing",
      `INSERT INTO evidence VALUES (${essay}, 9999, 1, 1, 5, 6, '${digest}', 'x')`,
      "evidence_of_one_assertion",
    ],
    [
      "evidence of two assertions",
      `INSERT INTO evidence VALUES (${essay}, 9999, 1, 1, 5, 6, '${digest}', 'x', 1, 1)`,
      "evidence_of_one_assertion",
    ],
    [
      "a corpus without an edition",
      `INSERT INTO corpus (slug, current_number) VALUES ('empty', 1)`,
      "corpus_id_current_number_fkey",
    ],
    ["a current edition that is not there", `UPDATE corpus SET current_number = 99`, "corpus_id_current_number_fkey"],
    [
      "an edition's content published twice",
      `INSERT INTO edition (corpus_id, number, digest, title, description, language) SELECT corpus_id, 2, digest, 'x', 'x', 'en' FROM edition WHERE id = ${essay}`,
      "edition_corpus_id_digest_key",
    ],
    [
      "an edition that revises itself",
      `INSERT INTO revision VALUES (${harbour}, ${harbour}, 0, 0, 0, 0)`,
      "revision_of_another",
    ],
    [
      "a change of what neither edition has",
      `INSERT INTO change VALUES (${harbour}, 1, 'ADDED', 'eras', 'x')`,
      "change_of_something",
    ],
    [
      "a change of what was published",
      `UPDATE stance SET summary = 'x' WHERE edition_id = ${essay}`,
      "editions are immutable: rows of stance are never updated",
    ],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusedBy(statement)).toBe(constraint);
  });
});
