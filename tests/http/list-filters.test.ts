import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/weir-and-mills", "tests/fixtures/harbour-charter");
const corpora = ["independent-foreign-policy-of-peace", "weir-and-mills", "harbour-charter"];
const kinds = ["INTRODUCED", "REAFFIRMED", "EXTENDED", "NARROWED", "REINTERPRETED", "APPLIED", "REJECTED", "ABANDONED"];

/** All of each corpus that filters of eras and leaders look at. */
const whole = new Map<string, Json>();
const ofCorpus = (corpus: string): Json => whole.get(corpus);
const anyOf = (wanted: readonly string[] | undefined, given: readonly string[]): boolean =>
  wanted === undefined || given.some((one) => wanted.includes(one));

beforeAll(async () => {
  for (const corpus of corpora) {
    const { edition } = await service().data(
      `query ($corpus: String) { edition(corpus: $corpus) {
        leaders(first: 100) { nodes { slug kind eras { slug } stances { kind principle { slug } } } }
        eras(first: 100) { nodes { slug leaders { slug } principles { slug } } }
        principles(first: 100) { nodes { slug formerSlugs } } events(first: 100) { nodes { slug formerSlugs } }
        quotes(first: 100) { nodes { slug formerSlugs } } sources { slug formerSlugs } } }`,
      { corpus },
    );
    whole.set(corpus, edition);
  }
});

/** Some of what is there, or no condition. */
const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[] | undefined> =>
  fc.option(fc.subarray([...values], { maxLength: Math.min(3, values.length) }), { nil: undefined });
const corpus = fc.constantFrom(...corpora);

async function listed(list: string, type: string, of: string, filter: object): Promise<string[]> {
  const { edition } = await service().data(
    `query ($corpus: String, $filter: ${type}) { edition(corpus: $corpus) { ${list}(filter: $filter, first: 100) { totalCount nodes { slug } } } }`,
    { corpus: of, filter },
  );
  expect(edition[list].totalCount).toBe(edition[list].nodes.length);
  return slugs(edition[list].nodes);
}

