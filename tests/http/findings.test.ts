import { describe, expect, it, onTestFinished } from "vitest";
import { recordEarlier } from "../../src/corpus/record-earlier.js";
import { seededDatabase } from "../support/database.js";
import type { Json } from "../support/graphql.js";
import { serveDatabase, type TestService, useService } from "../support/service.js";

const service = useService(
  "tests/fixtures/harbour-charter",
  "tests/fixtures/weir-and-mills",
  "tests/fixtures/river-council",
);
const corpora = [
  "independent-foreign-policy-of-peace",
  "united-states-foreign-policy-doctrines",
  "united-states-freedom-of-speech",
  "harbour-charter",
  "weir-and-mills",
  "river-council",
];

async function findingsOf(corpus: string, of: TestService = service()): Promise<Json[]> {
  const { edition } = await of.data(
    `query ($corpus: String) { edition(corpus: $corpus) { findings {
      kind sentence count of principles { slug name } eras { slug name } stances { id kind era { slug } principle { slug } } } } }`,
    { corpus },
  );
  return edition.findings;
}

/** Each principle with what each era says of it, as its lineage tells. */
async function lineages(corpus: string): Promise<{ slug: string; steps: Json[] }[]> {
  const { edition } = await service().data(
    `query ($corpus: String) { edition(corpus: $corpus) { principles(first: 100) { nodes {
      slug lineage { era { slug } attested position kinds } } } } }`,
    { corpus },
  );
  return edition.principles.nodes.map(({ slug, lineage }: Json) => ({ slug, steps: lineage }));
}

const attested = (steps: Json[]): Json[] => steps.filter((step) => step.attested);
const stands = (steps: Json[], position: string): boolean => steps.some((step) => step.position === position);
const has = (steps: Json[], ...kinds: string[]): boolean =>
  steps.some((step) => step.kinds.some((kind: string) => kinds.includes(kind)));
const isTakenUpAgain = (steps: Json[]): boolean =>
  steps.some(
    (step, place) => step.attested && attested(steps.slice(0, place)).length > 0 && !steps[place - 1].attested,
  );

/** What each kind says of a principle, by hand; the era of the finding, where there is one. */
const isTrue: Readonly<Record<string, (steps: Json[], eras: readonly string[]) => boolean>> = {
  PERSISTENT: (steps) => attested(steps).length === steps.length,
  REVERSED: (steps) => stands(steps, "AFFIRMED") && stands(steps, "OPPOSED"),
  OPPOSED: (steps) => has(steps, "REJECTED", "ABANDONED"),
  RESUMED: isTakenUpAgain,
  MOST_INTRODUCED: (steps, [era]) =>
    has(
      steps.filter((step) => step.era.slug === era),
      "INTRODUCED",
    ),
  LAPSED: (steps) => attested(steps).length > 0 && !steps.at(-1)?.attested,
  SINGLE_ERA: (steps) => attested(steps).length === 1,
  UNATTESTED: (steps) => attested(steps).length === 0,
};
const among: Readonly<Record<string, (steps: Json[]) => boolean>> = {
  MOST_INTRODUCED: (steps) => has(steps, "INTRODUCED"),
  LAPSED: (steps) => attested(steps.slice(0, -1)).length > 0,
};

describe("the findings of an edition", () => {
  it.each(corpora)("of %s are what its principles' lineages say, none left out and none trivial", async (corpus) => {
    const [found, all] = await Promise.all([findingsOf(corpus), lineages(corpus)]);
    const expected = Object.entries(isTrue).flatMap(([kind, isIt]) => {
      const eras = found.find((finding) => finding.kind === kind)?.eras.map(({ slug }: Json) => slug) ?? [];
      const principles = all.filter(({ steps }) => isIt(steps, eras)).map(({ slug }) => slug);
      const of = all.filter(({ steps }) => among[kind]?.(steps) ?? true).length;
      return principles.length === 0 ? [] : [{ kind, principles, of }];
    });
    expect(
      found.map(({ kind, principles, of }) => ({ kind, principles: principles.map(({ slug }: Json) => slug), of })),
    ).toEqual(expected);
  });

  it.each(corpora)(
    "of %s say in words what they count, by stances of just their principles and eras",
    async (corpus) => {
      for (const { kind, sentence, count, of, principles, eras, stances } of await findingsOf(corpus)) {
        expect(principles.length).toBe(count);
        expect(count).toBeLessThanOrEqual(of);
        expect(sentence).toContain(String(count));
        expect(sentence).toContain(String(of));
        for (const { name } of principles) if (count <= 3) expect(sentence).toContain(name);
        if (kind === "UNATTESTED") continue;
        const named = (key: string) => new Set(stances.map((stance: Json) => stance[key].slug));
        expect(new Set(principles.map(({ slug }: Json) => slug))).toEqual(named("principle"));
        expect(new Set(eras.map(({ slug }: Json) => slug))).toEqual(named("era"));
      }
    },
  );

  it("tell of the era that introduces most, and of no era that introduces more", async () => {
    const corpus = "independent-foreign-policy-of-peace";
    const found = (await findingsOf(corpus)).find(({ kind }) => kind === "MOST_INTRODUCED");
    const { edition } = await service().data(
      `query ($corpus: String) { edition(corpus: $corpus) { stanceCounts(by: [ERA], filter: { kinds: [INTRODUCED] }) { era { name } count } } }`,
      { corpus },
    );
    const counts = edition.stanceCounts.map(({ count }: Json) => count);
    expect(found.count).toBe(Math.max(...counts));
    expect(found.sentence).toContain(edition.stanceCounts.find(({ count }: Json) => count === found.count).era.name);
  });

  it("speak of the source, or of the sources where there are several", async () => {
    for (const corpus of corpora) {
      const { edition } = await service().data(
        `query ($corpus: String) { edition(corpus: $corpus) { sources { slug } findings { sentence } } }`,
        {
          corpus,
        },
      );
      const isSeveral = edition.sources.length > 1;
      for (const { sentence } of edition.findings) expect(/\bthe sources\b/i.test(sentence)).toBe(isSeveral);
    }
  });

  it("are the same of editions that an older program published, which recorded none, and once they are recorded", async () => {
    const nothingKept = await serveDatabase(await seededDatabase(), { ROWS_MEMORY: "0", ANSWERS_MEMORY: "0" });
    onTestFinished(() => nothingKept.stop());
    const { database } = nothingKept.service.store;
    const seeded = corpora.slice(0, 3);
    const all = () => Promise.all(seeded.map((corpus) => findingsOf(corpus, nothingKept)));
    const published = await all();
    await database.finding.deleteMany();
    expect(await all()).toEqual(published);
    expect(await recordEarlier(database)).toEqual({ changes: 0, findings: seeded.length });
    expect(await database.finding.count()).toBeGreaterThan(0);
    expect(await all()).toEqual(published);
  });
});
