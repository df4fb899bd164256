import { expect, it } from "vitest";
import { connectionsOfEach, mostProcesses } from "../../src/server/connection-budget.js";
import { BadSettings, readSettings } from "../../src/server/settings.js";

const OF_ALL = 80;
const upTo64 = Array.from({ length: 64 }, (_, index) => index + 1);

it("All workers that the settings allow have at most 80 connections together, and each one for operations and one for exports", () => {
  const sums = upTo64.map((workers) => {
    const { operations, exports } = connectionsOfEach(workers);
    return { workers, operations, exports, sum: workers * (operations + exports) };
  });
  const beyond = sums.filter(({ sum, operations, exports }) => sum > OF_ALL || operations < 1 || exports < 1);
  expect(beyond.map(({ workers }) => workers)).toEqual(upTo64.filter((workers) => workers > mostProcesses));
  for (const { workers } of beyond) expect(() => readSettings({ WORKERS: String(workers) })).toThrow(BadSettings);
  expect(readSettings({ WORKERS: String(mostProcesses) }).workers).toBe(mostProcesses);
});

it("No worker has more than it has use for, none fewer where there are fewer of them, and hardly any connection is left over", () => {
  expect([1, 2, 6].map(connectionsOfEach)).toEqual(Array(3).fill({ operations: 10, exports: 2 }));
  for (const workers of upTo64.slice(1)) {
    const [more, fewer] = [connectionsOfEach(workers - 1), connectionsOfEach(workers)];
    expect(more.operations).toBeGreaterThanOrEqual(fewer.operations);
    expect(more.exports).toBeGreaterThanOrEqual(fewer.exports);
    const left = OF_ALL - workers * (fewer.operations + fewer.exports);
    if (workers >= 8 && workers <= mostProcesses) expect(left).toBeLessThan(workers);
  }
});
