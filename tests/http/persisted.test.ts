import { describe, expect, it, onTestFinished } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, type RawAnswer, send } from "../support/http.js";
import { serveDatabase, useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";
import { sha256 } from "../support/trusted.js";

const service = useService();

/** Asks by POST; by hash alone when there is no query. */
function post(hash: string, query?: string, variables: unknown = {}): Promise<RawAnswer> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  return send(service().url, { headers: jsonHeaders, body: JSON.stringify({ query, variables, extensions }) });
}

/** Asks by GET; by hash alone when there is no query. */
function get(hash: string, query?: string, variables: unknown = {}): Promise<RawAnswer> {
  const parameters = new URLSearchParams({
    ...(query === undefined ? {} : { query }),
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  });
  const headers = { accept: "application/json" };
  return send(service().url, { method: "GET", path: `/graphql?${parameters}`, headers });
}

const said = ({ status, codes, messages }: RawAnswer) => [status, codes, messages];
const notFound = [200, ["PERSISTED_QUERY_NOT_FOUND"], ["PersistedQueryNotFound"]];

describe("an automatic persisted query", () => {
  it.each([
    ["POST", post],
    ["GET", get],
  ])("is not known, then sent along, then known by its hash, by %s", async (method, ask) => {
    const query = `query By${method}($slug: String!) { era(slug: $slug) { ordinal } }`;
    const hash = sha256(query);
    const unknown = await ask(hash);
    expect(said(unknown)).toEqual(notFound);
    expect(unknown.headers["cache-control"]).toBe("no-store");
    for (const sent of [query, undefined]) {
      const answer = await ask(hash, sent, { slug: "founding" });
      expect([answer.status, answer.body]).toEqual([200, '{"data":{"era":{"ordinal":1}}}']);
    }
    expect((await ask(hash, undefined, { slug: "new-era" })).body).toBe('{"data":{"era":{"ordinal":8}}}');
  });

  it("registered by POST is answered by GET", async () => {
    const query = "{ eras { totalCount } }";
    await post(sha256(query), query);
    expect((await get(sha256(query))).body).toBe('{"data":{"eras":{"totalCount":8}}}');
  });

  it("is refused when the hash is not that of the document, which is then not known either", async () => {
    const query = "{ __typename } # of another hash";
    const hash = sha256("{ __typename } # this one");
    for (const ask of [post, get]) {
      const answer = await ask(hash, query);
      expect([answer.status, answer.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
      expect(answer.messages[0]).toContain(sha256(query));
      expect(said(await ask(hash))).toEqual(notFound);
    }
  });

  it.each([
    ["of another version", { version: 2, sha256Hash: sha256("{ __typename }") }],
    ["without a hash", { version: 1 }],
    ["whose hash is a number", { version: 1, sha256Hash: 1 }],
    ["that is text", "x"],
    ["that is a list", []],
  ])("%s is refused", async (_name, persistedQuery) => {
    for (const query of ["{ __typename }", undefined]) {
      const body = JSON.stringify({ query, extensions: { persistedQuery } });
      const answer = await send(service().url, { headers: jsonHeaders, body });
      expect([answer.status, answer.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
      expect(answer.messages[0]).toContain('{"version": 1, "sha256Hash": "…"}');
    }
  });

  it("that is null is none", async () => {
    const body = JSON.stringify({ query: "{ __typename }", extensions: { persistedQuery: null } });
    expect((await send(service().url, { headers: jsonHeaders, body })).body).toBe('{"data":{"__typename":"Query"}}');
  });

  it("whose document is text of a length of zero is one that is not known", async () => {
    expect(said(await post(sha256(""), ""))).toEqual(notFound);
  });

  it("may name a part of an object in JavaScript, and is not known", async () => {
    for (const name of ["__proto__", "constructor", ""]) expect(said(await post(name))).toEqual(notFound);
  });
});

describe("a document that would be refused", () => {
  it.each([
    ["does not parse", "GRAPHQL_PARSE_FAILED", "{"],
    ["is not valid", "GRAPHQL_VALIDATION_FAILED", "{ nothing }"],
    ["is a mutation", "GRAPHQL_VALIDATION_FAILED", "mutation { a }"],
    ["is too long", "QUERY_TOO_COMPLEX", `{ __typename } # ${"x".repeat(limits.documentLength.most)}`],
    ["has too many tokens", "QUERY_TOO_COMPLEX", `{ ${"__typename ".repeat(limits.tokens.most)} }`],
    ["is too deep", "QUERY_TOO_COMPLEX", `{ eras { nodes { ${"next { ".repeat(20)}slug${" }".repeat(20)} } } }`],
  ])("because it %s is not registered", async (_reason, code, query) => {
    const statements = await countStatements(service().service.reader, async () => {
      expect(new Set((await post(sha256(query), query)).codes)).toEqual(new Set([code]));
      expect(said(await post(sha256(query)))).toEqual(notFound);
    });
    expect(statements).toBe(0);
  });

  it("for what its variables make it cost is refused by its hash as well", async () => {
    const query =
      "query ($n: Int!) { principles(first: $n) { nodes { edition { stances(first: $n) { nodes { kind summary id era { slug name } } } } } } }";
    const hash = sha256(query);
    expect((await post(hash, query, { n: 2 })).codes).toEqual([]);
    const answer = await post(hash, undefined, { n: 100 });
    expect([answer.status, answer.codes]).toEqual([400, ["QUERY_TOO_COMPLEX"]]);
  });
});

describe("documents that were registered", () => {
  it("are kept within their bytes: those that were asked for last", async () => {
    const comment = "x".repeat(limits.documentLength.most - 100);
    const document = (number: number) => `{ __typename } # ${number} ${comment}`;
    const count = Math.ceil(limits.registeredBytes.most / (2 * comment.length)) + 1;
    const first = sha256(document(0));
    for (let number = 0; number < count; number += 1) {
      expect((await post(sha256(document(number)), document(number))).codes).toEqual([]);
      expect((await post(first)).codes).toEqual([]);
    }
    expect(said(await post(sha256(document(1))))).toEqual(notFound);
    expect((await post(sha256(document(count - 1)))).codes).toEqual([]);
  });

  it("cost points as any request does, also those that are not known", async () => {
    const own = await serveDatabase(await seededDatabase(), { RATE_LIMIT: "2" });
    onTestFinished(() => own.stop());
    const extensions = { persistedQuery: { version: 1, sha256Hash: "a" } };
    const request = { headers: jsonHeaders, body: JSON.stringify({ extensions }) };
    const statuses: number[] = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await send(own.url, request)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe("without TRUSTED_DOCUMENTS, documentId", () => {
  it("names nothing that could be run", async () => {
    const body = JSON.stringify({ documentId: sha256("{ __typename }") });
    for (const request of [
      { headers: jsonHeaders, body },
      { method: "GET", path: "/graphql?documentId=a", headers: { accept: jsonHeaders.accept } },
    ]) {
      const answer = await send(service().url, request);
      expect([answer.status, answer.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
    }
  });
});
