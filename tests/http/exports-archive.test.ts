import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse as parseYaml } from "yaml";
import { importCorpus } from "../../src/corpus/import.js";
import { checksumsOf, hasUnzip, unzipped } from "../support/archive.js";
import { harbourWith } from "../support/cli.js";
import { jsonLines } from "../support/exports.js";
import { startTestService, useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const us = "united-states-foreign-policy-doctrines";
const bytesOf = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${service().url}/export/${path}`)).arrayBuffer());

describe("an edition as an archive", () => {
  it("is the same bytes each time, by whatever name the edition is asked for", async () => {
    const archives = await Promise.all(
      [`${us}/1`, `${us}/1`, `${us}/current`].map((path) => bytesOf(`${path}/edition.zip`)),
    );
    expect(archives[0]?.length).toBeGreaterThan(100_000);
    for (const archive of archives) expect(archive.equals(archives[0] ?? archive)).toBe(true);
  });

  it("says what it is, and is held by nobody without asking, since texts may be attached later", async () => {
    const { edition } = await service().data(`{ edition(corpus: "${us}") { number digest } }`);
    const response = await fetch(`${service().url}/export/${us}/1@${edition.digest}/edition.zip`, { method: "HEAD" });
    expect(
      Object.fromEntries(
        ["content-type", "content-disposition", "cache-control"].map((name) => [name, response.headers.get(name)]),
      ),
    ).toEqual({
      "content-type": "application/zip",
      "content-disposition": `inline; filename="${us}-1-edition.zip"`,
      "cache-control": "public, max-age=60, stale-if-error=3600",
    });
    const etag = response.headers.get("etag") ?? "";
    const again = await fetch(`${service().url}/export/${us}/1/edition.zip`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });
});

describe.skipIf(!hasUnzip)("what is in an archive", () => {
  let folder: string;
  let files: ReadonlyMap<string, string>;
  const open = async (path: string): Promise<void> => {
    folder = await unzipped(await bytesOf(path));
    files = await checksumsOf(folder);
  };
  const textOf = (path: string): Promise<string> => readFile(join(folder, path), "utf8");

  it("is whole: each file has its checksum, and each but the checksums is told of", async () => {
    await open(`${us}/1/edition.zip`);
    const lines = (await textOf("SHA256SUMS")).trimEnd().split("\n");
    const told = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect([...files.keys()].filter((path) => path !== "SHA256SUMS").sort()).toEqual([...told.keys()].sort());
    for (const [path, sum] of told) expect([path, files.get(path)]).toEqual([path, sum]);
  });

  it("is what the service sends file by file", async () => {
    await open(`${us}/1/edition.zip`);
    for (const [path, name] of [
      ["tables/stances.csv", "stances.csv"],
      ["tables/evidence.jsonl", "evidence.jsonl"],
      ["linked-data/edition.ttl", "edition.ttl"],
      ["linked-data/edition.jsonld", "edition.jsonld"],
      ["citations/edition.bib", "edition.bib"],
      ["citations/edition.ris", "edition.ris"],
    ] as const)
      expect([path, (await readFile(join(folder, path))).equals(await bytesOf(`${us}/1/${name}`))]).toEqual([
        path,
        true,
      ]);
  });

  it("imports as the same edition", async () => {
    await open(`${us}/1/edition.zip`);
    const { edition } = await service().data(`{ edition(corpus: "${us}") { digest } }`);
    const own = await startTestService();
    onTestFinished(() => own.stop());
    const imported = await importCorpus(own.service.store.database, join(folder, "corpus"));
    expect(imported).toMatchObject({ digest: edition.digest, outcome: "unchanged" });
  });

  it("is an RO-Crate whose entities all are there", async () => {
    await open(`${us}/1/edition.zip`);
    const crate = JSON.parse(await textOf("ro-crate-metadata.json"));
    expect(crate["@context"]).toBe("https://w3id.org/ro/crate/1.1/context");
    const byId = new Map<string, Record<string, never>>(
      crate["@graph"].map((entity: { "@id": string }) => [entity["@id"], entity]),
    );
    expect(byId.size).toBe(crate["@graph"].length);
    expect(byId.get("ro-crate-metadata.json")).toEqual({
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    });
    const root = crate["@graph"].find((entity: { "@id": string }) => entity["@id"] === "./");
    const corpus = parseYaml(await textOf("corpus/corpus.yaml"));
    const { publishedAt } = parseYaml(await textOf("corpus/edition.yaml"));
    expect(root).toMatchObject({
      "@type": "Dataset",
      name: `${corpus.title}, edition 1`,
      description: corpus.description,
      datePublished: publishedAt,
      url: expect.stringMatching(/\/export\/united-states-foreign-policy-doctrines\/1@[0-9a-f]{12}$/),
    });
    for (const { "@id": id } of [root.license, ...root.creator, ...root.hasPart])
      expect([id, byId.has(id)]).toEqual([id, true]);
    const parts: { "@id": string; "@type": string; contentSize: string; encodingFormat: string }[] = root.hasPart.map(
      ({ "@id": id }: { "@id": string }) => byId.get(id),
    );
    expect(parts.map((part) => part["@id"]).sort()).toEqual(
      [...files.keys()].filter((path) => !["SHA256SUMS", "ro-crate-metadata.json"].includes(path)).sort(),
    );
    for (const part of parts) {
      const { length } = await readFile(join(folder, part["@id"]));
      expect(part).toMatchObject({
        "@type": "File",
        contentSize: String(length),
        encodingFormat: expect.stringContaining("/"),
      });
    }
  });

  it("has the texts that are attached whose sources say that they may be passed on, and no other", async () => {
    await open(`${us}/1/edition.zip`);
    const licences = new Map<string, string | undefined>(
      jsonLines(await textOf("tables/sources.jsonl")).map(({ slug, reference }) => [slug, reference?.license]),
    );
    const texts = [...files.keys()].filter((path) => path.endsWith(".txt") && path.startsWith("corpus/sources/"));
    expect(texts.length).toBeGreaterThan(10);
    for (const path of texts) expect(licences.get(path.slice("corpus/sources/".length, -4))).toBe("Public domain");
  });

  it("leaves out a text of which nothing is said, and its words on the page", async () => {
    const text = await readFile("tests/fixtures/harbour-charter-source.txt", "utf8");
    const inArchive = async (licence: string) => {
      const reference = `headings: [1]\n  reference: { type: document, license: "${licence}" }`;
      const corpus = await harbourWith("sources.yaml", (yaml) =>
        yaml.replace("headings: [1]", licence ? reference : "headings: [1]"),
      );
      await mkdir(join(corpus, "sources"));
      await writeFile(join(corpus, "sources", "charter.txt"), text);
      const own = await startTestService(corpus);
      onTestFinished(() => own.stop());
      const response = await fetch(`${own.url}/export/harbour-charter/1/edition.zip`);
      const into = await unzipped(Buffer.from(await response.arrayBuffer()));
      const page = await readFile(join(into, "index.html"), "utf8");
      return [(await checksumsOf(into)).has("corpus/sources/charter.txt"), page.includes("<blockquote")];
    };
    expect(await inArchive("")).toEqual([false, false]);
    expect(await inArchive("All rights reserved")).toEqual([false, false]);
    expect(await inArchive("CC-BY-SA-4.0")).toEqual([true, true]);
    expect(await inArchive("https://creativecommons.org/publicdomain/zero/1.0/")).toEqual([true, true]);
  });
});
