import { describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { harbourWith } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { type RawAnswer, send } from "../support/http.js";
import { hasNginx, startBetween, startNginx } from "../support/nginx.js";
import { serveDatabase } from "../support/service.js";

const leadersOf = (corpus: string) =>
  `/graphql?query=${encodeURIComponent(`{ edition(corpus: "${corpus}") { number leaders { nodes { name } } } }`)}`;

/** A service with the harbour corpus behind nginx as documented. */
async function behindNginx(environment: Record<string, string> = {}, changed?: (documented: string) => string) {
  const subject = await serveDatabase(await seededDatabase(), { TRUSTED_PROXIES: "loopback", ...environment });
  onTestFinished(() => subject.stop());
  const publish = async (name: string) =>
    importCorpus(
      subject.service.store.database,
      await harbourWith("leaders.yaml", (text) => text.replace("Bo Marsh", name)),
    );
  await publish("First");
  const between = await startBetween(subject.url);
  const port = await startNginx(between.port, changed);
  const get = (path: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
    send(`http://127.0.0.1:${port}`, {
      method: "GET",
      path,
      headers: { host: "throughline.example", accept: "application/json", ...headers },
    });
  return { between, publish, get, subject };
}

describe.skipIf(!hasNginx)("nginx as documented", { timeout: 60_000 }, () => {
  const current = leadersOf("harbour-charter");

  it("answers from its cache, and shows a new edition to the first who asks once a minute has passed", async () => {
    const { between, publish, get } = await behindNginx();
    expect((await get(current)).headers["x-cache"]).toBe("MISS");
    expect((await get(current)).headers["x-cache"]).toMatch(/^(?:HIT|REVALIDATED)$/);
    await publish("Second");
    // Whoever asks is shown either what is younger than a minute, or what is there now: never anything older.
    const seen: [string, boolean][] = [];
    await expect
      .poll(
        async () => {
          const { headers, body } = await get(current);
          const isNew = body.includes("Second");
          seen.push([String(headers["x-cache"]), isNew]);
          return isNew;
        },
        { timeout: 10_000, interval: 100 },
      )
      .toBe(true);
    for (const [cache, isNew] of seen)
      expect([cache, isNew]).toEqual(cache === "HIT" ? ["HIT", false] : ["EXPIRED", true]);
    expect(between.asked.at(-1)?.status).toBe(200);
  });

  it("asks by the tag, and gives 304 itself to whoever has the answer", async () => {
    const { between, get } = await behindNginx();
    const { headers } = await get(current);
    const has = { "if-none-match": String(headers.etag) };
    expect((await get(current, has)).status).toBe(304);
    const again = async () => (await get(current)).headers["x-cache"];
    await expect.poll(again, { timeout: 10_000, interval: 100 }).toBe("REVALIDATED");
    const withTag = between.asked.filter(({ tag }) => tag === headers.etag);
    expect(new Set(withTag.map(({ status }) => status))).toEqual(new Set([304]));
  });

  it("keeps answers apart by what they vary by, and by no host that a client makes up", async () => {
    const { between, get } = await behindNginx({ CORS_ORIGINS: "https://a.example,https://b.example" });
    for (const origin of ["https://a.example", "https://b.example", "https://a.example", "https://evil.example"]) {
      const { headers, status } = await get(current, { origin });
      const allowed = headers["access-control-allow-origin"];
      expect([status, origin, allowed]).toEqual([200, origin, origin === "https://evil.example" ? undefined : origin]);
    }
    const packed = await get(current, { "accept-encoding": "gzip" });
    expect([packed.status, (await get(current)).headers["content-encoding"]]).toEqual([200, undefined]);
    const table = await get(`/graphql?query=${encodeURIComponent("{ eras { nodes { slug } } }")}`, {
      accept: "text/csv",
    });
    const json = await get(`/graphql?query=${encodeURIComponent("{ eras { nodes { slug } } }")}`);
    expect([table.headers["content-type"], json.headers["content-type"]]).toEqual([
      expect.stringMatching(/^text\/csv/),
      expect.stringMatching(/^application\/json/),
    ]);
    expect((await get(current, { host: "evil.example" })).status).toBe(421);
    await get("/export", { "x-forwarded-host": "evil.example" });
    expect(new Set(between.asked.map(({ host }) => host))).toEqual(new Set(["throughline.example"]));
    expect((await get("/export")).body).not.toContain("evil.example");
  });

  it("keeps no refusal: not 429, not an error", async () => {
    const { get } = await behindNginx({ RATE_LIMIT: "100" });
    const refused: RawAnswer[] = [];
    await expect
      .poll(
        async () => {
          const answer = await get(`${leadersOf("harbour-charter")}&n=${refused.length}`);
          refused.push(answer);
          return answer.status;
        },
        { timeout: 20_000, interval: 1 },
      )
      .toBe(429);
    const path = `${leadersOf("harbour-charter")}&n=last`;
    for (let time = 0; time < 2; time += 1) {
      const { status, headers } = await get(path);
      expect([status, headers["x-cache"]]).toEqual([429, "MISS"]);
    }
    const bad = `/graphql?query=${encodeURIComponent("{ nothing }")}`;
    for (let time = 0; time < 2; time += 1) expect((await get(bad)).headers["x-cache"]).not.toBe("HIT");
  });

  it.each([
    ["on", "proxy_pass http://throughline;"],
    ["off", "proxy_pass http://throughline/;"],
  ])(
    "serves below a path, passed %s, from its cache too, and leaves the rest of the host alone",
    async (_word, pass) => {
      const PUBLIC_URL = "https://throughline.example/doctrines/read";
      const { get, between } = await behindNginx({ PUBLIC_URL }, (documented) =>
        documented
          .replace("location / {", "location /doctrines/read/ {")
          .replace("proxy_pass http://throughline;", pass),
      );
      const path = `/doctrines/read${current}`;
      expect((await get(path)).headers["x-cache"]).toBe("MISS");
      expect((await get(path)).headers["x-cache"]).toMatch(/^(?:HIT|REVALIDATED)$/);
      expect((await get("/doctrines/read/explore")).body).toMatch(
        / src="\/doctrines\/read\/explore\/assets\/[^"]+\.js"/,
      );
      expect((await get("/doctrines/read/graphql/?a=b")).headers["location"]).toBe("/doctrines/read/graphql?a=b");
      const citation = await get("/doctrines/read/export/harbour-charter/current/edition.txt");
      expect(citation.body).toContain(`${PUBLIC_URL}/export/harbour-charter/1@`);
      const before = between.asked.length;
      for (const other of ["/", "/graphql", "/explore"]) expect((await get(other)).status).toBe(404);
      expect(between.asked.length).toBe(before);
    },
  );

  it("goes on with what it has while the service fails, and says so to nobody else's harm", async () => {
    const { between, get } = await behindNginx();
    const { body } = await get(current);
    between.fail(503);
    const failing = async () => (await get(current)).headers["x-cache"];
    await expect.poll(failing, { timeout: 10_000, interval: 100 }).toBe("STALE");
    expect(await get(current)).toMatchObject({ status: 200, body });
    expect((await get(leadersOf("independent-foreign-policy-of-peace"))).status).toBe(503);
    between.fail(undefined);
    await expect.poll(failing, { timeout: 10_000, interval: 100 }).toMatch(/^(?:REVALIDATED|EXPIRED|HIT)$/);
  });
});
