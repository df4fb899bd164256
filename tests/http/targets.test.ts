import { describe, expect, it } from "vitest";
import { jsonHeaders, type RawRequest, send, sendText } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const query = encodeURIComponent("{ principles(first: 100) { nodes { slug labels { value } } } }");
const path = `/graphql?query=${query}`;
const exported = "/export/independent-foreign-policy-of-peace/1";

describe("a HEAD", () => {
  it.each<readonly [string, RawRequest]>([
    ["of a query", { path }],
    ["of a query, compressed", { path, headers: { accept: "application/json", "accept-encoding": "gzip" } }],
    ["of a query, as CSV", { path, headers: { accept: "text/csv" } }],
    ["of a query that is wrong", { path: "/graphql?query=%7B" }],
    ["of nothing", { path: "/graphql" }],
    ["of GraphiQL", { path: "/graphql", headers: { accept: "text/html" } }],
    ["of a page", { path: "/" }],
    ["of an export", { path: `${exported}/eras.csv` }],
    ["of what is not there", { path: "/nowhere" }],
  ])("%s is answered as a GET is, but for the body", async (_name, request) => {
    const both = async () => {
      const [head, got] = [
        await send(service().url, { ...request, method: "HEAD" }),
        await send(service().url, { ...request, method: "GET" }),
      ];
      expect([head.body, head.status]).toEqual(["", got.status]);
      // Errors bear the id of their request; what is made piece by piece has no length.
      const told = ({
        date: _date,
        "x-request-id": _id,
        "transfer-encoding": _pieces,
        ...headers
      }: typeof got.headers) => headers;
      expect(told(head.headers)).toEqual(told(got.headers));
    };
    await both();
    // Once more, for what is answered from memory.
    await both();
  });

  it("with the tag of the answer is answered 304", async () => {
    const { etag } = (await send(service().url, { method: "GET", path })).headers;
    for (const method of ["HEAD", "GET"])
      expect((await send(service().url, { method, path, headers: { "if-none-match": etag } })).status).toBe(304);
  });
});

describe("an empty operationName", () => {
  it.each([
    ["{ __typename }", 200],
    ["query A { __typename }", 200],
    ["query A { __typename } query B { __typename }", 400],
  ])("names none, by GET as by POST: %s", async (document, status) => {
    const headers = { accept: jsonHeaders.accept };
    const asked = `/graphql?operationName=&query=${encodeURIComponent(document)}`;
    const got = await send(service().url, { method: "GET", path: asked, headers });
    const body = JSON.stringify({ query: document, operationName: "" });
    const posted = await send(service().url, { headers: jsonHeaders, body });
    expect([got.status, posted.status]).toEqual([status, status]);
    expect(posted.messages).toEqual(got.messages);
  });
});

describe("the target of a request", () => {
  const ask = async (target: string, method = "GET", headers = "host: inner\r\n") => {
    const answer = await sendText(service().url, `${method} ${target} HTTP/1.1\r\n${headers}connection: close\r\n\r\n`);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    return { status: Number(head.split(" ")[1]), head, body };
  };

  it("may be a whole address, whose host then counts", async () => {
    for (const target of [
      `http://doctrine.example${path}`,
      `HTTP://doctrine.example:80${path}`,
      `https://[::1]:4000${path}`,
      `http://doctrine.example/%67raphql?query=${query}`,
    ])
      expect([(await ask(target)).status, (await ask(target)).body]).toEqual([200, expect.stringMatching(/"data"/)]);
    expect((await ask(`http://doctrine.example${exported}/edition.csl.json`)).body).toContain(
      `http://doctrine.example${exported}`,
    );
    for (const root of ["http://doctrine.example", "http://doctrine.example/", "http://doctrine.example?x=1"])
      expect((await ask(root)).body).toContain("<h2>What is served</h2>");
  });

  it.each(["http://", "http:///graphql", "http://user@doctrine.example/", "http://a b/", "ftp://a/", "graphql", "*"])(
    "is refused where it names neither host nor path: %s",
    async (target) => {
      const { status, body } = await ask(target);
      expect([status, body === "" || JSON.parse(body).errors[0].extensions.code]).toEqual([
        400,
        body === "" || "BAD_USER_INPUT",
      ]);
    },
  );

  it("goes with one host, and not with two", async () => {
    expect((await ask(path, "GET", "host: a\r\nHost: b\r\n")).status).toBe(400);
    expect((await ask(path, "GET", "host: a\r\nHOST: a\r\n")).status).toBe(400);
    expect((await ask(path, "GET", "")).status).toBe(400);
    expect((await ask(path, "GET", "host: a:99999999\r\n")).status).toBe(400);
  });

  it("means the same with letters that need no encoding, and with a slash at its end", async () => {
    for (const same of ["/graph%71l", "/%67%72%61%70%68%71%6c", "/graphq%6C"])
      expect((await ask(`${same}?query=%7B__typename%7D`)).body).toContain('"Query"');
    expect((await ask(`/%65xport${exported.slice("/export".length)}/er%61s.csv`)).status).toBe(200);
    const slash = await ask("/graphql/?query=%7B__typename%7D");
    expect([slash.status, slash.head]).toEqual([308, expect.stringMatching(/\r\nlocation: \/graphql\?query=%7B__/i)]);
    const posted = await fetch(`${service().url}/graphql/`, {
      method: "POST",
      headers: jsonHeaders,
      body: '{"query":"{ __typename }"}',
    });
    expect(await posted.json()).toEqual({ data: { __typename: "Query" } });
  });

  it.each([
    "//graphql",
    "//elsewhere.example/",
    "/graphql//",
    "/%2fgraphql",
    "/graphql%3Fquery=x",
    "/%",
    "/%zz",
    "/..",
    "/graphql/x",
  ])("is found nowhere when it only looks like one that is there: %s", async (target) => {
    const { status, head } = await ask(target);
    expect([status, /location:/i.test(head)]).toEqual([404, false]);
  });
});

