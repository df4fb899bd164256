import { describe, expect, it } from "vitest";
import { slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

describe("an era", () => {
  it("names its core leaders first, its events by date, and its neighbours", async () => {
    const { era } = await service().data(`{ era(slug: "peaceful-coexistence") {
      ordinal period leaders { slug } events { slug } previous { slug } next { slug } labels { value }
    } }`);
    expect(era).toEqual({
      ordinal: 2,
      period: "1955~/1956~",
      leaders: [{ slug: "mao-zedong" }, { slug: "zhou-enlai" }],
      events: [
        { slug: "five-principles-advocated" },
        { slug: "asian-african-conference" },
        { slug: "statement-on-relations-among-socialist-countries" },
      ],
      previous: { slug: "founding" },
      next: { slug: "against-two-superpowers" },
      labels: [{ value: "和平共处时期" }],
    });
  });

  it("has nothing before the earliest and nothing after the latest", async () => {
    const { first, last } = await service().data(`{
      first: era(slug: "founding") { previous { slug } } last: era(slug: "new-era") { next { slug } }
    }`);
    expect([first.previous, last.next]).toEqual([null, null]);
  });

  it("answers which principles it reaffirmed or extended", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") { era(slug: "widening") {
      both: principles(kinds: [REAFFIRMED, EXTENDED]) { slug } all: principles { slug } none: principles(kinds: []) { slug }
    } } }`);
    expect(edition.era).toEqual({
      both: [{ slug: "open-water" }],
      all: [{ slug: "open-water" }, { slug: "shared-light" }],
      none: [],
    });
  });
});

describe("a leader", () => {
  it("is named in further languages, and tied to eras, events, quotes and stances", async () => {
    const { leader } = await service().data(`{ leader(slug: "deng-xiaoping") {
      name labels { language value } eras { slug } events { slug } quotes { slug } stances(kinds: [INTRODUCED]) { principle { slug } }
    } }`);
    expect(leader).toEqual({
      name: "Deng Xiaoping",
      labels: [{ language: "zh-Hans", value: "邓小平" }],
      eras: [{ slug: "reform-and-opening-up" }],
      events: [{ slug: "twelfth-party-congress" }, { slug: "enlarged-central-military-commission-meeting" }],
      quotes: [{ slug: "footholds" }, { slug: "no-alignment-with-any-major-power" }],
      stances: [
        { principle: { slug: "non-alignment" } },
        { principle: { slug: "inter-party-relations" } },
        { principle: { slug: "making-a-difference-without-taking-the-lead" } },
      ],
    });
  });
});

describe("a principle", () => {
  it("stands in a hierarchy, and tells who put it forward", async () => {
    const { principle } = await service().data(`{ principle(slug: "five-principles-of-peaceful-coexistence") {
      broader { slug } narrower { slug } introducedBy { era { slug } kind events { slug } leaders { slug } evidence { paragraph } }
    } }`);
    expect(principle.broader).toEqual([{ slug: "peaceful-coexistence" }]);
    expect(slugs(principle.narrower)).toEqual([
      "mutual-respect-for-sovereignty-and-territorial-integrity",
      "mutual-non-aggression",
      "mutual-non-interference",
      "equality-and-mutual-benefit",
      "coexisting-in-peace",
    ]);
    expect(principle.introducedBy).toEqual({
      era: { slug: "peaceful-coexistence" },
      kind: "INTRODUCED",
      events: [{ slug: "five-principles-advocated" }],
      leaders: [],
      evidence: [{ paragraph: 2 }],
    });
  });

  it("that the source takes as given was introduced by nobody", async () => {
    const { principle } = await service().data(
      `{ principle(slug: "independent-foreign-policy-of-peace") { introducedBy { id } broader { slug } } }`,
    );
    expect(principle).toEqual({ introducedBy: null, broader: [] });
  });

  it("has a lineage with a step for every era, the silent ones included", async () => {
    const { principle } = await service().data(
      `{ principle(slug: "non-alignment") { lineage { era { ordinal slug } attested kinds stances { kind } } } }`,
    );
    expect(principle.lineage.map(({ era }: { era: { ordinal: number } }) => era.ordinal)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    const attested = principle.lineage.filter(({ attested }: { attested: boolean }) => attested);
    expect(attested).toEqual([
      {
        era: { ordinal: 5, slug: "reform-and-opening-up" },
        attested: true,
        kinds: ["INTRODUCED"],
        stances: [{ kind: "INTRODUCED" }],
      },
      {
        era: { ordinal: 7, slug: "peaceful-development" },
        attested: true,
        kinds: ["REAFFIRMED"],
        stances: [{ kind: "REAFFIRMED" }],
      },
      {
        era: { ordinal: 8, slug: "new-era" },
        attested: true,
        kinds: ["REAFFIRMED"],
        stances: [{ kind: "REAFFIRMED" }],
      },
    ]);
  });

  it("has a lineage that counts narrower principles when asked to", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") { principle(slug: "hospitality") {
      own: lineage { attested } all: lineage(includeNarrower: true) { kinds stances { principle { slug } } }
    } } }`);
    expect(edition.principle.own).toEqual([{ attested: false }, { attested: false }, { attested: false }]);
    expect(edition.principle.all[1]).toEqual({
      kinds: ["INTRODUCED", "REAFFIRMED", "EXTENDED"],
      stances: [
        { principle: { slug: "open-water" } },
        { principle: { slug: "open-water" } },
        { principle: { slug: "shared-light" } },
      ],
    });
  });
});

