import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalContent, contentDigest } from "../../src/corpus/canonical.js";
import { findEdition } from "../../src/corpus/editions.js";
import { importCorpus, seedFolder } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { type Database, openDatabase } from "../../src/database/client.js";
import { FolderTaken, writeYamlFolder } from "../../src/edition/yaml-folder.js";
import { toSourceText } from "../../src/evidence/source-text.js";
import { content } from "../support/arbitrary-corpus.js";
import { temporaryFolder } from "../support/cli.js";
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

/** Writes the current edition as a folder, and imports that. */
async function thereAndBack(slug: string) {
  const folder = join(await temporaryFolder(), "corpus");
  await writeYamlFolder(database, (await findEdition(database, slug)).id, folder, { withTexts: true });
  return importCorpus(database, folder);
}

describe("an edition, exported as a folder and imported again", () => {
  it.each([
    "independent-foreign-policy-of-peace",
    "united-states-foreign-policy-doctrines",
    "united-states-freedom-of-speech",
  ])("is the same edition: %s", async (slug) => {
    const { digest } = await importCorpus(database, join(seedFolder, slug));
    expect(await thereAndBack(slug)).toMatchObject({ digest, outcome: "unchanged" });
  });

  it("has the same digest, whatever it says", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(content, async (corpus) => {
        const canonical = canonicalContent(corpus);
        const { digest } = await publish(database, canonical);
        expect(digest).toBe(contentDigest(canonical));
        expect(await thereAndBack("round-trip")).toMatchObject({ digest, outcome: "unchanged" });
      }),
      { numRuns: 40 },
    );
  });

  it("brings along the texts that are attached, to the letter", async () => {
    const raw = "\n\nHeading\n \n\nFirst paragraph.  \n\n\n第二段\nof two lines.\n\n";
    const source = toSourceText(raw);
    await fc.assert(
      fc.asyncProperty(content, async (corpus) => {
        const sources = corpus.sources.map((entry) => ({
          ...entry,
          digest: source.digest,
          paragraphs: 3,
          headings: [],
        }));
        const spanless = {
          events: corpus.events.map((event) => ({ ...event, evidence: [] })),
          quotes: corpus.quotes.map((quote) => ({ ...quote, evidence: [] })),
          codings: corpus.codings.map((coding) => ({ ...coding, spans: [] })),
        };
        await publish(database, canonicalContent({ ...corpus, ...spanless, sources, stances: [] }), {
          texts: [source],
        });
        expect(await thereAndBack("round-trip")).toMatchObject({ outcome: "unchanged" });
      }),
      { numRuns: 3 },
    );
  });

  it("never lands in a folder that holds files", async () => {
    const { id } = await findEdition(database, "independent-foreign-policy-of-peace");
    await expect(writeYamlFolder(database, id, "tests", { withTexts: false })).rejects.toThrow(FolderTaken);
    await expect(writeYamlFolder(database, id, "LICENSE", { withTexts: false })).rejects.toThrow(FolderTaken);
    expect(readFileSync("LICENSE", "utf8")).toContain("Apache");
  });
});
