import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { startService } from "../../src/server/service.js";
import { readSettings } from "../../src/server/settings.js";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, type RawRequest, send, sendText } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const json = (body: unknown): RawRequest => ({ headers: jsonHeaders, body: JSON.stringify(body) });
const text = (body: string | Buffer, contentType: string): RawRequest => ({
  headers: { ...jsonHeaders, "content-type": contentType },
  body,
});
const typename = { query: "{ __typename }" };
const large = JSON.stringify({ ...typename, variables: { x: "a".repeat(600_000) } });

describe("a request is refused, with JSON errors and a code, when", () => {
  it.each<readonly [string, number, RawRequest]>([
    ["its body is no JSON", 400, { headers: jsonHeaders, body: "{" }],
    ["its body is no JSON, for a client that knows application/json only", 400, text("{", "application/json")],
    ["its body is empty", 400, { headers: jsonHeaders }],
    ["its body is null", 400, json(null)],
    ["its body is not UTF-8", 400, text(Buffer.from([0x7b, 0xff, 0x7d]), "application/json")],
    ["its body is JSON nested without end", 400, { headers: jsonHeaders, body: "[".repeat(200_000) }],
    ["its body is JSON of very many lists", 400, { headers: jsonHeaders, body: `[${"[],".repeat(6_000)}[]]` }],
    ["query is a number", 400, json({ query: 1 })],
    ["query is missing", 400, json({})],
    ["variables are a list", 400, json({ ...typename, variables: [1] })],
    ["variables are a string", 400, json({ ...typename, variables: "x" })],
    ["extensions are a string", 400, json({ ...typename, extensions: "x" })],
    ["it names a parameter that is none", 400, json({ ...typename, batch: true })],
    ["two operations go without a name", 400, json({ query: "query a { __typename } query b { __typename }" })],
    ["operationName names none", 400, json({ query: "query a { __typename }", operationName: "b" })],
    ["it is a batch", 400, json([typename, typename])],
    ["it is a batch of none", 400, json([])],
    ["it is text", 415, text("{ __typename }", "text/plain")],
    ["it is a form", 415, text("query=%7B__typename%7D", "application/x-www-form-urlencoded")],
    ["it is a document alone", 415, text("{ __typename }", "application/graphql")],
    ["it has several parts", 415, text("--x\r\n--x--\r\n", "multipart/form-data; boundary=x")],
    ["it has no content-type", 415, { body: JSON.stringify(typename) }],
    ["it is in another encoding than UTF-8", 415, text(JSON.stringify(typename), "application/json; charset=latin1")],
    ["it is compressed", 415, { headers: { ...jsonHeaders, "content-encoding": "gzip" }, body: gzipSync(large) }],
    ["it is larger than 500 KB", 413, { headers: jsonHeaders, body: large }],
    ["it turns out to be larger than 500 KB", 413, { headers: jsonHeaders, body: large, chunked: true }],
    ["it is a PUT", 405, { ...json(typename), method: "PUT" }],
    ["it is a PATCH", 405, { ...json(typename), method: "PATCH" }],
    ["it is a DELETE", 405, { method: "DELETE" }],
    ["a GET asks for a mutation", 405, { method: "GET", path: "/graphql?query=mutation%7Bx%7D" }],
    ["a GET lacks its query", 400, { method: "GET" }],
    ["variables of a GET are no JSON", 400, { method: "GET", path: "/graphql?query=%7B__typename%7D&variables=%7B" }],
    ["variables of a GET are a list", 400, { method: "GET", path: "/graphql?query=%7B__typename%7D&variables=[1]" }],
    ["extensions of a GET are no JSON", 400, { method: "GET", path: "/graphql?query=%7B__typename%7D&extensions=x" }],
    ["its host is no host", 400, { ...json(typename), headers: { ...jsonHeaders, host: "a b" } }],
  ])("%s: %i", async (_reason, status, request) => {
    const answer = await send(service().url, request);
    expect([answer.status, answer.body]).toEqual([status, expect.stringMatching(/^\{"errors":/)]);
    expect(new Set(answer.codes)).toEqual(
      new Set([/mutation/.test(request.path ?? "") ? answer.codes[0] : "BAD_USER_INPUT"]),
    );
    if (status === 405) expect(answer.headers.allow).toMatch(/POST/);
  });
});

describe("a body that comes in crumbs", () => {
  const head = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";
  const inPieces = (body: string, size: number): string => {
    const pieces = body.match(new RegExp(`.{1,${size}}`, "gs")) ?? [];
    const chunks = pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`);
    return `${head}connection: close\r\ntransfer-encoding: chunked\r\n\r\n${chunks.join("")}0\r\n\r\n`;
  };
  const body = JSON.stringify({ ...typename, variables: { x: "a".repeat(900), y: "b".repeat(900) } });

  it("is put together up to a number of pieces, and given up beyond, whose connection is closed", async () => {
    const answer = await sendText(service().url, inPieces(body, 2));
    expect([body.length / 2 < limits.bodyPieces.most, answer]).toEqual([
      true,
      expect.stringMatching(/^HTTP\/1\.1 200 /),
    ]);
    expect(await sendText(service().url, inPieces(body, 1))).toMatch(/^HTTP\/1\.1 413 .*more than 1000 pieces/s);
    expect(await sendText(service().url, inPieces(body.repeat(2), 1)).catch(() => "")).not.toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("a request is taken", () => {
  it("with a byte order mark, with a charset, and by GET with variables", async () => {
    const { url } = service();
    const path = `/graphql?query=${encodeURIComponent("query ($s: String!) { era(slug: $s) { ordinal } }")}&variables=${encodeURIComponent('{"s":"founding"}')}`;
    for (const request of [
      text(`\ufeff${JSON.stringify(typename)}`, "application/json"),
      text(JSON.stringify(typename), 'Application/JSON; Charset="UTF-8"'),
      { method: "GET", path, headers: { accept: "application/json" } },
    ]) {
      const answer = await send(url, request);
      expect([answer.status, answer.codes]).toEqual([200, []]);
    }
  });
});

describe("the id of a request", () => {
  const broken = json({ query: "{" });

  it("stands in a header and in every error, and is a new one each time", async () => {
    const [first, second] = await Promise.all([send(service().url, broken), send(service().url, broken)]);
    const id = first.headers["x-request-id"];
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.parse(first.body).errors[0].extensions.requestId).toBe(id);
    expect(second.headers["x-request-id"]).not.toBe(id);
  });

  it("is the one that a proxy in front gave, when it is fit for a log", async () => {
    const ask = (id: string) => send(service().url, { ...broken, headers: { ...jsonHeaders, "x-request-id": id } });
    expect((await ask("edge-1:42")).headers["x-request-id"]).toBe("edge-1:42");
    expect((await ask('{"level":60}')).headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
    expect((await ask("x".repeat(101))).headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("errors", () => {
  it("are at most twenty, the last of which counts the others", async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `unknown${index}`).join(" ");
    const { messages } = await send(service().url, json({ query: `{ ${fields} }` }));
    expect(messages.length).toBe(20);
    expect(messages.at(-1)).toBe("There are 41 more errors.");
  });

  it("are cut at five hundred characters, and not within one", async () => {
    const { messages } = await send(service().url, json({ query: `{ ${"x".repeat(40_000)} }` }));
    expect(messages.map((message) => message.length)).toEqual([500]);
    const value = "😀".repeat(2_000);
    const variable = json({ query: "query ($e: EDTF) { timeline(from: $e) { totalCount } }", variables: { e: value } });
    const answer = await send(service().url, variable);
    for (const message of answer.messages)
      expect([message.length <= 500, message.isWellFormed()]).toEqual([true, true]);
    expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a client that leaves in the middle of its request", () => {
  it("does no harm, and is no defect", async () => {
    const lines: string[] = [];
    const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
    const database = await seededDatabase();
    const own = await startService(readSettings({ PORT: "0", DATABASE_URL: database.url }), log);
    const { hostname, port } = new URL(own.url);
    const begun =
      "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 400000\r\n\r\n";
    for (const sent of [begun, `${begun}{"query":`, "GET /graphql?query={__typename} HTTP/1.1\r\nhost: a\r\n\r\n"]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.write(sent, () => socket.destroy()));
        socket.on("close", () => resolve());
      });
    }
    expect((await send(own.url, json(typename))).status).toBe(200);
    await own.close();
    await database.drop();
    expect(lines).toEqual([]);
  });
});

describe("operations that cost much together", () => {
  it("wait for their turn; each is answered whole, or told to come again", async () => {
    const page = "principles(first: 100) { nodes { edition { stances(first: 30) { nodes { kind } } } } }";
    const query = `{ a: ${page} b: ${page} c: ${page} }`;
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(service().url, json({ query }))));
    const whole = answers.filter(({ status }) => status === 200);
    expect(whole.length).toBeGreaterThan(0);
    expect(new Set(whole.map(({ body }) => JSON.stringify(JSON.parse(body).data))).size).toBe(1);
    const others = answers.filter((answer) => !whole.includes(answer)).map(({ status, codes }) => `${status} ${codes}`);
    expect(others.filter((other) => !["503 SERVICE_UNAVAILABLE", "504 TIMEOUT"].includes(other))).toEqual([]);
  });
});
