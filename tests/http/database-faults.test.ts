import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersAll, Load, loadQueries, neverAsked, type Outcome, outcomeOf } from "../support/load.js";
import { OwnPostgres } from "../support/own-postgres.js";
import { serveDatabase, type TestService } from "../support/service.js";

let postgres: OwnPostgres;
let service: TestService;
const expected = new Map<string, unknown>();

beforeAll(async () => {
  postgres = await OwnPostgres.create();
  service = await serveDatabase({ url: postgres.url, drop: () => postgres.remove() });
  for (const query of loadQueries) expected.set(query, (await outcomeOf(service.url, query)).data);
});
afterAll(() => service.stop());

const status = async (path: string): Promise<number> => (await fetch(`${service.url}${path}`)).status;
const isAway = async (): Promise<boolean> => (await status("/health/ready")) === 503;
/** Answers come back soon after the database, and the same as before. */
const answersAgain = async (): Promise<void> => {
  await expect.poll(() => answersAll(service.url), { interval: 50 }).toBe(true);
  for (const query of loadQueries) expect((await outcomeOf(service.url, query)).data).toEqual(expected.get(query));
  expect(await status("/health/ready")).toBe(200);
};

/** A load during which something happens to the database; its outcomes, once the database is back. */
async function underLoad(fault: () => Promise<void>, back: () => Promise<void>): Promise<readonly Outcome[]> {
  const load = new Load(service.url);
  await expect.poll(() => load.outcomes.length).toBeGreaterThan(30);
  try {
    await fault();
  } finally {
    await back();
  }
  await answersAgain();
  await load.stop();
  return load.outcomes;
}

/**
 * Every request was answered, or told with one of these codes that it cannot be just now, and when to come again.
 * A database that is back within a moment is waited for: then nobody is told anything.
 */
function expectOnly(outcomes: readonly Outcome[], ...codes: readonly string[]): void {
  const kinds = new Set(outcomes.map((outcome) => `${outcome.status} ${[...new Set(outcome.codes)].join()}`));
  const allowed = ["200 ", ...codes];
  expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
  for (const { status: given, retryAfter } of outcomes) if (given === 503) expect(retryAfter).toBe("1");
}

async function expectNothingLeaked(): Promise<void> {
  const { pool } = service.service.reader;
  const held = () => [pool.waitingCount, pool.totalCount <= 10, pool.totalCount - pool.idleCount];
  await expect.poll(held).toEqual([0, true, 0]);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT count(*)::integer AS open FROM pg_stat_activity WHERE application_name = 'throughline' AND pid <> pg_backend_pid()",
  );
  await client.end();
  // The pool of those who answer, and what those who publish still hold.
  expect(rows[0].open).toBeLessThanOrEqual(20);
}

const UNAVAILABLE = "503 SERVICE_UNAVAILABLE";
const TIMEOUT = "504 TIMEOUT";

describe("under load, the database is", () => {
  it("killed, and started again", async () => {
    const outcomes = await underLoad(
      async () => {
        await postgres.signal("SIGKILL");
        await expect.poll(isAway).toBe(true);
        expect(await status("/health/live")).toBe(200);
      },
      () => postgres.start(),
    );
    expectOnly(outcomes, UNAVAILABLE);
    await expectNothingLeaked();
  });

  it("restarted in order", async () => {
    const outcomes = await underLoad(
      async () => {
        await postgres.stop();
        await expect.poll(isAway).toBe(true);
      },
      () => postgres.start(),
    );
    expectOnly(outcomes, UNAVAILABLE);
    await expectNothingLeaked();
  });

  it("frozen, and goes on", async () => {
    const outcomes = await underLoad(
      async () => {
        await postgres.signal("SIGSTOP");
        await expect.poll(isAway).toBe(true);
        expect(await status("/health/live")).toBe(200);
        const late = await outcomeOf(service.url, neverAsked());
        expect([UNAVAILABLE, TIMEOUT]).toContain(`${late.status} ${late.codes[0]}`);
      },
      () => postgres.signal("SIGCONT"),
    );
    expectOnly(outcomes, UNAVAILABLE, TIMEOUT);
    await expectNothingLeaked();
  });

  it("locked, and let go", async () => {
    const locker = new pg.Client({ connectionString: postgres.url });
    await locker.on("error", () => undefined).connect();
    const outcomes = await underLoad(
      async () => {
        await locker.query("BEGIN; LOCK TABLE catalogue, search_document IN ACCESS EXCLUSIVE MODE");
        const waited = await outcomeOf(service.url, neverAsked());
        expect([UNAVAILABLE, TIMEOUT]).toContain(`${waited.status} ${waited.codes[0]}`);
      },
      async () => {
        await locker.query("ROLLBACK");
        await locker.end();
      },
    );
    expectOnly(outcomes, UNAVAILABLE, TIMEOUT);
    await expectNothingLeaked();
  });

  it("cutting every connection, again and again", async () => {
    const admin = new pg.Client({ connectionString: postgres.url, application_name: "admin" });
    await admin.on("error", () => undefined).connect();
    const cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline'";
    const outcomes = await underLoad(
      async () => {
        for (let round = 0; round < 4; round += 1) {
          await admin.query(cut);
          await answersAgain();
        }
      },
      () => admin.end(),
    );
    // A read whose connection broke is done again: nobody notices.
    expectOnly(outcomes);
    await expectNothingLeaked();
  });
});
