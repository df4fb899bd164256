import fc from "fast-check";
import { isEnumType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { schema } from "../../src/schema/index.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter", "tests/fixtures/weir-and-mills");
const corpora = ["independent-foreign-policy-of-peace", "harbour-charter", "weir-and-mills"];

/** What a stance is of in each dimension, by a word of ours. */
const dimensions: Readonly<Record<string, (stance: Json) => readonly string[]>> = {
  ERA: ({ era }) => [era.slug],
  PRINCIPLE: ({ principle }) => [principle.slug],
  LEADER: ({ leaders }) => leaders.map(({ slug }: Json) => slug),
  SOURCE: ({ evidence }) => [...new Set<string>(evidence.map(({ source }: Json) => source.slug))],
  KIND: ({ kind }) => [kind],
  POSITION: ({ position }) => [position],
};
const asked = "era { slug } principle { slug } leader { slug } source { slug } kind position count";

/** All stances of each corpus, and in which order each dimension stands. */
const stances = new Map<string, Json[]>();
const orders = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const corpus of corpora) {
    const { edition } = await service().data(
      `query ($corpus: String) { edition(corpus: $corpus) {
        eras(first: 100) { nodes { slug } } principles(first: 100) { nodes { slug } } leaders(first: 100) { nodes { slug } } sources { slug } } }`,
      { corpus },
    );
    const slugs = (list: Json[]) => list.map(({ slug }) => slug);
    orders.set(`${corpus} ERA`, slugs(edition.eras.nodes));
    orders.set(`${corpus} PRINCIPLE`, slugs(edition.principles.nodes));
    orders.set(`${corpus} LEADER`, slugs(edition.leaders.nodes));
    orders.set(`${corpus} SOURCE`, slugs(edition.sources));
    orders.set(`${corpus} KIND`, valuesOf("StanceKind"));
    orders.set(`${corpus} POSITION`, valuesOf("Position"));
    stances.set(corpus, await allStances(corpus, ""));
  }
});

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

async function allStances(corpus: string, filter: string): Promise<Json[]> {
  const found: Json[] = [];
  for (let after = "", isMore = true; isMore; ) {
    const { edition } = await service().data(
      `query ($corpus: String) { edition(corpus: $corpus) { stances(first: 100, filter: {${filter}} ${after}) {
        nodes { kind position era { slug } principle { slug } leaders { slug } evidence { source { slug } } } pageInfo { endCursor hasNextPage } } } }`,
      { corpus },
    );
    found.push(...edition.stances.nodes);
    [after, isMore] = [`after: "${edition.stances.pageInfo.endCursor}"`, edition.stances.pageInfo.hasNextPage];
  }
  return found;
}

const wordOf = (dimension: string, group: Json): string => {
  const value = group[dimension.toLowerCase()];
  return typeof value === "string" ? value : value.slug;
};

/** The groups of some stances, each once, by hand. */
function countedByHand(found: readonly Json[], by: readonly string[], corpus: string): Json[] {
  const counts = new Map<string, number>();
  for (const stance of found) {
    const ways = by.reduce<string[][]>(
      (before, dimension) =>
        before.flatMap((way) => (dimensions[dimension]?.(stance) ?? []).map((word) => [...way, word])),
      [[]],
    );
    for (const way of ways) counts.set(way.join(" "), (counts.get(way.join(" ")) ?? 0) + 1);
  }
  const placeOf = (way: string): number[] =>
    way.split(" ").map((word, index) => orders.get(`${corpus} ${by[index]}`)?.indexOf(word) ?? -1);
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((place, index) => place - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...counts].sort(([a], [b]) => compare(placeOf(a), placeOf(b))).map(([way, count]) => ({ way, count }));
}

describe("the numbers of stances", () => {
  it("are those of the stances that are listed, group by group, whatever the dimensions and the filter", async () => {
    const filters = [
      "",
      "kinds: [REAFFIRMED, EXTENDED]",
      "positions: [AFFIRMED]",
      "positions: [OPPOSED, BOTH]",
      "kinds: []",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...corpora),
        fc.shuffledSubarray(Object.keys(dimensions), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...filters),
        async (corpus, by, filter) => {
          const { edition } = await service().data(
            `query ($corpus: String) { edition(corpus: $corpus) { stanceCounts(by: [${by.join(" ")}], filter: {${filter}}) { ${asked} } } }`,
            { corpus },
          );
          const found = filter === "" ? stances.get(corpus) : await allStances(corpus, filter);
          const groups = edition.stanceCounts.map((group: Json) => ({
            way: by.map((dimension) => wordOf(dimension, group)).join(" "),
            count: group.count,
          }));
          expect(groups).toEqual(countedByHand(found ?? [], by, corpus));
          const others = Object.keys(dimensions).filter((dimension) => !by.includes(dimension));
          for (const group of edition.stanceCounts)
            for (const dimension of others) expect(group[dimension.toLowerCase()]).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  it("count a stance with two leaders for each, also where a filter names one of them", async () => {
    const corpus = corpora.find((name) => stances.get(name)?.some(({ leaders }) => leaders.length > 1)) ?? "";
    const stance = stances.get(corpus)?.find(({ leaders }) => leaders.length > 1);
    const [one, other] = stance.leaders.map(({ slug }: Json) => slug);
    const { edition } = await service().data(
      `query ($corpus: String, $filter: StanceFilter) { edition(corpus: $corpus) { stanceCounts(by: [LEADER], filter: $filter) { leader { slug } count } } }`,
      { corpus, filter: { leaders: [one] } },
    );
    const named = edition.stanceCounts.map(({ leader }: Json) => leader.slug);
    expect(named).toEqual(expect.arrayContaining([one, other]));
  });

  it.each([
    ["by: []", "by: has 0 items; expected 1 to 3 of ERA, PRINCIPLE, LEADER, SOURCE, KIND, POSITION"],
    ["by: [ERA, PRINCIPLE, KIND, LEADER]", "by: has 4 items; expected 1 to 3"],
    ["by: [KIND, KIND]", "by: names KIND twice; expected each at most once"],
    ['by: [KIND], filter: { eras: ["foundng"] }', 'filter.eras: "foundng" (nearest: founding)'],
  ])("are refused for %s", async (args, message) => {
    const { errors } = await service().ask(`{ stanceCounts(${args}) { count } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toContain(message);
  });
});
