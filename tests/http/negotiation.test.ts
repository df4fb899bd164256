import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RawAnswer, send } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const query = "{ leaders { nodes { slug } } }";
const path = `/graphql?query=${encodeURIComponent(query)}`;
const get = (accept: string | undefined, asked = path, method = "GET"): Promise<RawAnswer> =>
  send(service().url, { method, path: asked, headers: accept === undefined ? {} : { accept } });
const post = (accept: string | undefined): Promise<RawAnswer> =>
  send(service().url, {
    headers: { "content-type": "application/json", ...(accept !== undefined && { accept }) },
    body: JSON.stringify({ query }),
  });
const typeOf = ({ headers }: RawAnswer): string | undefined => headers["content-type"]?.split(";")[0];

const browsers = [
  "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
  "text/html, application/xhtml+xml, image/jxr, */*",
  "text/html, text/plain, text/sgml, text/css, application/xhtml+xml, */*;q=0.01",
];
const programs = [
  undefined,
  "",
  "*",
  "*/*",
  "*/*;q=0.1",
  "application/json, text/plain, */*",
  "application/json, text/javascript, */*; q=0.01",
  "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
  "text/html, image/gif, image/jpeg, */*; q=0.2",
  "text/html,*/*",
];

describe("what a client accepts counts by weight, not by order:", () => {
  it.each([
    ["text/csv;q=0.1, application/json", "application/json"],
    ["application/json;q=0.1, text/csv", "text/csv"],
    ["application/json;q=0.8, application/jsonl;q=0.9, text/csv;q=0.7", "application/jsonl"],
    ["text/csv;q=0.5, application/graphql-response+json;q=0.501", "application/graphql-response+json"],
    ["application/graphql-response+json, application/json", "application/graphql-response+json"],
    ["application/json, application/graphql-response+json", "application/json"],
    ["application/json;q=0, */*", "application/graphql-response+json"],
    ["application/*;q=0.5, text/csv", "text/csv"],
    ["*/*;q=0.5, application/*;q=0.1, text/csv;q=0", "application/json"],
    ["application/*;q=0.5, text/csv;q=0.1, */*", "application/json"],
    ["TEXT/CSV", "text/csv"],
    ['application/json; charset="UTF-8"', "application/json"],
    ["text/csv; header=present; charset=utf-8, application/json;q=0.9", "text/csv"],
    ["image/png, application/json;q=0.001", "application/json"],
  ])("%s gets %s, by GET and by POST", async (accept, expected) => {
    for (const answer of [await get(accept), await post(accept)]) {
      expect([answer.status, typeOf(answer)]).toEqual([200, expected]);
      expect(answer.headers.vary).toMatch(/\baccept\b(?!-)/);
    }
  });

  it("for any weights, the heaviest of those that are named is answered", async () => {
    const types = ["application/json", "application/graphql-response+json", "text/csv", "application/jsonl"];
    const weights = fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(weights, fc.shuffledSubarray(types, { minLength: 4 }), async (given, named) => {
        const weighed = named.map((type, index) => ({ type, weight: given[index] ?? 0 }));
        const accept = weighed.map(({ type, weight }) => `${type};q=${(weight / 1_000).toFixed(3)}`).join(", ");
        const [heaviest] = [...weighed].sort((one, other) => other.weight - one.weight);
        expect(typeOf(await get(accept))).toBe(heaviest?.type);
      }),
      { numRuns: 30 },
    );
  });

  it("and the answer is in the form that its type says", async () => {
    const rows = parseCsv((await get("application/json;q=0.2, text/csv;q=0.3")).body, { bom: true, columns: true });
    const { data } = JSON.parse((await get("text/csv;q=0.2, application/json;q=0.3")).body);
    expect(rows).toEqual(data.leaders.nodes);
  });
});

describe("at /graphql", () => {
  it.each(browsers)("a browser gets GraphiQL, whether its address asks something or not: %s", async (accept) => {
    for (const asked of [path, "/graphql"]) {
      const answer = await get(accept, asked, "HEAD");
      expect([answer.status, typeOf(answer), answer.headers.vary]).toEqual([
        200,
        "text/html",
        "accept, accept-encoding",
      ]);
    }
  });

  it.each(programs)("a program that asks gets its answer, whatever it takes by default: %s", async (accept) => {
    for (const answer of [await get(accept), await post(accept)])
      expect([answer.status, typeOf(answer), JSON.parse(answer.body).data.leaders.nodes.length > 0]).toEqual([
        200,
        "application/json",
        true,
      ]);
  });

  it("who weighs the page against answers gets what weighs more", async () => {
    expect(typeOf(await get("text/html, application/json;q=0.5", path, "HEAD"))).toBe("text/html");
    expect(typeOf(await get("text/html;q=0.5, application/json", path))).toBe("application/json");
    expect(typeOf(await get("text/html", path, "HEAD"))).toBe("text/html");
    expect(typeOf(await get("text/html;q=0, */*", path))).toBe("application/json");
  });

  it.each([
    "image/png",
    "application/json;q=0",
    "*/*;q=0",
    "application/json; charset=latin1",
    "text/plain, image/*;q=0.5",
  ])("who takes nothing that there is gets 406, and hears what there is: %s", async (accept) => {
    for (const answer of [await get(accept), await post(accept)])
      expect([answer.status, answer.codes, answer.messages[0]]).toEqual([
        406,
        ["BAD_USER_INPUT"],
        expect.stringContaining("application/graphql-response+json"),
      ]);
    expect((await post("text/html")).status).toBe(406);
  });
});

describe("what is compressed is sent to who takes it, and would not rather have it plain:", () => {
  const encodingFor = async (accepted: string | undefined, asked: string) =>
    (
      await send(service().url, {
        method: "GET",
        path: asked,
        headers: { accept: "application/json", ...(accepted !== undefined && { "accept-encoding": accepted }) },
      })
    ).headers["content-encoding"];
  const long = `/graphql?query=${encodeURIComponent("{ principles(first: 100) { nodes { slug name labels { value } } } }")}`;

  it.each([
    ["gzip", "gzip", "gzip"],
    ["GZIP", "gzip", "gzip"],
    ["*", "gzip", "br"],
    ["gzip, deflate, br", "gzip", "br"],
    ["gzip, deflate, br;q=0.9", "gzip", "gzip"],
    ["br;q=0, *", "gzip", "gzip"],
    ["br, gzip;q=0.2", "gzip", "br"],
    ["gzip;q=0.2, BR;q=0.3", "gzip", "br"],
    ["gzip;q=0.5, identity;q=0.1", "gzip", "gzip"],
    ["gzip;q=0", undefined, undefined],
    ["gzip;q=0.000, *", undefined, "br"],
    ["*;q=0", undefined, undefined],
    ["identity, gzip;q=0.5, br;q=0.5", undefined, undefined],
    ["br", undefined, "br"],
    ["", undefined, undefined],
    [undefined, undefined, undefined],
  ])("%s gets answers in %s, files in %s", async (accepted, answers, files) => {
    expect([await encodingFor(accepted, long), await encodingFor(accepted, "/schema.graphql")]).toEqual([
      answers,
      files,
    ]);
  });
});
