import { describe, expect, it } from "vitest";
import { slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

describe("an edition", () => {
  it("is named by corpus and number; omitted, they mean the default corpus and its current edition", async () => {
    const { plain, numbered, other, missing } = await service().data(`{
      plain: edition { number digest corpus { slug currentEdition { number } } }
      numbered: edition(number: 1) { digest }
      other: edition(corpus: "harbour-charter", number: 1) { corpus { slug title } }
      missing: edition(number: 99) { id }
    }`);
    expect(plain.corpus).toEqual({ slug: "independent-foreign-policy-of-peace", currentEdition: { number: 1 } });
    expect(plain.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(numbered.digest).toBe(plain.digest);
    expect(other.corpus).toEqual({ slug: "harbour-charter", title: "The Harbour Charter" });
    expect(missing).toBeNull();
  });

  it("answers every question that Query answers, the same", async () => {
    const question = `
      compareEras(eras: ["founding", "new-era"]) { sharedByAll { slug } transitions { carried { slug } } }
      principles(first: 3) { totalCount nodes { slug lineage { kinds } } }
      search(text: "hegemony") { totalCount }`;
    const { edition, ...short } = await service().data(`{ ${question} edition { ${question} } }`);
    expect(short).toEqual(edition);
  });

  it("never mixes with another: the same slug means another thing in another corpus", async () => {
    const { era, edition } = await service().data(`{
      era(slug: "founding") { leaders { slug } stances { leaders { slug } } }
      edition(corpus: "harbour-charter") { era(slug: "founding") { leaders { slug } stances { leaders { slug } } } }
    }`);
    expect(slugs(era.leaders)).toEqual(["mao-zedong"]);
    expect(edition.era).toEqual({
      leaders: [{ slug: "ada-lund" }],
      stances: [{ leaders: [{ slug: "ada-lund" }] }, { leaders: [] }],
    });
  });
});

describe("corpora", () => {
  it("are listed with their editions, the default corpus first", async () => {
    const { corpora } = await service().data(
      `{ corpora { slug editions(first: 5) { totalCount nodes { number } pageInfo { hasNextPage } } } }`,
    );
    expect(corpora).toEqual(
      [
        "independent-foreign-policy-of-peace",
        "united-states-foreign-policy-doctrines",
        "united-states-freedom-of-speech",
        "harbour-charter",
      ].map((slug) => ({
        slug,
        editions: { totalCount: 1, nodes: [{ number: 1 }], pageInfo: { hasNextPage: false } },
      })),
    );
  });
});

describe("a node", () => {
  it("is found again by its id, whatever it is", async () => {
    const known = await service().data(`{
      corpora { id } edition { id sources { id } } leaders(first: 1) { nodes { id } } eras(first: 1) { nodes { id } }
      principles(first: 1) { nodes { id } } events(first: 1) { nodes { id } } quotes(first: 1) { nodes { id } } stances(first: 1) { nodes { id } }
    }`);
    const ids = [
      ["Corpus", known.corpora[0].id],
      ["Edition", known.edition.id],
      ["Source", known.edition.sources[0].id],
      ["Leader", known.leaders.nodes[0].id],
      ["Era", known.eras.nodes[0].id],
      ["Principle", known.principles.nodes[0].id],
      ["Event", known.events.nodes[0].id],
      ["Quote", known.quotes.nodes[0].id],
      ["Stance", known.stances.nodes[0].id],
    ];
    for (const [type, id] of ids) {
      expect(await service().data(`query ($id: ID!) { node(id: $id) { __typename id } }`, { id })).toEqual({
        node: { __typename: type, id },
      });
    }
    const { nodes } = await service().data(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }`, {
      ids: ids.map(([, id]) => id),
    });
    expect(nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(ids.map(([type]) => type));
  });

  it("that is not there is null", async () => {
    const id = (text: string): string => Buffer.from(text).toString("base64url");
    const { a, b, c } = await service().data(
      `query ($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: nodes(ids: [$c]) { id } }`,
      { a: id("Era:dddb72de3abfee5fa242.999"), b: id("Leader:00000000000000000000.1"), c: id("Corpus:nowhere") },
    );
    expect([a, b, c]).toEqual([null, null, [null]]);
  });

  it.each([
    "",
    "nonsense",
    "Leader:abc",
    "__proto__:1",
    "Leader:1",
    "Era:1.8",
    "Era:dddb72de3abfee5fa242",
    "Era:dddb72de3abfee5fa242.0",
    "Era:dddb72de3abfee5fa242.99999999999",
    "Label:dddb72de3abfee5fa242.1",
    "Leader:dddb72de3abfee5fa242.1\0",
    "Edition:1",
    "Corpus:Not a slug",
  ])("with the id %j, which this service gives to nothing, is refused", async (text) => {
    const query = `query ($id: ID!) { node(id: $id) { id } }`;
    for (const id of [text, Buffer.from(text).toString("base64url")]) {
      const { errors } = await service().ask(query, { id });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    }
  });
});
