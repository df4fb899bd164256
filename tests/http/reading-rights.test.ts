import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { neverAsked, outcomeOf } from "../support/load.js";
import { serveDatabase, type TestService } from "../support/service.js";

const role = `reading_${process.pid}`;
let admin: pg.Client;
let adminUrl: string;
let readerUrl: string;
let service: TestService;

beforeAll(async () => {
  const database = await seededDatabase();
  adminUrl = database.url;
  admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
  const url = new URL(adminUrl);
  Object.assign(url, { username: role, password: "secret" });
  readerUrl = url.href;
  const drop = async (): Promise<void> => {
    await admin.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    await admin.end();
    await database.drop();
  };
  service = await serveDatabase({ url: readerUrl, drop }, { DATABASE_ADMIN_URL: adminUrl });
});
afterAll(() => service.stop());

const readiness = async (): Promise<number> => (await fetch(`${service.url}/health/ready`)).status;
const ask = async (): Promise<string> => {
  const { status, codes } = await outcomeOf(service.url, neverAsked());
  return `${status} ${codes}`;
};
const endSessions = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`;
const database = (): string => new URL(adminUrl).pathname.slice(1);

/** What is taken from the role, and how it is given back. */
const losses: readonly (readonly [string, () => string, () => string])[] = [
  ["one table", () => `REVOKE SELECT ON stance FROM ${role}`, () => `GRANT SELECT ON stance TO ${role}`],
  ["the catalogue", () => `REVOKE SELECT ON catalogue FROM ${role}`, () => `GRANT SELECT ON catalogue TO ${role}`],
  [
    "every table",
    () => `REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM ${role}`,
    () => `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`,
  ],
  [
    "the schema",
    () => `REVOKE USAGE ON SCHEMA public FROM PUBLIC, ${role}`,
    () => `GRANT USAGE ON SCHEMA public TO PUBLIC, ${role}`,
  ],
  ["its log-in", () => `ALTER ROLE ${role} NOLOGIN; ${endSessions}`, () => `ALTER ROLE ${role} LOGIN`],
  [
    "its password",
    () => `ALTER ROLE ${role} PASSWORD 'another'; ${endSessions}`,
    () => `ALTER ROLE ${role} PASSWORD 'secret'`,
  ],
  [
    "the database",
    () => `REVOKE CONNECT ON DATABASE ${database()} FROM PUBLIC, ${role}; ${endSessions}`,
    () => `GRANT CONNECT ON DATABASE ${database()} TO PUBLIC, ${role}`,
  ],
];

describe("when the reading role loses", () => {
  it.each(losses)(
    "%s, readiness says so and requests are told to come again, until it is given back",
    async (_what, take, give) => {
      expect(await readiness()).toBe(200);
      await admin.query(take());
      try {
        await expect.poll(readiness).toBe(503);
        expect(await ask()).toBe("503 SERVICE_UNAVAILABLE");
        const { code, stdout, stderr } = await run(["doctor"], {
          DATABASE_URL: readerUrl,
          DATABASE_ADMIN_URL: adminUrl,
        });
        expect([code, stderr]).toEqual([2, ""]);
        expect(stdout).toMatch(/^wrong reading: DATABASE_URL/m);
        expect(stdout).not.toContain("secret");
      } finally {
        await admin.query(give());
      }
      await expect.poll(readiness, { timeout: 2_000 }).toBe(200);
      expect(await ask()).toBe("200 ");
    },
  );

  it("something while it is asked much, no request is a defect", async () => {
    const asked: Promise<string>[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      asked.push(ask());
      if (turn === 20) await admin.query(losses[0]?.[1]() ?? "");
      if (turn === 40) await admin.query(losses[0]?.[2]() ?? "");
      await Promise.race(asked.slice(-1));
    }
    const outcomes = new Set(await Promise.all(asked));
    expect([...outcomes].filter((outcome) => !["200 ", "503 SERVICE_UNAVAILABLE"].includes(outcome))).toEqual([]);
    await expect.poll(readiness).toBe(200);
  });
});

describe("doctor", () => {
  const doctor = (environment: Record<string, string>) =>
    run(["doctor"], { DATABASE_URL: readerUrl, DATABASE_ADMIN_URL: adminUrl, ...environment });

  it("is content with a role that may read, and with what answers", async () => {
    const { code, stdout } = await doctor({});
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^ok {4}reading: ${role} in DATABASE_URL may read$`, "m")),
    ]);
  });

  it.each([
    ["DATABASE_ADMIN_URL", /^wrong database: The PostgreSQL at DATABASE_ADMIN_URL does not let/m],
    ["DATABASE_URL", /^wrong reading: DATABASE_URL lets nobody in \(28P01/m],
    ["DATABASE_REPLICA_URLS", /^wrong replica: address 1 of DATABASE_REPLICA_URLS lets nobody in \(28P01/m],
  ])("names %s when its password is wrong, and says it to nobody", async (variable, told) => {
    const wrong = new URL(variable === "DATABASE_ADMIN_URL" ? adminUrl : readerUrl);
    wrong.password = "mistyped";
    const { code, stdout } = await doctor({ [variable]: wrong.href });
    expect([code, stdout]).toEqual([2, expect.stringMatching(told)]);
    expect(stdout).not.toMatch(/mistyped|secret/);
  });

  it.each(["Reader", 'who "reads"', "select", "läser"])(
    "mends what it says of a role by the name of %s",
    async (name) => {
      const quoted = pg.escapeIdentifier(name);
      await admin.query(`CREATE ROLE ${quoted} LOGIN PASSWORD 'secret'`);
      try {
        const url = new URL(adminUrl);
        Object.assign(url, { username: encodeURIComponent(name), password: "secret" });
        const { code, stdout } = await doctor({ DATABASE_URL: url.href });
        expect([code, stdout]).toEqual([2, expect.stringContaining(`the role ${name} may not read every table`)]);
        const remedy = /, or: (GRANT .*)$/m.exec(stdout)?.[1] ?? "";
        await admin.query(remedy);
        expect(await doctor({ DATABASE_URL: url.href })).toMatchObject({
          code: 0,
          stdout: expect.stringContaining(`reading: ${name} in DATABASE_URL may read`),
        });
      } finally {
        await admin.query(`DROP OWNED BY ${quoted}; DROP ROLE ${quoted}`);
      }
    },
  );

  it("names what is no replica, and a Redis that is not there", async () => {
    const { code, stdout } = await doctor({ DATABASE_REPLICA_URLS: readerUrl, REDIS_URL: "redis://127.0.0.1:1" });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^wrong replica: address 1 of DATABASE_REPLICA_URLS follows no other server$/m);
    expect(stdout).toMatch(/^wrong Redis: REDIS_URL does not answer \(.*ECONNREFUSED/m);
  });
});
