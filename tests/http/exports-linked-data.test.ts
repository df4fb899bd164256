import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { harbourWith, writeCodings } from "../support/cli.js";
import { lastingNameOf } from "../support/editions.js";
import { startTestService, type TestService, useService } from "../support/service.js";

const service = useService();
const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
const us = "united-states-foreign-policy-doctrines";
const textOf = async (path: string): Promise<string> => (await fetch(`${service().url}/export/${path}`)).text();

const noFetching = async (url: string): Promise<never> => {
  throw new Error(`${url} was fetched`);
};
/** Equal for equal graphs, whatever the order of their triples. */
const canonical = (nquads: string): string => [...new Set(nquads.trim().split("\n"))].sort().join("\n");
const toNQuads = (quads: Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads(quads);
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });

/** Text that has to be written with care, as a YAML and a JSON string alike. */
const awkward = String.raw`"\"Bo\" \\ Marsh\n\t<b>@en^^ \u0001 \u001b \u2028 𝔅 é"`;

describe("an edition as linked data", () => {
  let quads: Quad[];
  let database: TestService["service"]["store"]["database"];
  beforeAll(async () => {
    quads = new Parser({ format: "Turtle" }).parse(await textOf(`${us}/1/edition.ttl`));
    ({ database } = service().service.store);
  });
  const typed = (type: string): number =>
    quads.filter(({ predicate, object }) => predicate.value.endsWith("#type") && object.value === type).length;
  const SKOS = "http://www.w3.org/2004/02/skos/core#";

  it("holds as much as the database, class by class", async () => {
    const edition = await database.edition.findFirstOrThrow({ where: { corpus: { slug: us } } });
    const where = { where: { editionId: edition.id } };
    const counted = {
      [`${SKOS}Concept`]: await database.principle.count(where),
      "https://schema.org/Person": await database.leader.count(where),
      "http://purl.org/dc/terms/PeriodOfTime": await database.era.count(where),
      "https://schema.org/Event": await database.event.count(where),
      "https://schema.org/Quotation": await database.quote.count(where),
      "https://schema.org/CreativeWork": await database.source.count(where),
      "urn:throughline:vocabulary#Stance": await database.stance.count(where),
      "urn:throughline:vocabulary#Coding": await database.coding.count(where),
      "http://www.w3.org/ns/oa#Annotation": await database.evidence.count(where),
      "http://www.w3.org/ns/oa#TextPositionSelector": await database.evidence.count(where),
      "https://schema.org/Dataset": 1,
      [`${SKOS}ConceptScheme`]: 1,
    };
    for (const [type, count] of Object.entries(counted)) expect([type, typed(type)]).toEqual([type, count]);
    const links = (predicate: string) => quads.filter((quad) => quad.predicate.value === SKOS + predicate).length;
    expect(links("broader")).toBe(await database.principleBroader.count(where));
    expect(links("narrower")).toBe(links("broader"));
    expect(links("topConceptOf")).toBe(
      await database.principle.count({ where: { ...where.where, broader: { none: {} } } }),
    );
    expect(links("exactMatch") + links("closeMatch")).toBe(await database.principleMatch.count(where));
  });

  it("says positions in numbers that are not negative, and words in the language of their source", () => {
    const values = (predicate: string) =>
      quads.flatMap(({ predicate: { value }, object }) =>
        value === predicate && object.termType === "Literal" ? [object] : [],
      );
    const datatypes = (predicate: string) => new Set(values(predicate).map(({ datatype }) => datatype.value));
    for (const name of ["start", "end"])
      expect(datatypes(`http://www.w3.org/ns/oa#${name}`)).toEqual(
        new Set(["http://www.w3.org/2001/XMLSchema#nonNegativeInteger"]),
      );
    expect(new Set(values("https://schema.org/text").map(({ language }) => language))).toEqual(new Set(["en"]));
  });

  it("says every date in EDTF, and each that says no more or less than XML Schema can in its datatype too", () => {
    const dates = ["startDate", "endDate", "temporalCoverage", "dateCreated"].map(
      (name) => `https://schema.org/${name}`,
    );
    const told = new Map<string, string[]>();
    for (const { subject, predicate, object } of quads)
      if (dates.includes(predicate.value) && object.termType === "Literal") {
        const key = `${subject.value} ${predicate.value}`;
        told.set(key, [...(told.get(key) ?? []), `${object.datatype.value} ${object.value}`]);
      }
    expect(told.size).toBeGreaterThan(100);
    const XSD = "http://www.w3.org/2001/XMLSchema#";
    const kinds: [RegExp, string][] = [
      [/^\d{4}$/, `${XSD}gYear`],
      [/^\d{4}-\d\d$/, `${XSD}gYearMonth`],
      [/^\d{4}-\d\d-\d\d$/, `${XSD}date`],
    ];
    for (const [key, literals] of told) {
      const [edtf = ""] = literals.flatMap((literal) => literal.split(`${EDTF} `)[1] ?? []);
      const datatype = kinds.find(([form]) => form.test(edtf))?.[1];
      expect(literals, key).toEqual([`${EDTF} ${edtf}`, ...(datatype ? [`${datatype} ${edtf}`] : [])]);
    }
  });

  it("says the same in Turtle and in JSON-LD, which needs nothing fetched", async () => {
    const document = JSON.parse(await textOf(`${us}/1/edition.jsonld`));
    const fromJsonLd = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader: noFetching });
    const parsed = new Parser({ format: "N-Quads" }).parse(String(fromJsonLd));
    expect(parsed.length).toBeGreaterThan(5_000);
    expect(canonical(await toNQuads(quads))).toBe(canonical(await toNQuads(parsed)));
  });

  it("says the same in both whatever a corpus may say, and nothing that is no RDF", async () => {
    const folder = await harbourWith("leaders.yaml", (text) =>
      text.replace("name: Bo Marsh", `name: ${awkward}\n  labels: { en: B. Marsh, zh-Hans: 博, de-CH-1996: Bo }`),
    );
    const change = async (file: string, from: string, to: string) =>
      writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replace(from, to));
    await change("events.yaml", "date: 1801", 'date: "1801/1803~"');
    await change(
      "principles.yaml",
      "[hospitality]",
      "[hospitality]\n  exactMatch: [other/open-sea]\n  closeMatch: [other/sea]",
    );
    await change("quotes.yaml", "speaker: bo-marsh", "attribution: the council");
    await writeCodings(folder, {
      ann: "[{ era: founding, principle: open-water, kind: APPLIED, confidence: 0.25, note: Sure., spans: [{ source: charter, paragraph: 1, start: 46, end: 80 }] }]",
      bo: "[{ era: founding, principle: open-water, kind: EXTENDED, confidence: 1 }]",
    });
    const own = await startTestService(folder);
    onTestFinished(() => own.stop());
    const read = async (name: string) => (await fetch(`${own.url}/export/harbour-charter/1/${name}`)).text();
    const turtle = await toNQuads(new Parser({ format: "Turtle" }).parse(await read("edition.ttl")));
    const document = JSON.parse(await read("edition.jsonld"));
    // Safe mode refuses what JSON-LD would otherwise leave out in silence.
    const options = { format: "application/n-quads", documentLoader: noFetching, safe: true } as const;
    const fromJsonLd = new Parser({ format: "N-Quads" }).parse(String(await jsonld.toRDF(document, options)));
    expect(canonical(turtle)).toBe(canonical(await toNQuads(fromJsonLd)));
    const vocabulary = "urn:throughline:vocabulary#";
    for (const told of [
      `<${vocabulary}confidence> "2.5E-1"^^<http://www.w3.org/2001/XMLSchema#double>`,
      `<${vocabulary}coder> "bo"`,
      `core#exactMatch> <${own.url}/export/other#principle/open-sea>`,
      'core#altLabel> "B. Marsh"@en',
      'creditText> "the council"',
    ])
      expect(turtle).toContain(told);
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({
        "@type": "schema:Person",
        "skos:prefLabel": expect.arrayContaining([{ "@language": "en", "@value": JSON.parse(awkward) }]),
      }),
    );
  });

  it("names things by the digest of their edition, as citations do, so that nothing else is found there", async () => {
    const { edition } = await service().data(
      `{ edition(corpus: "${us}") { number digest quotes { nodes { slug } } } }`,
    );
    const iri = `${service().url}/export/${us}/${lastingNameOf(edition)}`;
    const root = `${service().url}/export/${us}`;
    const own = [...new Set(quads.map(({ subject }) => subject.value))].filter((value) => value.startsWith(`${root}/`));
    expect(own.filter((value) => value !== iri && !value.startsWith(`${iri}#`))).toEqual([]);
    const [{ slug }] = edition.quotes.nodes;
    expect(own).toContain(`${iri}#quote/${slug}`);
    const [cited] = JSON.parse(await textOf(`${us}/current/quotes/${slug}.csl.json`));
    expect(cited.URL).toBe(`${iri}#quote/${slug}`);
    expect((await fetch(iri)).status).toBe(200);
    const other = await fetch(`${root}/${edition.number}@${"f".repeat(12)}`);
    expect([other.status, await other.text()]).toEqual([404, expect.stringContaining(edition.digest)]);
    // By whatever name the edition is asked for, it is one and the same graph.
    for (const name of ["current", edition.number, `${edition.number}@${edition.digest}`])
      expect(await textOf(`${us}/${name}/edition.ttl`)).toContain(`<${iri}>`);
  });

  it("names things by addresses that lead back to the edition, and has no blank nodes", async () => {
    for (const { subject, predicate } of quads) {
      const isOwn = subject.value.startsWith(`${service().url}/export/${us}`);
      // Of what stands elsewhere, nothing is said but its class.
      expect([subject.termType, isOwn || predicate.value.endsWith("#type")]).toEqual(["NamedNode", true]);
    }
    const [edition] = quads.filter(({ object }) => object.value === "https://schema.org/Dataset");
    expect((await fetch(edition?.subject.value ?? "")).status).toBe(200);
  });
});
