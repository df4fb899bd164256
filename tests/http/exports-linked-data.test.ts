import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { harbourWith } from "../support/cli.js";
import { startTestService, type TestService, useService } from "../support/service.js";

const service = useService();
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

  it("says dates in EDTF, positions in numbers that are not negative, and words in the language of their source", () => {
    const values = (predicate: string) =>
      quads.flatMap(({ predicate: { value }, object }) =>
        value === predicate && object.termType === "Literal" ? [object] : [],
      );
    const datatypes = (predicate: string) => new Set(values(predicate).map(({ datatype }) => datatype.value));
    for (const name of ["startDate", "temporalCoverage", "dateCreated"])
      expect(datatypes(`https://schema.org/${name}`)).toEqual(new Set(["http://id.loc.gov/datatypes/edtf/EDTF"]));
    for (const name of ["start", "end"])
      expect(datatypes(`http://www.w3.org/ns/oa#${name}`)).toEqual(
        new Set(["http://www.w3.org/2001/XMLSchema#nonNegativeInteger"]),
      );
    expect(new Set(values("https://schema.org/text").map(({ language }) => language))).toEqual(new Set(["en"]));
    for (const { value } of values("https://schema.org/startDate")) expect(value).not.toMatch(/\/|^\.\.|^$/);
  });

  it("says where an event that lasts begins and ends, and leaves out an end that is open", async () => {
    const own = await startTestService(
      await harbourWith("events.yaml", (text) => text.replace("date: 1801", 'date: "1801/1803~"')),
      await harbourWith("events.yaml", (text) => text.replace("date: 1801", 'date: "1801/.."')),
    );
    onTestFinished(() => own.stop());
    const dates = async (edition: number) =>
      (await (await fetch(`${own.url}/export/harbour-charter/${edition}/edition.ttl`)).text()).match(
        /schema:(?:start|end)Date "[^"]+"/g,
      );
    expect([await dates(1), await dates(2)]).toEqual([
      ['schema:endDate "1803~"', 'schema:startDate "1801"'],
      ['schema:startDate "1801"'],
    ]);
  });

  it("says the same in Turtle and in JSON-LD, which needs nothing fetched", async () => {
    const document = JSON.parse(await textOf(`${us}/1/edition.jsonld`));
    const fromJsonLd = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader: noFetching });
    const parsed = new Parser({ format: "N-Quads" }).parse(String(fromJsonLd));
    expect(parsed.length).toBeGreaterThan(5_000);
    expect(canonical(await toNQuads(quads))).toBe(canonical(await toNQuads(parsed)));
  });

  it("names things by addresses that lead back to the edition, and has no blank nodes", async () => {
    const subjects = new Set(quads.map(({ subject }) => subject));
    for (const { termType, value } of subjects)
      expect([termType, value.startsWith(`${service().url}/export/${us}`)]).toEqual(["NamedNode", true]);
    const [edition] = quads.filter(({ object }) => object.value === "https://schema.org/Dataset");
    expect((await fetch(edition?.subject.value ?? "")).status).toBe(200);
  });
});
