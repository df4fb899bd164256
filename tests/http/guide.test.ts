import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/http/guide.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();

describe("the guide's queries", () => {
  it("are at least eight, each a question with a named operation", () => {
    expect(guideQueries.length).toBeGreaterThanOrEqual(8);
    expect(new Set(guideQueries.map(({ operationName }) => operationName)).size).toBe(guideQueries.length);
    for (const { question } of guideQueries) expect(question).toMatch(/^[A-Z].+\?$/);
  });

  it.each(guideQueries.map(({ question, query }) => [question, query] as const))(
    "%s is answered with data",
    async (_question, query) => {
      const data = await service().data(query);
      expect(Object.values(data).some(holdsSomething)).toBe(true);
    },
  );
});

/** Whether an answer holds anything but nulls, empty lists and zero counts. */
function holdsSomething(value: Json): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsSomething);
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && value > 0);
}
