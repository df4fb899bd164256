import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { bulkFolder } from "../support/bulk.js";
import { run } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { documentKinds } from "./kinds/documents.js";
import { Pulse } from "./pulse.js";
import { type Subject, startSubject } from "./subject.js";
import { questions } from "./volley.js";

let subject: Subject;
beforeAll(async () => {
  const database = await seededDatabase();
  subject = await startSubject({ DATABASE_URL: database.url });
  return async () => {
    await subject.stop();
    await database.drop();
  };
});

describe("sixty documents at once that take long to refuse", () => {
  const slow = [
    "fields that are none, each like",
    "types that are none",
    "fifty of them",
    "fields conflict",
    "under many names",
  ];

  it.each(documentKinds.filter(({ name }) => slow.some((part) => name.includes(part))))(
    "are refused, and whoever asks something else meanwhile is answered: $name",
    async ({ assail }) => {
      const pulse = new Pulse();
      onTestFinished(() => pulse.close());
      pulse.start(subject.url);
      const start = performance.now();
      const answers = new Set(await assail(subject.url));
      // What a machine does not come to within the time of an answer is given up unread; nothing else is.
      if (performance.now() - start >= limits.answerSeconds.most * 1_000) answers.delete(504);
      expect(answers).toEqual(new Set([400]));
      const { asked, unanswered } = await pulse.stop();
      expect([asked > 0, unanswered]).toEqual([true, []]);
      expect(subject.errors()).toBe("");
    },
  );
});

describe("sixty large comparisons at once", () => {
  const AT_ONCE = 60;
  const MOST_MEGABYTES = 200;
  const row = "principle { slug name } cells { kinds stances { summary evidence { gloss digest } } }";
  const question = (index: number) => ({
    query: `query q${Math.abs(index)} { edition(corpus: "bulk") { compareEras(eras: ["era-0", "era-1", "era-2"]) { rows { ${row} } } } }`,
  });
  const comparisons = questions("comparisons", AT_ONCE, question);

  it("are made a few at a time, and no more of them once nobody waits: whoever asks next is answered", {
    timeout: 300_000,
  }, async () => {
    const database = await seededDatabase();
    onTestFinished(() => database.drop());
    await run(["import", await bulkFolder(3_000)], { DATABASE_URL: database.url });
    const asked = await startSubject({ DATABASE_URL: database.url });
    onTestFinished(async () => void (await asked.stop()));
    const before = await asked.measure();
    const results = await comparisons.assail(asked.url);
    const after = await asked.measure();
    expect(new Set(results)).not.toContain(500);
    expect(after.heapMegabytes - before.heapMegabytes).toBeLessThan(MOST_MEGABYTES);
    await expect.poll(async () => (await asked.measure()).heapMegabytes - before.heapMegabytes).toBeLessThan(80);
    await leaveAfterAsking(asked.url);
    expect(await send(asked.url, question(4 * AT_ONCE))).toBe(200);
    expect(asked.errors()).toBe("");
  });

  const send = async (url: string, body: object, given: RequestInit = {}): Promise<number> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(body), ...given });
    await response.text();
    return response.status;
  };

  /** More ask than can be answered in time, and are gone once one of them has been. */
  const leaveAfterAsking = async (url: string): Promise<void> => {
    const leaving = new AbortController();
    const asked = Array.from({ length: 3 * AT_ONCE }, (_, index) =>
      send(url, question(-1 - index), { signal: leaving.signal }),
    );
    await Promise.race(asked);
    leaving.abort();
    await Promise.allSettled(asked);
  };
});