describe("a method", () => {
  it.each([
    ["/graphql", "GET, HEAD, POST"],
    ["/", "GET, HEAD"],
    ["/schema.graphql", "GET, HEAD"],
    [`${exported}/eras.csv`, "GET, HEAD"],
    ["/explore", "GET, HEAD"],
    ["/nowhere", "GET, HEAD"],
  ])("that %s does not know is answered 405, with those that it does; OPTIONS tells them", async (asked, allow) => {
    for (const method of ["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "QUERY", "PURGE"]) {
      const answer = await send(service().url, { method, path: asked });
      expect([answer.status, answer.headers.allow]).toEqual([405, allow]);
    }
    const told = await send(service().url, { method: "OPTIONS", path: asked });
    expect([told.status, told.headers.allow, told.body]).toEqual([204, `${allow}, OPTIONS`, ""]);
  });

  it("may be asked of the whole service", async () => {
    const answer = await sendText(service().url, "OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 204 [\s\S]*\r\nallow: GET, HEAD, POST, OPTIONS\r\n/i);
  });
});

describe("a header", () => {
  const body = '{"query":"{ __typename }"}';
  const post = (headers: Record<string, string>) =>
    send(service().url, { headers: { ...jsonHeaders, ...headers }, body });

  it.each(["accept", "accept-encoding", "content-type", "if-none-match", "origin", "x-forwarded-for"])(
    "that is read and longer than 2,000 characters is refused on every path: %s",
    async (name) => {
      for (const asked of ["/graphql", "/", "/health/live", exported]) {
        const long = await send(service().url, { method: "GET", path: asked, headers: { [name]: "a".repeat(2_001) } });
        expect([long.status, long.codes, long.messages[0]]).toEqual([
          431,
          ["BAD_USER_INPUT"],
          expect.stringContaining(name),
        ]);
      }
    },
  );

  it("that is not read may be longer", async () => {
    expect((await post({ cookie: "a".repeat(10_000) })).status).toBe(200);
  });

  it.each([
    "application/json;charset=utf-8",
    "APPLICATION/JSON",
    'application/json ; charset="utf-8"',
    "application/json;",
  ])("content-type means the same in every spelling: %s", async (type) => {
    expect((await post({ "content-type": type })).status).toBe(200);
  });

  it.each([
    ["content-type", "application/json, text/plain"],
    ["content-type", "application/jsonx"],
    ["content-type", "application/json; charset=utf-16"],
    ["content-encoding", "gzip"],
    ["content-encoding", "x-unknown"],
    ["content-encoding", "identity, br"],
  ])("%s: %s is answered 415", async (name, value) => {
    expect((await post({ [name]: value })).status).toBe(415);
  });

  it("content-encoding may say that nothing is encoded", async () => {
    for (const value of ["identity", "Identity", ""])
      expect((await post({ "content-encoding": value })).status).toBe(200);
  });

  it("expect is heeded where it can be, and refused otherwise; range is not, and all is sent", async () => {
    const head = "POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n";
    const length = `content-length: ${body.length}\r\n`;
    const asked = (expectation: string) =>
      sendText(service().url, `${head}${length}expect: ${expectation}\r\n\r\n${body}`);
    expect(await asked("100-continue")).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
    expect(await asked("a miracle")).toMatch(/^HTTP\/1\.1 417 /);
    for (const asked of ["/schema.graphql", `${exported}/eras.csv`, path]) {
      const part = await send(service().url, { method: "GET", path: asked, headers: { range: "bytes=0-9" } });
      const whole = await send(service().url, { method: "GET", path: asked });
      expect([part.status, part.body]).toEqual([200, whole.body]);
    }
  });
});
