import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Change, countChanges, readChanges, withAllChanges } from "../../src/changes/changes.js";
import { findBetween } from "../../src/changes/revisions.js";
import { findEdition, tagEdition } from "../../src/corpus/editions.js";
import { pruneEditions } from "../../src/corpus/prune.js";
import { publish } from "../../src/corpus/publish.js";
import { recordEarlier } from "../../src/corpus/record-earlier.js";
import { type Database, openDatabase } from "../../src/database/client.js";
import { content } from "../support/arbitrary-corpus.js";
import { seededDatabase, type TestDatabase } from "../support/database.js";
import { drop, type Edit, edited, rename, say, turn } from "../support/edited-corpus.js";

let target: TestDatabase;
let database: Database;
beforeAll(async () => {
  target = await seededDatabase();
  database = openDatabase(target.url);
});
afterAll(async () => {
  await database.$disconnect();
  await target.drop();
});

/** What editions may say otherwise than the first; each has some of it, so that what one changed another takes back. */
const edits: readonly Edit[] = [
  rename("eras", "alpha", "alpha-era"),
  rename("principles", "b-2", "b-principle"),
  rename("sources", "alpha", "alpha-source"),
  rename("quotes", "3", "third-quote", { keeps: false }),
  rename("leaders", "null", "nobody"),
  rename("events", "1949-06", "that-june"),
  say("eras", "3", "summary", "The source presents it otherwise."),
  say("principles", "alpha", "statement", "Another one."),
  say("events", "b-2", "leaders", ["alpha"]),
  say("quotes", "alpha", "formerSlugs", ["third-quote"]),
  turn("leaders"),
  turn("events"),
  drop("stances", 2),
  drop("codings", 1),
];
const chain = fc.array(fc.subarray([...edits]), { minLength: 3, maxLength: 5 });

/** What every two editions of a corpus differ in, in either direction. */
async function allChanges(slug: string): Promise<ReadonlyMap<string, unknown>> {
  const editions = await database.edition.findMany({ where: { corpus: { slug } }, orderBy: { number: "asc" } });
  const found = new Map<string, unknown>();
  for (const older of editions)
    for (const newer of editions) {
      const between = await findBetween(database, newer.corpusId, older.id, newer.id);
      const changes = await readChanges(database, between, { offset: 0, limit: 1_000 });
      const counts = between.recorded ?? (await countChanges(database, between));
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(changes.length);
      found.set(`${older.number} to ${newer.number}`, { changes, counts });
    }
  return found;
}

/** Pages, and all of it piece by piece, of what was recorded and of what is compared: from the first edition to the second and back. */
async function readsAlike(slug: string, [first, second]: readonly number[]): Promise<void> {
  if (first === undefined || second === undefined || first === second) return;
  const [one, other] = [await findEdition(database, slug, first), await findEdition(database, slug, second)];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const between = await findBetween(database, from.corpusId, from.id, to.id);
    const all: Change[] = [];
    await withAllChanges(database, between, async (pieces) => {
      for await (const piece of pieces) all.push(...piece);
    });
    const page = await readChanges(database, between, { offset: 2, limit: 3 });
    expect(page).toEqual(all.slice(2, 5));
    expect(all).toEqual(await readChanges(database, between, { offset: 0, limit: 1_000 }));
  }
}

it("what was recorded, what is compared by what was recorded, and what is compared in full are the same", async () => {
  let corpora = 0;
  const tagged = fc.subarray([1, 2, 3, 4, 5]);
  await fc.assert(
    fc.asyncProperty(content, chain, tagged, async (base, editions, tagged) => {
      corpora += 1;
      const slug = `chain-${corpora}`;
      const corpus = { ...base.corpus, slug };
      const published: number[] = [];
      for (const made of editions) published.push((await publish(database, edited({ ...base, corpus }, made))).number);
      const whole = await allChanges(slug);
      await readsAlike(slug, published);
      for (const number of tagged.filter((number) => published.includes(number)))
        await tagEdition(database, slug, number, `cited-${number}`);
      await pruneEditions(database, slug, 1);
      const left = await allChanges(slug);
      for (const [pair, changes] of left) expect([pair, changes]).toEqual([pair, whole.get(pair)]);
      // As a program left it that recorded nothing.
      await database.revision.deleteMany();
      await database.change.deleteMany();
      expect(await allChanges(slug)).toEqual(left);
      await recordEarlier(database);
      expect(await allChanges(slug)).toEqual(left);
    }),
    { numRuns: 10 },
  );
});
