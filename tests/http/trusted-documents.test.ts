import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { jsonHeaders, type RawAnswer, send } from "../support/http.js";
import type { TestService } from "../support/service.js";
import { serveTrusted, sha256 } from "../support/trusted.js";

const query = "query EraBySlug($slug: String!) { era(slug: $slug) { ordinal } }";
const count = "query CountEras { eras { totalCount } }";
const md5 = "4f2c7e0b8a8f4d53a1f0f4a8f9c8f6c1";
const documents = { [sha256(query)]: query, [md5]: count };
const founding = '{"data":{"era":{"ordinal":1}}}';
const variables = { slug: "founding" };

function post({ url }: TestService, body: unknown): Promise<RawAnswer> {
  return send(url, { headers: jsonHeaders, body: JSON.stringify(body) });
}

function get({ url }: TestService, parameters: Record<string, string>): Promise<RawAnswer> {
  const headers = { accept: "application/json" };
  return send(url, { method: "GET", path: `/graphql?${new URLSearchParams(parameters)}`, headers });
}

const said = ({ status, codes }: RawAnswer) => [status, codes];
const browse = async ({ url }: TestService, path: string) =>
  (await fetch(`${url}${path}`, { headers: { accept: "text/html" } })).text();

describe("with TRUSTED_DOCUMENTS, a document", () => {
  it("is run by its id, wherever clients put it", async () => {
    const service = await serveTrusted(documents);
    const id = sha256(query);
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    for (const named of [
      { documentId: id },
      { documentId: `sha256:${id}` },
      { extensions },
      { doc_id: id },
      { id },
      { query: "", documentId: id },
      { query: null, documentId: id, operationName: "EraBySlug" },
    ]) {
      const answer = await post(service, { ...named, variables });
      expect([answer.status, answer.body]).toEqual([200, founding]);
    }
    const text = JSON.stringify(variables);
    for (const named of [
      { documentId: id },
      { documentId: `sha256:${id}` },
      { extensions: JSON.stringify(extensions) },
      { doc_id: id },
      { id },
    ]) {
      const answer = await get(service, { ...named, variables: text });
      expect([answer.status, answer.body]).toEqual([200, founding]);
    }
    expect((await get(service, { documentId: md5 })).body).toBe('{"data":{"eras":{"totalCount":8}}}');
  });

  it("that is sent as text is refused, also one that is trusted, and also beside its id", async () => {
    const service = await serveTrusted(documents);
    const id = sha256(query);
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    for (const body of [
      { query: "{ __typename }" },
      { query, variables },
      { query, variables, documentId: id },
      { query, variables, extensions },
      { query: "{" },
      { query: 1 },
      {},
      { documentId: 1 },
      { extensions: { persistedQuery: { version: 1 } } },
    ]) {
      const answer = await post(service, body);
      expect(said(answer)).toEqual([400, ["DOCUMENT_NOT_TRUSTED"]]);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.messages[0]).toMatch(/^This service runs only documents known to it beforehand, and /);
    }
    expect(said(await get(service, { query: "{ __typename }" }))).toEqual([400, ["DOCUMENT_NOT_TRUSTED"]]);
    expect(said(await get(service, { query, documentId: id }))).toEqual([400, ["DOCUMENT_NOT_TRUSTED"]]);
    expect(said(await get(service, { extensions: "{}" }))).toEqual([400, ["DOCUMENT_NOT_TRUSTED"]]);
  });

  it("whose id is not known is refused, and nothing can be registered", async () => {
    const service = await serveTrusted(documents);
    for (const id of [sha256("{ __typename }"), `sha256:${md5}0`, "__proto__", "constructor"]) {
      expect(said(await post(service, { documentId: id }))).toEqual([400, ["PERSISTED_QUERY_NOT_FOUND"]]);
      expect(said(await get(service, { documentId: id }))).toEqual([400, ["PERSISTED_QUERY_NOT_FOUND"]]);
    }
    const other = "{ __typename }";
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(other) } };
    await post(service, { query: other, extensions });
    expect(said(await post(service, { extensions }))).toEqual([400, ["PERSISTED_QUERY_NOT_FOUND"]]);
  });

  it("is held to the limits of any other, and to its types", async () => {
    const dear =
      "query Dear($n: Int!) { principles(first: $n) { nodes { edition { stances(first: $n) { nodes { kind summary id era { slug name } } } } } } }";
    const service = await serveTrusted({ dear });
    expect(said(await post(service, { documentId: "dear", variables: { n: 2 } }))).toEqual([200, []]);
    const refused = await post(service, { documentId: "dear", variables: { n: 100 } });
    expect(said(refused)).toEqual([400, ["QUERY_TOO_COMPLEX"]]);
    expect(said(await post(service, { documentId: "dear", variables: { n: "x" } }))).toEqual([400, ["BAD_USER_INPUT"]]);
    const asked = await post(service, { documentId: "dear", variables: { n: 2 }, extensions: { cost: true } });
    expect(JSON.parse(asked.body).extensions.cost.requested).toBeGreaterThan(1);
  });

  it("may hold several operations, of which operationName chooses one", async () => {
    const service = await serveTrusted({ both: "query A { a: __typename } query B { b: __typename }" });
    const answer = await post(service, { documentId: "both", operationName: "B" });
    expect(answer.body).toBe('{"data":{"b":"Query"}}');
    expect(said(await post(service, { documentId: "both" }))).toEqual([400, ["BAD_USER_INPUT"]]);
  });
});

describe("with TRUSTED_DOCUMENTS, a browser", () => {
  it("finds at /graphql which operations there are, and no GraphiQL", async () => {
    const service = await serveTrusted({
      ...documents,
      "<i>": 'query Quoted($t: String = "<b>") { era(slug: $t) { slug } }',
    });
    const page = await browse(service, "/graphql");
    expect(page).toContain("This service runs only documents known to it beforehand.");
    for (const name of ["EraBySlug", "CountEras", "Quoted", md5, "$slug: String!"]) expect(page).toContain(name);
    expect(page).not.toMatch(/graphiql-|<script|<i>|<b>/);
  });

  it("finds at / links that lead where they say", async () => {
    const service = await serveTrusted(documents);
    const page = await browse(service, "/");
    expect(page).not.toMatch(/GraphiQL|\?query=/);
    const door = /<nav id="data".*?<\/nav>/s.exec(page)?.[0] ?? "";
    const links = [...door.matchAll(/href="(\/[^"]*)"/g)].map(([, path = ""]) => path);
    expect(links).toEqual(["/graphql", "/export", "/schema.graphql", "/llms.txt", "/health/ready"]);
    for (const path of links)
      expect((await fetch(`${service.url}${path}`, { headers: { accept: "text/html" } })).status).toBe(200);
  });
});

describe("the schema beside TRUSTED_DOCUMENTS", () => {
  it("can be read as text, and not by a query that is not trusted", async () => {
    const service = await serveTrusted(documents);
    const { body } = await send(service.url, { method: "GET", path: "/schema.graphql" });
    expect(buildSchema(body).getQueryType()?.name).toBe("Query");
    expect(said(await post(service, { query: "{ __schema { queryType { name } } }" }))).toEqual([
      400,
      ["DOCUMENT_NOT_TRUSTED"],
    ]);
  });

  it("is hidden by INTROSPECTION=off, also on the front page", async () => {
    const service = await serveTrusted(documents, { INTROSPECTION: "off" });
    expect((await send(service.url, { method: "GET", path: "/schema.graphql" })).status).toBe(404);
    expect(await browse(service, "/")).not.toContain("/schema.graphql");
  });
});
