import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { startTestService, useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService();

const all = `evidence { id edition { number digest } paragraph start end digest gloss source { slug }
  stance { id } event { id } quote { id } }`;
const supported = `{ edition(corpus: "united-states-freedom-of-speech") {
  stances(first: 100) { nodes { id ${all} } } events(first: 100) { nodes { id ${all} } } quotes(first: 100) { nodes { id ${all} } } } }`;

describe("Evidence", () => {
  it("says what it supports, one of the three, which lists it among its own, and of which edition it is", async () => {
    const { edition } = await service().data(supported);
    for (const [list, field] of Object.entries({ stances: "stance", events: "event", quotes: "quote" })) {
      expect(edition[list].nodes.length).toBeGreaterThan(0);
      for (const { id, evidence } of edition[list].nodes)
        for (const one of evidence) {
          expect({ stance: null, event: null, quote: null, [field]: { id } }).toEqual({
            stance: one.stance,
            event: one.event,
            quote: one.quote,
          });
          expect(one.edition.number).toBe(1);
        }
    }
  });

  it("is found by its id, one of its own for each, alone and among others", async () => {
    const { edition } = await service().data(supported);
    const listed: Json[] = [edition.stances, edition.events, edition.quotes].flatMap(({ nodes }) =>
      nodes.flatMap(({ evidence }: Json) => evidence),
    );
    const ids = listed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const fields = `__typename id ... on Entity { edition { digest } } ... on Evidence { paragraph start end digest gloss source { slug } }`;
    const { node, nodes } = await service().data(
      `query ($id: ID!, $ids: [ID!]!) { node(id: $id) { ${fields} } nodes(ids: $ids) { ${fields} } }`,
      { id: ids[0], ids: ids.slice(0, 100) },
    );
    expect(nodes[0]).toEqual(node);
    expect(nodes).toMatchObject(
      listed.slice(0, 100).map(({ edition: { digest }, stance, event, quote, ...one }) => ({
        __typename: "Evidence",
        ...one,
        edition: { digest },
      })),
    );
  });

  it("has the same id in another installation, whatever was imported before", async () => {
    const other = await startTestService("tests/fixtures/harbour-charter", "tests/fixtures/river-council");
    try {
      const id = `{ edition(corpus: "independent-foreign-policy-of-peace") { events(first: 5) { nodes { evidence { id } } } } }`;
      expect(await other.data(id)).toEqual(await service().data(id));
    } finally {
      await other.stop();
    }
  });

  it("and its edition are read for all at once", async () => {
    const of = (first: number) =>
      countStatements(service().service.reader, () =>
        service().data(`{ events(first: ${first}) { nodes { evidence { id edition { number } stance { id } } } } }`),
      );
    expect(await of(13)).toBeLessThanOrEqual(3);
  });
});
