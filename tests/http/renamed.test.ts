import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import type { Json } from "../support/graphql.js";
import { copyRenamed, renamed } from "../support/renamed.js";
import { useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService("tests/fixtures/harbour-charter", "tests/fixtures/river-council");

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  await copyRenamed(folder);
  await importCorpus(service().service.store.database, folder);
  return () => rm(folder, { recursive: true });
});

const inEdition = async (question: string): Promise<Json> =>
  (await service().data(`{ edition(corpus: "harbour-charter") { ${question} } }`)).edition;
const refusal = async (question: string): Promise<string | undefined> =>
  (await service().ask(`{ edition(corpus: "harbour-charter") { ${question} } }`)).errors?.[0]?.message;
const both = (question: (name: (list: keyof typeof renamed) => string) => string) =>
  Promise.all([0, 1].map((which) => inEdition(question((list) => renamed[list][which] ?? ""))));

describe("what was renamed", () => {
  it.each(Object.entries(renamed).filter(([list]) => list !== "sources"))(
    "is found by the slug that it had, among %s",
    async (list, [was, now]) => {
      const noun = list.slice(0, -1);
      const found = await inEdition(
        `was: ${noun}(slug: "${was}") { id slug formerSlugs } now: ${noun}(slug: "${now}") { id slug formerSlugs }`,
      );
      expect(found.was).toEqual(found.now);
      expect(found.was).toMatchObject({ slug: now, formerSlugs: [was] });
    },
  );

  it.each<[string, (name: (list: keyof typeof renamed) => string) => string]>([
    [
      "a comparison of eras",
      (
        name,
      ) => `compareEras(eras: ["founding", "${name("eras")}"], principles: ["${name("principles")}", "shared-light"]) {
      eras { slug } rows { principle { slug } cells { stances { id } } } sharedOnlyByThese { slug } row(principle: "${name("principles")}") { attestedIn } }`,
    ],
    [
      "a comparison of leaders",
      (name) =>
        `compareLeaders(leaders: ["ada-lund", "${name("leaders")}"]) { leaders { slug } rows { cells { kinds } } sharedOnlyByThese { slug } }`,
    ],
    [
      "a filter of stances",
      (name) =>
        `stances(filter: { eras: ["${name("eras")}"], leaders: ["${name("leaders")}"], principles: ["${name("principles")}"] }) { totalCount nodes { id } }`,
    ],
    ["a filter of events", (name) => `events(filter: { principles: ["${name("principles")}"] }) { nodes { slug } }`],
    [
      "a filter of quotes",
      (name) => `quotes(filter: { speakers: ["${name("leaders")}"], eras: ["${name("eras")}"] }) { nodes { slug } }`,
    ],
    ["a filter of principles", (name) => `principles(filter: { attestedIn: ["${name("eras")}"] }) { nodes { slug } }`],
    [
      "a timeline",
      (name) =>
        `timeline(leaders: ["${name("leaders")}"], principles: ["${name("principles")}"]) { totalCount nodes { __typename } }`,
    ],
  ])("is found in %s likewise", async (_name, question) => {
    const [was, now] = await both(question);
    expect(was).toEqual(now);
    expect(JSON.stringify(now)).toMatch(/slug|id|__typename/);
  });

  it("is compared with itself in an older edition: principles match by what they were called", async () => {
    const { compareEras } = await inEdition(
      `compareEras(eras: ["opening", "harbour-charter@1/widening"]) { rows { principle { slug } matched { slug } attestedIn } similarity { jaccard } }`,
    );
    expect(compareEras.similarity).toEqual([{ jaccard: 1 }]);
    expect(compareEras.rows).toContainEqual({
      principle: { slug: "open-harbour" },
      matched: [{ slug: "open-water" }],
      attestedIn: 2,
    });
  });

  it("is one thing to a comparison, whichever of its names are given", async () => {
    expect(await refusal(`compareEras(eras: ["opening", "founding", "widening"]) { rows { attestedIn } }`)).toBe(
      'eras: "opening" and "widening" name the same; expected each once',
    );
    expect(
      await refusal(`compareLeaders(leaders: ["bo-marsh", "harbour-council"]) { rows { cells { attested } } }`),
    ).toBe('leaders: "bo-marsh" and "harbour-council" name the same; expected each once');
    const { stances, timeline } = await inEdition(
      `stances(filter: { eras: ["opening", "widening"] }) { totalCount } timeline(leaders: ["bo-marsh", "harbour-council"]) { totalCount }`,
    );
    expect([stances.totalCount, timeline.totalCount]).toEqual([3, 1]);
  });

  it("is found among the sources of every comparison, and is one source by whichever name", async () => {
    const inCouncil = async (question: string) =>
      service().ask(`{ edition(corpus: "river-council") {
        eras { nodes { slug } } leaders { nodes { slug } } ${question} } }`);
    const { eras, leaders } = (await inCouncil("slug: digest")).data.edition;
    const named = (list: Json) => JSON.stringify(list.nodes.map(({ slug }: Json) => slug));
    const answers = await Promise.all(
      ["chronik", "registre-du-conseil"].map((source) =>
        inCouncil(`
          compareEras(eras: ${named(eras)}, sources: ["${source}"]) { rows { principle { slug } cells { stances { id } } } sharedOnlyByThese { slug } }
          compareLeaders(leaders: ${named(leaders)}, sources: ["${source}"]) { rows { principle { slug } cells { kinds } } }
          compareSources(sources: ["minutes", "${source}"]) { sources { slug } rows { principle { slug } cells { kinds } } sharedOnlyByThese { slug } }`),
      ),
    );
    expect(answers[0]?.errors).toBeUndefined();
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]?.data.edition.compareEras.rows.length).toBeGreaterThan(0);
    const { errors } = await inCouncil(
      `compareSources(sources: ["registre-du-conseil", "minutes", "chronik"]) { rows { attestedIn } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: 'sources: "registre-du-conseil" and "chronik" name the same; expected each once',
      extensions: { code: "BAD_USER_INPUT", argument: "sources" },
    });
  });

  it("takes no statement more to be found by the slug that it had", async () => {
    const count = (slug: string) =>
      countStatements(service().service.reader, () =>
        inEdition(
          `compareEras(eras: ["keeping", "${slug}"], kinds: [EXTENDED]) { rows { cells { stances { summary } } } }`,
        ),
      );
    expect(await count("widening")).toBeLessThanOrEqual(3);
  });

  it("is cited under the slug that it has, at addresses that name either", async () => {
    const textOf = async (path: string) => (await fetch(`${service().url}/export/harbour-charter/2/${path}`)).text();
    const bibtex = await textOf("quotes/who-drifts.bib");
    expect(bibtex).toContain("quote/the-wrecked");
    expect(bibtex).toBe(await textOf("quotes/the-wrecked.bib"));
    const stance = await textOf("stances/widening/open-water/EXTENDED.csl.json");
    expect(stance).toBe(await textOf("stances/opening/open-harbour/EXTENDED.csl.json"));
    expect(stance).toContain("stance/opening/open-harbour/EXTENDED");
    expect(
      (await fetch(`${service().url}/export/harbour-charter/2/stances/widening/open-water/APPLIED.bib`)).status,
    ).toBe(404);
  });
});

const changes = `totalCount added removed changed renamed nodes { kind type key formerKey fields changedFields { name before after }
  before { ... on Named { slug } ... on Quote { slug } } after { ... on Named { slug } ... on Quote { slug } } }`;

describe("the changes between editions", () => {
  it("tell what was renamed, once each, and nothing of what only names it", async () => {
    const { changes: found } = await inEdition(`changes(since: 1, first: 50) { ${changes} }`);
    expect(found).toMatchObject({ totalCount: 7, added: 0, removed: 0, changed: 1, renamed: 6 });
    const told = found.nodes.map(({ kind, type, key, formerKey, fields }: Json) => [
      kind,
      type,
      key,
      formerKey,
      fields.join(),
    ]);
    expect(told).toEqual([
      ["RENAMED", "SOURCE", "quay-book", "charter", "formerSlugs,slug"],
      ["RENAMED", "LEADER", "harbour-council", "bo-marsh", "altLabels,formerSlugs,kind,slug"],
      ["RENAMED", "ERA", "opening", "widening", "altLabels,formerSlugs,slug"],
      ["CHANGED", "ERA", "keeping", null, "period"],
      ["RENAMED", "PRINCIPLE", "open-harbour", "open-water", "altLabels,formerSlugs,related,scopeNote,slug"],
      ["RENAMED", "EVENT", "first-meeting", "founding-meeting", "altLabels,formerSlugs,slug"],
      ["RENAMED", "QUOTE", "the-wrecked", "who-drifts", "formerSlugs,slug"],
    ]);
    const [, leader, , keeping] = found.nodes;
    expect([leader.before.slug, leader.after.slug]).toEqual(["bo-marsh", "harbour-council"]);
    expect(leader.changedFields).toEqual([
      { name: "altLabels", before: null, after: '{"en":["The Quay Board"]}' },
      { name: "formerSlugs", before: null, after: '["bo-marsh"]' },
      { name: "kind", before: null, after: "BODY" },
      { name: "slug", before: "bo-marsh", after: "harbour-council" },
    ]);
    expect(keeping.changedFields).toEqual([{ name: "period", before: "1900/..", after: "1895/.." }]);
  });

  it("tell the same asked backwards", async () => {
    const { edition } = await service().data(
      `{ edition(corpus: "harbour-charter", number: 1) { changes(since: 2, first: 50) { ${changes} } } }`,
    );
    expect(edition.changes).toMatchObject({ added: 0, removed: 0, changed: 1, renamed: 6 });
    expect(edition.changes.nodes[1]).toMatchObject({ kind: "RENAMED", key: "bo-marsh", formerKey: "harbour-council" });
  });
});

describe("what is said of names", () => {
  it("whether a leader is a person or a body, and what else a thing is called", async () => {
    const { leaders, era } = await inEdition(
      `leaders { nodes { slug kind altLabels { language value } } } era(slug: "opening") { ... on Named { altLabels { language value } } }`,
    );
    expect(leaders.nodes).toEqual([
      { slug: "ada-lund", kind: "PERSON", altLabels: [] },
      { slug: "harbour-council", kind: "BODY", altLabels: [{ language: "en", value: "The Quay Board" }] },
    ]);
    expect(era.altLabels.map(({ language, value }: Json) => `${language} ${value}`)).toEqual([
      "da Udvidelsen",
      "en Years of opening",
      "en The long widening",
    ]);
  });

  it("what a principle bounds and is related to, in both directions", async () => {
    const { principles } = await inEdition(`principles { nodes { slug scopeNote related { slug } } }`);
    expect(principles.nodes).toEqual([
      { slug: "hospitality", scopeNote: null, related: [] },
      {
        slug: "open-harbour",
        scopeNote: "Ships and crews; cargo falls under it nowhere.",
        related: [{ slug: "shared-light" }],
      },
      { slug: "shared-light", scopeNote: null, related: [{ slug: "open-harbour" }] },
    ]);
  });

  it("which eras share a day", async () => {
    const overlaps = "eras { nodes { slug overlaps { slug } } }";
    expect((await inEdition(overlaps)).eras.nodes).toEqual([
      { slug: "founding", overlaps: [] },
      { slug: "opening", overlaps: [{ slug: "keeping" }] },
      { slug: "keeping", overlaps: [{ slug: "opening" }] },
    ]);
  });

  it.each([
    ["quay board", "harbour-council"],
    ["udvidelsen", "opening"],
    ["cargo", "open-harbour"],
    ["free port", "open-harbour"],
  ])("a search for “%s” finds by it, and shows it", async (text, slug) => {
    const { search } = await inEdition(`search(text: "${text}") { edges { snippet node { ... on Named { slug } } } }`);
    expect(search.edges[0].node).toEqual({ slug });
    for (const word of text.split(" ")) expect(search.edges[0].snippet.toLowerCase()).toContain(word);
  });
});
