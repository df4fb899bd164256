import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { Availability, DatabaseAway } from "../../src/database/availability.js";
import { seededDatabase } from "../support/database.js";

it("A statement that PostgreSQL gives up, since locks are waited for in a circle, is sent again, and is no defect", async () => {
  const database = await seededDatabase();
  const [reader, locker] = [database, database].map(({ url }) => new pg.Client({ connectionString: url }));
  const availability = new Availability(database.url);
  onTestFinished(async () => {
    await Promise.all([availability.close(), reader?.end(), locker?.end()]);
    await database.drop();
  });
  await Promise.all([reader?.connect(), locker?.connect()]);
  // Whoever looks for a circle while there is one is given up: the reader, some time after both wait.
  await reader?.query("SET deadlock_timeout = '3s'");
  await locker?.query("SET deadlock_timeout = '60s'");
  await locker?.query("CREATE TABLE one AS SELECT 1 AS number; CREATE TABLE other AS SELECT 2 AS number");
  await locker?.query("BEGIN; LOCK TABLE other IN ACCESS EXCLUSIVE MODE");
  const givenUp: unknown[] = [];
  const reading = availability.guard(async () => {
    try {
      return (await reader?.query("SELECT one.number + other.number AS sum FROM one, other"))?.rows;
    } catch (error) {
      givenUp.push(error);
      throw error;
    }
  });
  const waiting = "SELECT count(*)::integer AS waiting FROM pg_locks WHERE NOT granted";
  const watcher = new pg.Client({ connectionString: database.url });
  onTestFinished(() => watcher.end());
  await watcher.connect();
  await expect.poll(async () => (await watcher.query(waiting)).rows).toEqual([{ waiting: 1 }]);
  await locker?.query("LOCK TABLE one IN ACCESS EXCLUSIVE MODE");
  await locker?.query("COMMIT");
  expect(await reading).toEqual([{ sum: 3 }]);
  expect(givenUp).toMatchObject([{ code: "40P01" }]);
  const always = () => Promise.reject(givenUp[0]);
  await expect(availability.guard(always)).rejects.toBeInstanceOf(DatabaseAway);
  expect(availability.isAway).toBe(false);
});
