import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { jsonHeaders, send } from "../support/http.js";
import { useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService();
const us = "united-states-foreign-policy-doctrines";

/** Of whatever is compared: each fragment may be spread on a node. */
const answer = `... on Node { id
  ... on Comparison { sharedByAll { slug } sharedOnlyByThese { id } }
  ... on EraComparison { eras { slug edition { digest } } rows { principle { id } matched { slug } cells { kinds stances { id } } } transitions { resumed { slug } appeared { slug } } }
  ... on LeaderComparison { leaders { slug } rows { principle { slug } cells { kinds stances { id } } } }
  ... on SourceComparison { sources { slug } rows { principle { slug } cells { kinds stances { id } } } } }`;

async function asked(field: string, edition = ""): Promise<{ readonly id: string }> {
  const name = /^\w+/.exec(field)?.[0] ?? "";
  const document = edition ? `{ edition(${edition}) { ${field} { ${answer} } } }` : `{ ${field} { ${answer} } }`;
  const data = await service().data(document);
  return (edition ? data.edition : data)[name];
}

const questions: readonly (readonly [string, string?])[] = [
  ['compareEras(eras: ["founding", "new-era"])'],
  ['compareEras(eras: ["new-era", "founding"])'],
  ['compareEras(eras: ["founding", "new-era"], rollUp: true, kinds: [APPLIED, INTRODUCED])'],
  ['compareEras(eras: ["founding", "new-era"], kinds: [])'],
  ['compareEras(eras: ["founding", "new-era"], principles: ["non-alignment", "independence"])'],
  ['compareEras(eras: ["founding", "new-era"], principles: [], sources: [])'],
  [`compareEras(eras: ["peaceful-coexistence", "${us}/detente", "${us}@1/founding-neutrality"])`],
  [
    `compareEras(eras: ["${us}/detente", "peaceful-coexistence"], principles: ["${us}/non-aggression", "independence"])`,
  ],
  ['compareEras(eras: ["detente", "founding-neutrality"], rollUp: true)', `corpus: "${us}", number: 1`],
  ['compareLeaders(leaders: ["mao-zedong", "deng-xiaoping", "xi-jinping"], kinds: [REAFFIRMED])'],
];

describe("the id of a comparison", () => {
  it.each(questions.map(([field, edition]) => [field, edition] as const))(
    "of %s brings the same comparison back",
    async (field, edition) => {
      const comparison = await asked(field, edition);
      const query = `query ($id: ID!) { node(id: $id) { ${answer} } nodes(ids: [$id]) { id } }`;
      const again = await service().data(query, { id: comparison.id });
      expect(again).toEqual({ node: comparison, nodes: [{ id: comparison.id }] });
      expect(comparison.id.length).toBeLessThan(limits.textLength.most / 5);
    },
  );

  it("brings a comparison of sources back, too", async () => {
    const corpus = `corpus: "${us}"`;
    const { edition } = await service().data(`{ edition(${corpus}) { sources { slug } } }`);
    const slugs = edition.sources.slice(0, 3).map(({ slug }: { slug: string }) => JSON.stringify(slug));
    const comparison = await asked(`compareSources(sources: [${slugs}])`, corpus);
    expect(await service().data(`{ node(id: "${comparison.id}") { ${answer} } }`)).toEqual({ node: comparison });
  });

  it("is another for everything that makes the answer another, and the same for what says the same", async () => {
    const ids = await Promise.all(questions.map(async ([field, edition]) => (await asked(field, edition)).id));
    expect(new Set(ids).size).toBe(questions.length);
    const [one] = ids;
    const same = 'compareEras(eras: ["founding", "independent-foreign-policy-of-peace/new-era"], rollUp: false)';
    expect((await asked(same)).id).toBe(one);
    const [, , , , named] = ids;
    const swapped =
      'compareEras(eras: ["founding", "new-era"], principles: ["independence", "non-alignment", "independence"])';
    expect((await asked(swapped)).id).toBe(named);
  });

  it("is short enough to be asked by, whatever was named", async () => {
    const { eras, principles } = await service().data(
      "{ eras(first: 20) { nodes { slug } } principles(first: 100) { nodes { slug } } }",
    );
    const slugs = ({ nodes }: { nodes: { slug: string }[] }) => JSON.stringify(nodes.map(({ slug }) => slug));
    const everything = `compareEras(eras: ${slugs(eras)}, principles: ${slugs(principles)}, sources: [], kinds: [APPLIED])`;
    const { id } = await asked(everything);
    expect(id.length).toBeLessThan(limits.textLength.most / 3);
    expect((await service().data(`{ node(id: "${id}") { id } }`)).node).toEqual({ id });
  });

  it("costs as much to ask by as the comparison itself", async () => {
    const parts = "rows { cells { stances { id } } }";
    const cost = async (query: string) => {
      const headers = { ...jsonHeaders, "graphql-cost": "1" };
      const { body } = await send(service().url, { headers, body: JSON.stringify({ query }) });
      return JSON.parse(body).extensions.cost.requested;
    };
    const eras = '"founding", "peaceful-coexistence", "against-two-superpowers", "post-cold-war", "new-era"';
    const { id } = await asked(`compareEras(eras: [${eras}])`);
    const named = await cost(`{ compareEras(eras: [${eras}]) { ${parts} } }`);
    expect(await cost(`{ node(id: "${id}") { ... on EraComparison { ${parts} } } }`)).toBe(named);
    expect(await cost(`{ nodes(ids: ["${id}", "${id}"]) { ... on EraComparison { ${parts} } } }`)).toBe(2 * named - 1);
  });

  it("is answered in three statements", async () => {
    const { id } = await asked('compareEras(eras: ["against-two-superpowers", "post-cold-war"])');
    const query = `{ node(id: "${id}") { ... on EraComparison { rows { principle { name } cells { stances { summary evidence { gloss } } } } } } }`;
    expect(await countStatements(service().service.reader, () => service().data(query))).toBeLessThanOrEqual(3);
  });

  it("is null when something that it names is not there", async () => {
    const { id } = await asked('compareEras(eras: ["founding", "new-era"])');
    const bytes = Buffer.from(id, "base64url");
    const elsewhere = Buffer.from(bytes);
    elsewhere.fill(7, bytes.length - 10);
    const nobody = Buffer.from(bytes);
    // The last of the two eras: after the type, roll-up, kinds, and how many editions and eras there are.
    nobody[`EraComparison:`.length + 5] = 99;
    for (const forged of [elsewhere, nobody]) {
      const globalId = forged.toString("base64url");
      expect(await service().data(`{ node(id: "${globalId}") { id } }`)).toEqual({ node: null });
    }
  });

  it("is refused when anything in it was tampered with, or answers as what it then names", async () => {
    const { id } = await asked(
      'compareEras(eras: ["founding", "new-era"], principles: ["independence"], rollUp: true)',
    );
    const bytes = Buffer.from(id, "base64url");
    const tampered = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length)).map(([at, byte, length]) => {
      const copy = Buffer.from(bytes);
      copy[at] = byte;
      return copy.subarray(0, length < 14 ? bytes.length : length).toString("base64url");
    });
    await fc.assert(
      fc.asyncProperty(tampered, async (globalId) => {
        const { data, errors = [] } = await service().ask("query ($id: ID!) { node(id: $id) { id } }", {
          id: globalId,
        });
        const codes = errors.map(({ extensions }) => extensions?.["code"]);
        if (codes.length > 0) expect(codes).toEqual(["BAD_USER_INPUT"]);
        else expect([null, globalId]).toContain(data?.["node"]?.id ?? null);
      }),
      { numRuns: 200 },
    );
  });
});
