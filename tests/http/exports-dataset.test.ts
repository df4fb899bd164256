import { readFileSync } from "node:fs";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const us = "united-states-foreign-policy-doctrines";
const parsed = (text: string): Quad[] => new Parser({ format: "Turtle" }).parse(text);
const quadsOf = async (corpus: string): Promise<Quad[]> =>
  parsed(await (await fetch(`${service().url}/export/${corpus}/1/edition.ttl`)).text());

const dcat = "http://www.w3.org/ns/dcat#";
const dcterms = "http://purl.org/dc/terms/";
const schema = "https://schema.org/";

const shapes = new Store(parsed(readFileSync("tests/fixtures/dcat-ap-shapes.ttl", "utf8")));
const validate = async (quads: readonly Quad[]) => {
  const { conforms, results } = await new SHACLValidator(shapes).validate(new Store([...quads]));
  return { conforms, results: results.map(({ focusNode, path }) => [focusNode?.value, path]) };
};

describe("an edition as a data set", () => {
  it.each([us, "independent-foreign-policy-of-peace", "united-states-freedom-of-speech", "harbour-charter"])(
    "is one that catalogues of DCAT-AP take: %s",
    async (corpus) => {
      expect(await validate(await quadsOf(corpus))).toEqual({ conforms: true, results: [] });
    },
  );

  it.each(["title", "description"])("would be none without its %s", async (term) => {
    const quads = await quadsOf("harbour-charter");
    const without = quads.filter(({ predicate }) => predicate.value !== dcterms + term);
    expect((await validate(without)).conforms).toBe(false);
  });

  it("names its licence and who made it", async () => {
    const quads = await quadsOf(us);
    const [dataset] = quads.filter(({ object }) => object.value === `${schema}Dataset`);
    const values = (subject: string | undefined, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
        .map(({ object }) => object.value);
    for (const vocabulary of [dcterms, schema]) {
      expect(values(dataset?.subject.value, `${vocabulary}license`)).toEqual(["https://spdx.org/licenses/CC-BY-4.0"]);
      const creators = values(dataset?.subject.value, `${vocabulary}creator`);
      expect(creators.map((creator) => values(creator, `${schema}name`))).toEqual([["Throughline maintainers"]]);
    }
  });

  it("can be downloaded as each file that it says, which is of the type that it says", async () => {
    const quads = await quadsOf("harbour-charter");
    const listed = (await (await fetch(`${service().url}/export/harbour-charter/1`)).text()).match(
      /\/export\/[^\s,<]+\.\w+/g,
    );
    const downloads = quads
      .filter(({ object }) => object.value === `${schema}DataDownload`)
      .map(({ subject }) => subject.value);
    const one = (subject: string, predicate: string) =>
      quads.find((quad) => quad.subject.value === subject && quad.predicate.value === predicate)?.object.value ?? "";
    const addresses = downloads.map((download) => one(download, `${schema}contentUrl`));
    expect(addresses.map((address) => new URL(address).pathname).sort()).toEqual(listed?.sort());
    for (const download of downloads) {
      const address = one(download, `${schema}contentUrl`);
      expect(one(download, `${dcat}downloadURL`)).toBe(address);
      const response = await fetch(address, { method: "HEAD" });
      const type = response.headers.get("content-type")?.split(";")[0];
      expect([address, response.status, type]).toEqual([address, 200, one(download, `${schema}encodingFormat`)]);
    }
  });
});
