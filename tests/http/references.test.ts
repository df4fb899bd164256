import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/river-council", "tests/fixtures/harbour-charter");
const ask = async (fields: string): Promise<Json> =>
  (await service().data(`{ edition(corpus: "river-council") { ${fields} } }`)).edition;

const minutes =
  "River Council, Minutes of the River Council, Papers of the Ferry House 2 (Alderford: Ferry House Press, May 1733)";
const chronicle = "Konrad Erle, Chronik der Furt (c. 1750, Abbey Library MS 7)";

describe("a source in the graph", () => {
  it("says by what it is cited, as far as the corpus does", async () => {
    const fields = "slug authors issued publisher container url license citation";
    expect((await ask(`sources { ${fields} }`)).sources).toEqual([
      {
        slug: "minutes",
        authors: ["River Council"],
        issued: "1733-05",
        publisher: "Ferry House Press",
        container: "Papers of the Ferry House",
        url: null,
        license: "Public domain",
        citation: `${minutes}, 12-31.`,
      },
      {
        slug: "chronik",
        authors: ["Konrad Erle"],
        issued: "1750~",
        publisher: null,
        container: null,
        url: "https://example.org/chronik",
        license: null,
        citation: `${chronicle}. https://example.org/chronik`,
      },
    ]);
    const { edition } = await service().data(
      `{ edition(corpus: "harbour-charter") { creators license sources { ${fields} } } }`,
    );
    expect(edition).toEqual({
      creators: [],
      license: null,
      sources: [
        {
          ...{ slug: "charter", authors: [], issued: null, publisher: null, container: null, url: null, license: null },
          citation: "The Harbour Charter.",
        },
      ],
    });
  });

  it("belongs to an edition that says in which language it is, and in which others it names things", async () => {
    const lists = ["eras", "principles", "leaders", "events"] as const;
    const { corpora } = await service().data(`{ corpora { currentEdition { language labelLanguages
      ${lists.map((list) => `${list}(first: 100) { nodes { labels { language } } }`).join(" ")} } } }`);
    for (const { currentEdition } of corpora) {
      const labels = lists.flatMap((list) => currentEdition[list].nodes).flatMap((node: Json) => node.labels);
      expect(currentEdition.language).toBe("en");
      expect(currentEdition.labelLanguages).toEqual([...new Set(labels.map(({ language }: Json) => language))].sort());
    }
    expect(corpora[0].currentEdition.labelLanguages).toEqual(["zh-Hans"]);
  });

  it("belongs to an edition that says who made it and how it may be used, as its corpus does", async () => {
    const made = { creators: ["Ada Lund", "Bo Marsh"], license: "CC-BY-4.0" };
    expect(await ask("creators license corpus { creators license }")).toEqual({ ...made, corpus: made });
  });
});

describe("a span, a stance and a quote in the graph", () => {
  it("say on which page the span is printed", async () => {
    const { event } = await ask(`event(slug: "first-meeting") { evidence { locator label printedAt } }`);
    expect(event.evidence).toEqual([{ locator: "12", label: "page", printedAt: "p. 12" }]);
    const { stances } = await ask("stances { nodes { evidence { printedAt } } }");
    expect(stances.nodes.flatMap(({ evidence }: Json) => evidence.map(({ printedAt }: Json) => printedAt))).toEqual([
      ...["fol. 3r", "fol. 3r", "p. 12", "pp. 14–15", "pp. 14–15", "fol. 4v", "p. 31", "p. 31", "p. 31"],
    ]);
  });

  it("say why the reading is of its kind, and how sure it is", async () => {
    const { stances } = await ask(
      `stances(filter: { eras: ["toll-years"], principles: ["open-ford", "lamp"] }) { nodes { kind note confidence } }`,
    );
    expect(stances.nodes).toEqual([
      { kind: "REAFFIRMED", note: "The minutes say the opposite.", confidence: 0.5 },
      { kind: "REJECTED", note: "Refused is said of the rule itself, not of its limits.", confidence: 0.75 },
      { kind: "NARROWED", note: null, confidence: null },
    ]);
  });

  it("tell words from their translations, each with its language: the quote's own, its source's, or the corpus's", async () => {
    const { quotes } = await ask("quotes { nodes { slug language translations { language text translator } } }");
    expect(quotes.nodes).toEqual([
      {
        slug: "asks-nobody",
        language: "en",
        translations: [
          { language: "de", text: "Der Fluss fragt niemanden nach dem Namen.", translator: "Konrad Erle" },
          { language: "zh-Hans", text: "河不问姓名。", translator: null },
        ],
      },
      {
        slug: "common-river",
        language: "la",
        translations: [{ language: "en", text: "The river is common to all", translator: null }],
      },
      {
        slug: "who-calls",
        language: "de",
        translations: [{ language: "en", text: "To whoever calls on the bank it is opened.", translator: "Ada Lund" }],
      },
    ]);
  });

  it("are found by a translation, which is told from the source's words", async () => {
    const found = async (text: string, types = "") =>
      (await ask(`search(text: "${text}"${types}) { edges { matched snippet node { ... on Quote { slug } } } }`)).search
        .edges;
    expect(await found("niemanden")).toEqual([
      {
        matched: "TRANSLATION",
        snippet: "Der Fluss fragt <mark>niemanden</mark> nach dem Namen.",
        node: { slug: "asks-nobody" },
      },
    ]);
    expect((await found("姓名"))[0]).toMatchObject({ matched: "TRANSLATION", node: { slug: "asks-nobody" } });
    expect((await found("nobody’s"))[0]).toMatchObject({ matched: "QUOTE", node: { slug: "asks-nobody" } });
    expect(await found("niemanden", ", types: [QUOTE]")).toEqual([]);
    expect((await found("winter", ", types: [EVIDENCE]"))[0]).toMatchObject({ matched: "EVIDENCE" });
  });
});
