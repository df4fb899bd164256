import { Kind, parse } from "graphql";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();

describe("the guide's queries", () => {
  it("are at least eight, each a question with a named operation", () => {
    expect(guideQueries.length).toBeGreaterThanOrEqual(8);
    expect(new Set(guideQueries.map(({ operationName }) => operationName)).size).toBe(guideQueries.length);
    for (const { question } of guideQueries) expect(question).toMatch(/^[A-Z].+\?$/);
  });

  it.each(guideQueries)("$question is answered with data", async ({ query, variables }) => {
    const data = await service().data(query, variables);
    expect(Object.values(data).some(holdsSomething)).toBe(true);
  });

  it.each(guideQueries)("$question has a value for every variable, and no other", ({ query, variables = {} }) => {
    const declared = parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    );
    expect(Object.keys(variables)).toEqual(declared.map(({ variable }) => variable.name.value));
  });

  it("lead to the explorer where it draws the same", () => {
    const drawn = guideQueries.filter(({ drawnAt }) => drawnAt !== undefined);
    expect(drawn.length).toBe(9);
    for (const { drawnAt, variables = {} } of drawn) expect(drawnAt).toBe(explorerAddress(variables));
  });
});

describe("the front page", () => {
  it("leads to every question in GraphiQL, with its variables, and to where it is drawn", async () => {
    const { document } = parseHTML(await (await fetch(service().url)).text());
    const questions = [...document.querySelectorAll("#data ol li")].map((item) =>
      [...item.querySelectorAll("a")].map((link) => ({ text: link.textContent, address: link.getAttribute("href") })),
    );
    expect(questions.length).toBe(guideQueries.length);
    for (const [index, [asked, drawn]] of questions.entries()) {
      const guide = guideQueries[index];
      const { pathname, searchParams } = new URL(asked?.address ?? "", service().url);
      expect([asked?.text, pathname, searchParams.get("query")]).toEqual([guide?.question, "/graphql", guide?.query]);
      expect(JSON.parse(searchParams.get("variables") ?? "null") ?? undefined).toEqual(guide?.variables);
      expect(drawn?.address).toBe(guide?.drawnAt);
    }
  });
});

/** Where the explorer draws the answer to a question with these variables. */
function explorerAddress({ eras, leaders, principle, text, from }: Json): string {
  if (eras) return `/explore/compare?eras=${eras.join()}`;
  if (leaders) return `/explore/compare?leaders=${leaders.join()}`;
  if (principle) return `/explore/lineage/${principle}`;
  if (text) return `/explore/search?q=${text}`;
  return from ? "/explore/timeline" : "/explore";
}

/** Whether an answer holds anything but nulls, empty lists and zero counts. */
function holdsSomething(value: Json): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsSomething);
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && value > 0);
}
