import { request } from "node:http";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { createLogger } from "../../src/server/operations/log.js";
import { jsonHeaders, type RawRequest, send, sendQuery } from "../support/http.js";
import { useObservedService } from "../support/observed.js";

const observed = useObservedService();

/** The line about a request, once it is there. */
async function lineAbout(id: string | string[] | undefined) {
  await expect.poll(() => observed().logged(id)).toBeDefined();
  return observed().logged(id);
}

describe("the log has a line for each GraphQL request", () => {
  it("with its id, the name of the guide's query, cost, duration and status", async () => {
    const [guide] = guideQueries;
    const { headers } = await sendQuery(observed().url, guide?.query ?? "");
    expect(await lineAbout(headers["x-request-id"])).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
      pid: process.pid,
      hostname: expect.any(String),
      requestId: headers["x-request-id"],
      operation: guide?.operationName,
      cost: expect.any(Number),
      milliseconds: expect.any(Number),
      status: 200,
      codes: [],
      msg: "a GraphQL request was answered",
    });
  });

  it("with the codes of its errors", async () => {
    const { headers } = await sendQuery(observed().url, "{ nothing nowhere }");
    expect(await lineAbout(headers["x-request-id"])).toMatchObject({
      operation: "other",
      status: 400,
      codes: ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"],
    });
  });

  it("also when it is refused before GraphQL sees it", async () => {
    const { headers } = await send(observed().url, { method: "DELETE" });
    const line = await lineAbout(headers["x-request-id"]);
    expect(line).toMatchObject({ operation: "other", status: 405, codes: ["BAD_USER_INPUT"] });
    expect(line).not.toHaveProperty("cost");
  });

  it("also when the client leaves before it is answered", async () => {
    const admin = new pg.Client({ connectionString: observed().databaseUrl });
    await admin.connect();
    await admin.query("BEGIN");
    await admin.query("LOCK TABLE leader");
    const id = "left-early";
    const asked = request(`${observed().url}/graphql?query=%7Bleaders%7BtotalCount%7D%7D`, {
      headers: { "x-request-id": id },
    });
    asked.on("error", () => undefined).end();
    const waiting =
      "SELECT FROM pg_locks JOIN pg_class ON pg_class.oid = relation WHERE relname = 'leader' AND NOT granted";
    await expect.poll(async () => (await admin.query(waiting)).rowCount).toBe(1);
    asked.destroy();
    expect(await lineAbout(id)).toMatchObject({ status: 499, codes: [] });
    await admin.query("ROLLBACK");
    await admin.end();
  });

  it("without a word of what it asked, from where, or who", async () => {
    const body = JSON.stringify({
      query: "query ImportantPerson($slug: String!) { secretAlias: era(slug: $slug) { name } }",
      operationName: "ImportantPerson",
      variables: { slug: "a-private-matter" },
    });
    const from = { "x-forwarded-for": "203.0.113.7", "user-agent": "curious/1.0", authorization: "Bearer abc123" };
    const asked: RawRequest = { headers: { ...jsonHeaders, ...from }, body };
    const { headers, status } = await send(observed().url, asked);
    expect([status, await lineAbout(headers["x-request-id"])]).toEqual([200, expect.anything()]);
    const unwanted = [/ImportantPerson|secretAlias|private-matter|slug/, /203\.0\.113|127\.0\.0\.1|curious|abc123/];
    for (const pattern of unwanted) expect(observed().log.join()).not.toMatch(pattern);
    const { host, username, password } = new URL(observed().databaseUrl);
    for (const part of [host, `${username}:${password}`]) expect(observed().log.join()).not.toContain(part);
  });
});

describe("whatever is logged, no password leaves by it:", () => {
  const logged = (fields: object, message = "it failed"): string => {
    const lines: string[] = [];
    createLogger("info", { write: (line) => lines.push(line) }).error(fields, message);
    expect(JSON.parse(lines.join())).toMatchObject({ level: "error" });
    return lines.join();
  };
  const url = 'postgresql://reader:pa"ss\\w0rd@db.example:5432/throughline?sslmode=require';
  const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more);

  it.each<readonly [string, object]>([
    ["in the message of an error", { err: failure(`cannot connect to ${url}`) }],
    ["in the message of what caused it", { err: new Error("away", { cause: failure(`${url} refused`) }) }],
    ["in what the parser of addresses was given", { err: failure("Invalid URL", { input: url }) }],
    [
      "in the options of a driver",
      { err: failure("x", { options: { connectionString: url, password: 'pa"ss\\w0rd' } }) },
    ],
    ["in options on their own", { client: { connectionParameters: { user: "reader", password: 'pa"ss\\w0rd' } } }],
    ["in libpq's spelling", { err: failure("host=db.example password=ss\\w0rd user=reader: refused") }],
    ["in a parameter of an address", { err: failure("at postgres://db.example/x?user=reader&password=ss\\w0rd&a=b") }],
    ["in libpq's spelling, quoted", { err: failure("password = 'pass word w0rd' user=reader: refused") }],
  ])("%s", (_place, fields) => {
    const line = logged(fields, `connecting to ${url}`);
    expect(line).not.toContain("w0rd");
    expect(line).toContain("[redacted]");
  });

  it("and what stands around it does", () => {
    const line = JSON.parse(logged({ err: failure(`cannot connect to ${url}\n    at a caller`) }));
    expect(line.err.message).toBe("cannot connect to [redacted]\n    at a caller");
  });
});