describe("a quote", () => {
  it("stands as printed, with its speaker, event, principles and place", async () => {
    const { quote } = await service().data(`{ quote(slug: "footholds") {
      text date speaker { slug } attribution event { slug } principles { slug } evidence { paragraph start end digest }
    } }`);
    expect(quote).toEqual({
      text: "Independence and self-reliance, regardless of past, present and future, are our footholds",
      date: "1982-09",
      speaker: { slug: "deng-xiaoping" },
      attribution: null,
      event: { slug: "twelfth-party-congress" },
      principles: [{ slug: "independence" }, { slug: "self-reliance" }],
      evidence: [{ paragraph: 4, start: 1314, end: 1403, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  it("of a body, or of nobody named, has no speaker but an attribution", async () => {
    const { quotes } = await service().data(`{ quotes { nodes { slug speaker { slug } attribution } } }`);
    const unspoken = quotes.nodes.filter(({ speaker }: { speaker: unknown }) => speaker === null);
    expect(slugs(unspoken)).toEqual(["guidelines-among-all-countries", "mutually-equal-constraints"]);
    for (const { attribution } of unspoken) expect(attribution).toMatch(/\w/);
  });
});

describe("an event", () => {
  it("has its EDTF date, kind, era, leaders, principles, quotes and evidence", async () => {
    const { event } = await service().data(`{ event(slug: "asian-african-conference") {
      date kind era { slug } leaders { slug } principles { slug } quotes { slug } evidence { source { slug } paragraph }
    } }`);
    expect(event).toMatchObject({
      date: "1955-04",
      kind: "CONFERENCE",
      era: { slug: "peaceful-coexistence" },
      leaders: [{ slug: "zhou-enlai" }],
      evidence: [{ source: { slug: "essay-on-the-independent-foreign-policy-of-peace" }, paragraph: 3 }],
    });
    expect(slugs(event.principles)).toContain("seeking-common-ground-while-reserving-differences");
  });
});

describe("evidence", () => {
  it("is there for every stance; its text is null and unverified while the source is not attached", async () => {
    const { stances, sources } = await service().data(`{
      stances(first: 100) { totalCount nodes { evidence { text verified gloss digest } } } sources { attached paragraphs digest }
    }`);
    expect(stances.totalCount).toBe(105);
    for (const { evidence } of stances.nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { text, verified } of evidence) expect([text, verified]).toEqual([null, null]);
    }
    expect(sources).toEqual([
      { attached: false, paragraphs: 7, digest: "d4e018cf92ce4653a485e74d003db7be6e8718b507c98beab08efd1192b9878b" },
    ]);
  });
});

describe("a slug that nothing has", () => {
  it("is answered with null", async () => {
    const answer = await service().data(`{
      leader(slug: "nobody") { id } era(slug: "") { id } principle(slug: "NON-ALIGNMENT") { id } event(slug: "%") { id } quote(slug: "_") { id }
      edition(corpus: "nowhere") { id }
    }`);
    expect(Object.values(answer)).toEqual([null, null, null, null, null, null]);
  });
});