describe("a filter", () => {
  it("of eras keeps those that meet all of it", async () => {
    const choice = corpus.chain((of) => {
      const { eras, leaders, principles } = ofCorpus(of);
      const [ofEras, ofLeaders, ofPrinciples] = [eras, leaders, principles].map(({ nodes }) => slugs(nodes));
      const filter = { slugs: some(ofEras ?? []), leaders: some(ofLeaders ?? []), attests: some(ofPrinciples ?? []) };
      return fc.record({ of: fc.constant(of), filter: fc.record(filter) });
    });
    await fc.assert(
      fc.asyncProperty(choice, async ({ of, filter }) => {
        const kept = ofCorpus(of).eras.nodes.filter(
          (era: Json) =>
            anyOf(filter.slugs, [era.slug]) &&
            anyOf(filter.leaders, slugs(era.leaders)) &&
            anyOf(filter.attests, slugs(era.principles)),
        );
        expect(await listed("eras", "EraFilter", of, filter)).toEqual(slugs(kept));
      }),
      { numRuns: 60 },
    );
  });

  it("of leaders keeps those that meet all of it, principles and kinds by one and the same stance", async () => {
    const choice = corpus.chain((of) => {
      const { eras, leaders, principles } = ofCorpus(of);
      const [ofEras, ofLeaders, ofPrinciples] = [eras, leaders, principles].map(({ nodes }) => slugs(nodes));
      const filter = {
        slugs: some(ofLeaders ?? []),
        eras: some(ofEras ?? []),
        principles: some(ofPrinciples ?? []),
        kinds: some(kinds),
        kind: fc.constantFrom(undefined, "PERSON", "BODY"),
      };
      return fc.record({ of: fc.constant(of), filter: fc.record(filter) });
    });
    await fc.assert(
      fc.asyncProperty(choice, async ({ of, filter }) => {
        const isOfStance = ({ stances }: Json): boolean =>
          (filter.principles === undefined && filter.kinds === undefined) ||
          stances.some(
            ({ kind, principle }: Json) => anyOf(filter.principles, [principle.slug]) && anyOf(filter.kinds, [kind]),
          );
        const kept = ofCorpus(of).leaders.nodes.filter(
          (leader: Json) =>
            anyOf(filter.slugs, [leader.slug]) &&
            anyOf(filter.eras, slugs(leader.eras)) &&
            (filter.kind === undefined || leader.kind === filter.kind) &&
            isOfStance(leader),
        );
        expect(await listed("leaders", "LeaderFilter", of, filter)).toEqual(slugs(kept));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["principles", "PrincipleFilter"],
    ["events", "EventFilter"],
    ["quotes", "QuoteFilter"],
  ])("of %s finds by slugs, those that they had among them, in the list's order", async (list, type) => {
    for (const of of corpora) {
      const nodes: Json[] = ofCorpus(of)[list].nodes;
      const called = nodes.map(({ slug, formerSlugs }) => formerSlugs[0] ?? slug);
      const two = [called.at(-1), called[0]].filter((slug) => slug !== undefined);
      expect(await listed(list, type, of, { slugs: two })).toEqual([
        ...new Set(slugs([nodes[0], nodes.at(-1)].filter(Boolean))),
      ]);
    }
  });
});

describe("a filter of stances by keys", () => {
  const ask = (of: string, keys: readonly string[]) =>
    service().ask(
      `query ($corpus: String, $slugs: [String!]) { edition(corpus: $corpus) { stances(filter: { slugs: $slugs }, first: 100) {
        nodes { kind era { slug formerSlugs } principle { slug formerSlugs } } } } }`,
      { corpus: of, slugs: keys },
    );
  const keyed = ({ era, principle, kind }: Json): string => `${era.slug}/${principle.slug}/${kind}`;
  const keyedBefore = ({ era, principle, kind }: Json): string =>
    `${era.formerSlugs[0] ?? era.slug}/${principle.formerSlugs[0] ?? principle.slug}/${kind}`;
  const all = new Map<string, Json[]>();
  beforeAll(async () => {
    for (const of of corpora) {
      const { edition } = await service().data(
        `query ($corpus: String) { edition(corpus: $corpus) { stances(first: 100) {
          nodes { kind era { slug formerSlugs } principle { slug formerSlugs } } } } }`,
        { corpus: of },
      );
      all.set(of, edition.stances.nodes);
    }
  });

  it("keeps those that it names, as era and principle are called or were, in the list's order", async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.infiniteStream(fc.nat()), fc.boolean(), async (of, chosen, before) => {
        const stances = all.get(of) ?? [];
        const some = [...chosen.take(3)].map((nat) => stances[nat % stances.length]);
        const { data, errors } = await ask(of, some.map(before ? keyedBefore : keyed));
        expect(errors).toBeUndefined();
        const kept = stances.filter((stance) => some.includes(stance));
        expect(data.edition.stances.nodes.map(keyed)).toEqual(kept.map(keyed));
      }),
      { numRuns: 30 },
    );
    expect((await ask(corpora[0] ?? "", [])).data.edition.stances.nodes).toEqual([]);
  });

  it.each([
    ["founding", "is no stance of this edition; expected era/principle/KIND"],
    ["founding/anti-hegemony", "expected era/principle/KIND"],
    ["founding/anti-hegemony/APPLIED/more", "expected era/principle/KIND"],
    ["founding/anti-hegemony/applied", "the kind one of INTRODUCED"],
    ["/anti-hegemony/APPLIED", "expected era/principle/KIND"],
    ["foundng/anti-hegemony/APPLIED", "is no era of this edition"],
    ["founding/anti-hegemon/APPLIED", "is no principle of this edition"],
    ["founding/independence/ABANDONED", "is no stance of this edition"],
  ])("is refused where a key is none: %s", async (key, said) => {
    const { errors } = await ask(corpora[0] ?? "", [key]);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "filter.slugs" } }]);
    expect(errors?.[0]?.message).toContain(said);
  });
});

describe("a filter that names several things which are unknown", () => {
  it("is refused for the same one of them each time", async () => {
    const ask = async (list: string, filter: string): Promise<unknown> => {
      const { errors } = await service().ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`);
      return errors?.map(({ extensions }: Json) => extensions.argument);
    };
    for (const [list, filter, named] of [
      ["stances", 'sources: ["a"], leaders: ["b"], principles: ["c"], eras: ["d"]', "filter.eras"],
      ["stances", 'sources: ["a"], principles: ["c"]', "filter.principles"],
      ["events", 'principles: ["c"], leaders: ["b"]', "filter.leaders"],
    ] as const)
      for (let time = 0; time < 8; time += 1) expect([filter, await ask(list, filter)]).toEqual([filter, [named]]);
  });
});
