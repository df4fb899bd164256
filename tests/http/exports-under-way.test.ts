import { get } from "node:http";
import { join } from "node:path";
import { Parser } from "n3";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { canonicalContent } from "../../src/corpus/canonical.js";
import { seedFolder, withCorpus } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { enlarged } from "../support/enlarged.js";
import { startTestService, type TestService } from "../support/service.js";

const slug = "independent-foreign-policy-of-peace";
/** With these, stances and evidence take several reads of the database. */
const COPIES = 12;
let service: TestService;
let edition: string;
beforeAll(async () => {
  service = await startTestService();
  await withCorpus(join(seedFolder, slug), ({ content }) =>
    publish(service.service.store.database, canonicalContent(enlarged(content, COPIES))),
  );
  edition = `${service.url}/export/${slug}/2`;
});
afterAll(() => service.stop());

describe("exports of a corpus that takes many reads", () => {
  it("come piece by piece, and whole", async () => {
    const { database } = service.service.store;
    const { id: editionId } = await database.edition.findFirstOrThrow({ where: { number: 2, corpus: { slug } } });
    const [stances, spans] = [
      await database.stance.count({ where: { editionId } }),
      await database.evidence.count({ where: { editionId } }),
    ];
    expect(stances).toBeGreaterThan(1_000);
    expect((await (await fetch(`${edition}/stances.jsonl`)).text()).trimEnd().split("\n").length).toBe(stances);
    const turtle = await fetch(`${edition}/edition.ttl`);
    expect([turtle.headers.get("content-length"), turtle.headers.get("transfer-encoding")]).toEqual([null, "chunked"]);
    const text = await turtle.text();
    expect(text.match(/^@prefix schema:/gm)?.length).toBe(1);
    const annotations = new Parser().parse(text).filter(({ object }) => object.value.endsWith("oa#Annotation"));
    expect(annotations.length).toBe(spans);
    const nodes: { "@type": unknown }[] = JSON.parse(await (await fetch(`${edition}/edition.jsonld`)).text())["@graph"];
    expect(nodes.filter((node) => node["@type"] === "throughline:Stance").length).toBe(stances);
  });

  it("may be left by their reader at any moment; the service goes on", async () => {
    await Promise.all(["edition.jsonld", "edition.ttl", "stances.csv", "evidence.jsonl"].map(leaveAfterFirstPiece));
    expect((await fetch(`${edition}/leaders.csv`)).status).toBe(200);
  });
});

describe("exports while the database is away", () => {
  const name = () => new URL(service.databaseUrl).pathname.slice(1);

  it("say so with 503, without a word of what is inside, and are there again with it", async () => {
    const admin = new pg.Client({ connectionString: new URL("/postgres", inject("postgresUrl")).href });
    await admin.connect();
    await admin.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS false`);
    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name()]);
    for (const path of ["stances.csv", "edition.ttl", "quotes/footholds.bib"]) {
      const response = await fetch(`${edition}/${path}`);
      const told = ["cache-control", "content-disposition", "content-location"].map((key) => response.headers.get(key));
      expect([path, response.status, await response.text(), ...told]).toEqual([
        path,
        503,
        "The database cannot be reached right now; try again in a moment.\n",
        "no-cache",
        null,
        null,
      ]);
    }
    await admin.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS true`);
    await admin.end();
    await expect.poll(async () => (await fetch(`${edition}/stances.csv`)).status).toBe(200);
  });

  it("are not taken for the file that was asked for, when only reading it fails", async () => {
    const { database } = service.service.store;
    await database.$executeRaw`ALTER TABLE entry RENAME TO entry_away`;
    const response = await fetch(`${edition}/leaders.csv`);
    const headers = ["cache-control", "content-type", "content-location"].map((key) => response.headers.get(key));
    expect([response.status, headers]).toEqual([500, ["no-cache", "text/plain; charset=utf-8", null]]);
    expect(await response.text()).not.toMatch(/entry|SELECT/);
    await database.$executeRaw`ALTER TABLE entry_away RENAME TO entry`;
  });
});

function leaveAfterFirstPiece(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(`${edition}/${path}`, (response) => {
      response.once("data", () => {
        response.on("close", resolve).on("error", () => undefined);
        request.destroy();
      });
    });
    request.on("error", reject);
  });
}
