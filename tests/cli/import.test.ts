import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/database/client.js";
import { harbourWith, run } from "../support/cli.js";
import { seededDatabase, type TestDatabase } from "../support/database.js";

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

const importFolder = (folder: string) => run(["import", folder], { DATABASE_URL: target.url });
const current = async (): Promise<number | undefined> =>
  (await database.corpus.findUnique({ where: { slug: "harbour-charter" } }))?.currentNumber;
const renamed = (name: string) => harbourWith("corpus.yaml", (text) => text.replace("The Harbour Charter", name));

describe("an import", () => {
  it("publishes an edition; the same content again changes nothing; an older content is made current again", async () => {
    const first = await importFolder("tests/fixtures/harbour-charter");
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringMatching(/^Published edition 1 of harbour-charter \(digest [0-9a-f]{64}\)\.\n$/),
    ]);

    const again = await importFolder("tests/fixtures/harbour-charter");
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringMatching(/^Nothing to do: edition 1 of harbour-charter/),
    ]);
    expect(await database.edition.count({ where: { corpus: { slug: "harbour-charter" } } })).toBe(1);

    const second = await importFolder(await renamed("The Charter, Revised"));
    expect([second.code, second.stdout]).toEqual([0, expect.stringMatching(/^Published edition 2 of harbour-charter/)]);
    expect(await current()).toBe(2);

    const back = await importFolder("tests/fixtures/harbour-charter");
    expect([back.code, back.stdout]).toEqual([
      0,
      expect.stringMatching(/^Made edition 1 of harbour-charter .* current again/),
    ]);
    expect(await current()).toBe(1);
  });

  it("of a corpus with a mistake writes nothing and says where the mistake is", async () => {
    const before = [await current(), await database.stance.count()];
    const refused = await importFolder(
      await harbourWith("stances/3-keeping.yaml", (text) => text.replace("open-water", "open-sea")),
    );
    expect([refused.code, refused.stderr]).toEqual([
      1,
      "stances/3-keeping.yaml:2:14: open-sea is no known principle; expected a slug of principles.yaml, nearest: open-water\n",
    ]);
    expect([await current(), await database.stance.count()]).toEqual(before);
  });

  it("gives the same digest whatever the order of entries and keys, and another for other content", async () => {
    const digest = async (folder: string): Promise<string | undefined> =>
      /digest (\w+)/.exec((await importFolder(folder)).stdout)?.[1];
    const reordered = await harbourWith("stances/2-widening.yaml", (text) =>
      text
        .split(/^(?=- era)/m)
        .reverse()
        .join(""),
    );
    expect(await digest(reordered)).toBe(await digest("tests/fixtures/harbour-charter"));
    expect(await digest(await renamed("Another title"))).not.toBe(await digest("tests/fixtures/harbour-charter"));
  });

  it("runs beside others, one after the other: all succeed, and one is current", async () => {
    const folders = await Promise.all(["A", "B", "C", "D"].map((name) => renamed(`Charter ${name}`)));
    const before = await database.edition.count({ where: { corpus: { slug: "harbour-charter" } } });
    const ended = await Promise.all(folders.map(importFolder));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await database.edition.count({ where: { corpus: { slug: "harbour-charter" } } })).toBe(before + 4);
    expect(await current()).toBe(before + 4);
  });
});
