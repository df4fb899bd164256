import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type GenerateOptions, generate } from "../../bench/generate/generate.js";
import { word } from "../../bench/generate/words.js";
import { importCorpus } from "../../src/corpus/import.js";
import { openDatabase } from "../../src/database/client.js";
import { run, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";

const size = { stances: 900, eras: 12, principles: 60, leaders: 9, events: 30, quotes: 20, evidence: 2_100 };

async function generated(options: Partial<GenerateOptions> = {}): Promise<string> {
  const folder = await temporaryFolder();
  await generate({ ...size, seed: 7, folder, ...options });
  return folder;
}

/** One digest of all files of a folder, with their names. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder, { recursive: true })).sort())
    hash.update(name).update(await readFile(join(folder, name)).catch(() => ""));
  return hash.digest("hex");
}

it("a generated corpus passes check", async () => {
  const { code, stdout } = await run(["check", await generated()]);
  expect([code, stdout]).toEqual([0, "synthetic can be imported: 12 eras, 60 principles, 900 stances.\n"]);
});

it("is imported, and holds as much as was asked for", async () => {
  const target = await seededDatabase();
  const database = openDatabase(target.url);
  onTestFinished(async () => {
    await database.$disconnect();
    await target.drop();
  });
  await importCorpus(database, await generated());
  const { id: editionId } = await database.edition.findFirstOrThrow({ where: { corpus: { slug: "synthetic" } } });
  const where = { editionId };
  expect({
    stances: await database.stance.count({ where }),
    eras: await database.era.count({ where }),
    principles: await database.principle.count({ where }),
    leaders: await database.leader.count({ where }),
    events: await database.event.count({ where }),
    quotes: await database.quote.count({ where }),
    evidence: await database.evidence.count({ where: { editionId, stanceId: { not: null } } }),
  }).toEqual(size);
});

it("has more of some than of others: eras, principles, leaders and words are met unequally often", async () => {
  const folder = await generated();
  const text = (await Promise.all((await readdir(join(folder, "stances"))).map((name) => read(folder, name)))).join("");
  const often = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  expect(often(/principle: principle-1$/gm)).toBeGreaterThan(3 * often(/principle: principle-60$/gm));
  expect(often(/\[leader-1\b/g)).toBeGreaterThan(2 * often(/\[leader-9\b/g));
  expect(often(new RegExp(word(0), "g"))).toBeGreaterThan(500);
  expect(often(new RegExp(word(300), "g"))).toBeLessThan(50);
});

const read = (folder: string, name: string): Promise<string> => readFile(join(folder, "stances", name), "utf8");

it("is the same, byte for byte, for the same seed, and another for another", async () => {
  const digest = await digestOf(await generated());
  expect(await digestOf(await generated())).toBe(digest);
  expect(await digestOf(await generated({ seed: 8 }))).not.toBe(digest);
});

it("fills every place that there is, and refuses a size that has no room", async () => {
  const full = { eras: 3, principles: 5, stances: 90, evidence: 90 };
  expect((await run(["check", await generated(full)])).code).toBe(0);
  await expect(generated({ ...full, stances: 91, evidence: 91 })).rejects.toThrow("stances is 91; expected at most 90");
});
