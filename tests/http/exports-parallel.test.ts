import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalContent } from "../../src/corpus/canonical.js";
import { seedFolder, withCorpus } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { limits } from "../../src/limits/limits.js";
import { enlarged } from "../support/enlarged.js";
import { type ObservedService, startObservedService } from "../support/observed.js";

const slug = "independent-foreign-policy-of-peace";
let service: ObservedService;
beforeAll(async () => {
  service = await startObservedService();
  await withCorpus(join(seedFolder, slug), ({ content }) =>
    publish(service.service.store.database, canonicalContent(enlarged(content, 40))),
  );
});
afterAll(() => service.stop());
const path = (name: string) => `${service.url}/export/${slug}/2/${name}`;

/** An answer of which nothing but the first piece is read. */
function begun(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => response.once("readable", () => resolve(response))).on("error", reject);
  });
}

/** Whether what is left of an answer comes, and whole. */
function isWhole(response: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    response.on("error", () => undefined).on("close", () => resolve(response.complete));
    response.resume();
  });
}

describe("exports at the same time", () => {
  it("are so many for a client; others wait, and are told to come again, and whatever is begun comes whole", async () => {
    const holding = await Promise.all(
      Array.from({ length: limits.exportsOfClient.most }, () => begun(path("edition.jsonld"))),
    );
    const refused = await fetch(path("quotes/footholds.bib"));
    expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("content-disposition")]).toEqual([
      503,
      "1",
      null,
    ]);
    expect((await fetch(`${service.url}/graphql?query={eras{totalCount}}`)).status).toBe(200);
    expect(await Promise.all(holding.map(isWhole))).toEqual(holding.map(() => true));
    expect((await fetch(path("quotes/footholds.bib"))).status).toBe(200);
  });

  it("of many clients' worth are answered whole or with 503, and none is cut", async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const response = await fetch(path("edition.ttl"));
        return { status: response.status, length: (await response.text()).length };
      }),
    );
    const whole = answers.filter(({ status }) => status === 200);
    expect(whole.length).toBeGreaterThanOrEqual(limits.exportsOfClient.most);
    expect(new Set(whole.map(({ length }) => length)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(whole.length < 60 ? [200, 503] : [200]));
  });
});

describe("an export that breaks off", () => {
  it("is seen by its reader, logged with the request's id, and counted", async () => {
    const begunOnes = await Promise.all([begun(path("edition.jsonld")), begun(path("evidence.csv"))]);
    const admin = new pg.Client({ connectionString: service.databaseUrl });
    await admin.connect();
    await admin.query("ALTER TABLE entry RENAME TO entry_away");
    expect(await Promise.all(begunOnes.map(isWhole))).toEqual([false, false]);
    await admin.query("ALTER TABLE entry_away RENAME TO entry");
    await admin.end();
    for (const { headers } of begunOnes) {
      await expect.poll(() => service.logged(headers["x-request-id"])).toBeDefined();
      expect(service.logged(headers["x-request-id"])).toMatchObject({
        level: "error",
        msg: "an export broke off after its head was sent",
      });
    }
    const counted = await service.metrics();
    expect(counted.get('throughline_exports_cut_total{format="jsonld"}')).toBe(1);
    expect(counted.get('throughline_exports_cut_total{format="csv"}')).toBe(1);
    expect((await fetch(path("stances.csv"))).status).toBe(200);
  });
});
