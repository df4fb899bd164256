import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { lastingNameOf } from "../support/editions.js";
import { jsonLines, rows } from "../support/exports.js";
import { copyRenamed } from "../support/renamed.js";
import { useService } from "../support/service.js";

const service = useService();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  await copyRenamed(folder);
  await importCorpus(service().service.store.database, folder);
  return () => rm(folder, { recursive: true });
});
const textOf = async (file: string): Promise<string> =>
  (await fetch(`${service().url}/export/harbour-charter/1/${file}`)).text();

describe("other names and former slugs go out", () => {
  it("in a column for each other name, whatever it holds, and come back from JSON Lines as they were written", async () => {
    const [, opening] = rows(await textOf("eras.csv"));
    expect(opening).toMatchObject({
      ...{ "altLabel:da:1": "Udvidelsen", "altLabel:en:1": "Years of opening", "altLabel:en:2": "The long widening" },
      formerSlugs: "widening",
    });
    const [, principle] = rows(await textOf("principles.csv"));
    expect(principle).toMatchObject({
      ...{ slug: "open-harbour", "altLabel:en:1": "Free port; for all", related: "shared-light" },
      ...{ scopeNote: "Ships and crews; cargo falls under it nowhere.", formerSlugs: "open-water" },
    });
    expect(rows(await textOf("leaders.csv")).map(({ kind }) => kind)).toEqual(["PERSON", "BODY"]);
    expect(jsonLines(await textOf("eras.jsonl"))[1]).toMatchObject({
      altLabels: { en: ["Years of opening", "The long widening"], da: ["Udvidelsen"] },
      formerSlugs: ["widening"],
    });
  });

  it("as linked data, in the terms of SKOS and schema.org, the same graph in both forms", async () => {
    const turtle = new Parser({ format: "Turtle" }).parse(await textOf("edition.ttl"));
    const { "@context": context, "@graph": graph } = JSON.parse(await textOf("edition.jsonld"));
    const nquads = await jsonld.toRDF({ "@context": context, "@graph": graph }, { format: "application/n-quads" });
    const inJsonLd = new Parser({ format: "N-Quads" }).parse(String(nquads));
    expect(said(inJsonLd)).toEqual(said(turtle));
    const base = `${service().url}/export/harbour-charter`;
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") { number digest } }`);
    const of = (name: string) => `${base}/${lastingNameOf(edition)}#${name}`;
    const skos = (term: string) => `http://www.w3.org/2004/02/skos/core#${term}`;
    const replacedBy = "http://purl.org/dc/terms/isReplacedBy";
    expect(said(turtle)).toEqual(
      expect.arrayContaining([
        `${of("era/opening")} ${skos("altLabel")} Years of opening@en`,
        `${of("era/opening")} ${skos("altLabel")} Udvidelsen@da`,
        `${of("principle/open-harbour")} ${skos("scopeNote")} Ships and crews; cargo falls under it nowhere.@en`,
        `${of("principle/open-harbour")} ${skos("related")} ${of("principle/shared-light")}`,
        `${of("principle/shared-light")} ${skos("related")} ${of("principle/open-harbour")}`,
        `${of("leader/harbour-council")} http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://schema.org/Organization`,
        `${of("leader/ada-lund")} http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://schema.org/Person`,
        `${of("era/widening")} ${replacedBy} ${of("era/opening")}`,
        `${of("quote/who-drifts")} ${replacedBy} ${of("quote/the-wrecked")}`,
        `${base}#principle/open-water ${replacedBy} ${base}#principle/open-harbour`,
      ]),
    );
  });
});

/** Each statement on a line, in one order. */
function said(quads: readonly Quad[]): string[] {
  const line = ({ subject, predicate, object }: Quad): string =>
    `${subject.value} ${predicate.value} ${object.value}${object.termType === "Literal" && object.language ? `@${object.language}` : ""}`;
  return [...new Set(quads.map(line))].sort();
}
