import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { tables } from "../../prisma/generated/tables.js";
import { importCorpus, withCorpus } from "../../src/corpus/import.js";
import { columnsOf } from "../../src/edition/tables.js";
import { type Entry, entities, type ListName, listNames, typeNameOf } from "../../src/entities/index.js";
import type { LinkedData } from "../../src/entities/linked-data.js";
import { schema } from "../../src/schema/index.js";
import { copyHarbour, writeCodings } from "../support/cli.js";
import { copyRenamed } from "../support/renamed.js";
import { startTestService, type TestService } from "../support/service.js";

/** A corpus that says something of every sort: what it lacks, nobody tests. */
const fixture = "tests/fixtures/harbour-charter";

let service: TestService;
let folder: string;
const examples = new Map<string, readonly unknown[]>();
beforeAll(async () => {
  service = await startTestService(fixture, "tests/fixtures/river-council");
  folder = await mkdtemp(join(tmpdir(), "throughline-entities-"));
  await copyHarbour(folder, "leaders.yaml", (text) => text);
  const span = "{ source: charter, paragraph: 3, start: 23, end: 45 }";
  await writeCodings(folder, {
    ann: `[{ era: keeping, principle: open-water, kind: REAFFIRMED, confidence: 0.5, note: Plain., spans: [${span}] }]`,
  });
  await importCorpus(service.service.store.database, folder);
  const later = await mkdtemp(join(tmpdir(), "throughline-entities-"));
  await copyRenamed(later);
  await importCorpus(service.service.store.database, later);
  await rm(later, { recursive: true });
  await withCorpus(folder, async ({ content }) => {
    for (const name of listNames) examples.set(name, [...content[name]]);
  });
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

function examplesOf<Name extends ListName>(name: Name): Entry<Name>[] {
  return (examples.get(name) ?? []).map((entry) => entities[name].shape.parse(entry));
}

function isDated(typeName: string): boolean {
  const type = schema.getType(typeName);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Dated");
}

describe.each(listNames)("the entity of the list %s", (name) => {
  const entity = entities[name];
  const typeName = typeNameOf(name);
  const place = `src/entities/${entity.noun}.ts`;
  const inGraph = `src/schema/${entity.noun}.ts, imported by src/schema/index.ts`;
  const keys = entity.shape instanceof z.ZodObject ? Object.keys(entity.shape.shape) : [];

  it("has a model of its type's name in prisma/schema.prisma, whose table is its noun", () => {
    expect(Object.entries(tables).find(([, { table }]) => table === entity.noun)?.[0]).toBe(typeName);
  });

  it(`has an example in ${fixture}, by which all else is shown`, () => {
    expect(examplesOf(name).length, `${fixture}/${name}.yaml`).toBeGreaterThan(0);
  });

  it("is a type of the graph that an edition answers, by its list and, where it has a slug, alone", () => {
    const type = schema.getType(typeName);
    const edition = schema.getType("Edition");
    if (!isObjectType(type) || !isObjectType(edition)) throw new Error(`${typeName} is no type; expected ${inGraph}`);
    const interfaces = type.getInterfaces().map((implemented) => implemented.name);
    const wanted = ["Node", "Entity", ...(keys.includes("name") ? ["Named"] : [])];
    const fields = Object.keys(edition.getFields());
    const looked = [name, ...(keys.includes("slug") && name !== "sources" ? [entity.noun] : [])];
    expect(
      {
        interfaces: wanted.filter((one) => !interfaces.includes(one)),
        fieldsOfEdition: looked.filter((one) => !fields.includes(one)),
      },
      `lacking in ${inGraph}`,
    ).toEqual({ interfaces: [], fieldsOfEdition: [] });
  });

  it("is led back to by the types that it refers to", () => {
    // From events and quotes to the stances that they carry, nothing leads yet.
    // Codings are listed by era and principle, and are read together.
    const apart = name === "stances" ? ["events", "quotes"] : name === "codings" ? ["era", "principle"] : [];
    const lacking = entity.references.filter(({ key, to }) => {
      const type = schema.getType(typeOfNoun(to.noun));
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      return !apart.includes(key) && !fields.some((field) => getNamedType(field.type).name === typeName);
    });
    expect(
      lacking.map(({ to }) => `builder.prismaObjectFields("${typeOfNoun(to.noun)}", …)`),
      `lacking in ${inGraph}`,
    ).toEqual([]);
  });

  it("has what its shape and its table ask for", () => {
    const asked = {
      labels: keys.includes("labels"),
      formerSlugs: keys.includes("formerSlugs"),
      found: keys.includes("name"),
      when: "earliestDay" in tables[typeName].columns || isDated(typeName),
    };
    const { labels, formerSlugs, found, when } = entity;
    const given = { labels, formerSlugs, found, when };
    const lacking = (["labels", "formerSlugs", "found", "when"] as const).filter(
      (part) => asked[part] && given[part] === undefined,
    );
    expect(lacking, `lacking in ${place}`).toEqual([]);
  });

  it("shows in the graph every key of its shape", () => {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const apart = name === "sources" ? ["headings", "reference"] : [];
    expect(
      keys.filter((key) => !fields.includes(key) && !apart.includes(key)),
      inGraph,
    ).toEqual([]);
  });

  it("has a column of its table for every key of its shape", () => {
    const elsewhere: Readonly<Record<string, string>> = {
      evidence: "spans",
      labels: "name",
      altLabels: "name",
      reference: "authors",
    };
    const columns = Object.keys(entity.columns);
    expect(
      keys.filter((key) => !columns.includes(elsewhere[key] ?? key)),
      `columns in ${place}`,
    ).toEqual([]);
  });

  it("has the days of its date beside it in its table", () => {
    const columns = columnsOf(name, []);
    const days = columns.filter((column) => column === "earliest" || column === "latest");
    expect(days, `when in ${place}`).toEqual(isDated(typeName) ? ["earliest", "latest"] : []);
    const at = entity.when ? columns.indexOf(entity.when.key) + 1 : columns.length;
    expect(columns.slice(at, at + 2)).toEqual(days);
  });

  it("names in linked data all that it refers to", () => {
    const missing: string[] = [];
    const look = <Name extends ListName>(list: Name): void => {
      const { nodes, references } = entities[list];
      for (const entry of examplesOf(list)) {
        const text = JSON.stringify(nodes(entry, linked));
        for (const reference of references) {
          const slugs = "slugs" in reference ? reference.slugs(entry) : [reference.slug(entry) ?? []].flat();
          missing.push(...slugs.filter((slug) => !text.includes(linked.of(reference.to.noun, slug))));
        }
      }
    };
    look(name);
    expect(missing, `nodes in ${place}`).toEqual([]);
  });

  it("is found by search, as what it is, or not at all", async () => {
    if (entity.found === undefined) return;
    const texts = examplesOfAny(name);
    const { search } = await service
      .data(
        `query ($text: String!, $types: [SearchType!]) { edition(corpus: "harbour-charter") {
        search(text: $text, types: $types, first: 100) { nodes { __typename } } } }`,
        { text: firstWords(texts[0] ?? ""), types: [entity.noun.toUpperCase()] },
      )
      .then(({ edition }) => edition);
    expect(
      search.nodes.map(({ __typename }: { __typename: string }) => __typename),
      `found in ${place}`,
    ).toContain(typeName);
  });
});

/** The texts that the examples of a list are found by. */
function examplesOfAny<Name extends ListName>(name: Name): string[] {
  const { found } = entities[name];
  return examplesOf(name).flatMap((entry) => found?.texts(entry).map(({ title, body }) => title || body) ?? []);
}

function typeOfNoun(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function firstWords(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).slice(0, 3).join(" ");
}

const linked: LinkedData = {
  of: (noun, key) => `urn:test:${noun}/${key}.`,
  principle: (reference) => `urn:test:principles/${reference}.`,
  scheme: "urn:test:scheme",
  corpus: "harbour-charter",
  language: "en",
  sourceLanguages: new Map(),
};

describe("every table of an edition", () => {
  it("gets something in each column from the corpora at hand, so that what an import forgets is missed", async () => {
    const empty: string[] = [];
    for (const { table, columns } of Object.values(tables)) {
      if (!("editionId" in columns)) continue;
      for (const { name: column } of Object.values(columns)) {
        const [row] = await service.service.store.database.$queryRawUnsafe<{ some: boolean }[]>(
          `SELECT EXISTS (SELECT FROM "${table}" WHERE "${column}"::text <> '{}') AS some`,
        );
        if (row?.some !== true) empty.push(`${table}.${column}`);
      }
    }
    expect(empty, "row, references or parts in src/entities/, or an example in tests/fixtures/").toEqual([]);
  });
});

describe("a list of all entities by hand", () => {
  /** What the first corpora wrote although it was empty: their digests stand, and nothing new joins it. */
  const frozen = ["corpus/canonical.ts"];
  /** Such a list stands on a few lines. */
  const LINES = 10;

  /** What the graph and the explorer's pages tell of each thing is written for it; a view that none tells of is named by tests/http/explorer.test.ts. */
  const written = /^(?:entities|schema|server\/pages\/told)\/|\/generated\//;

  it("is nowhere in src/: stages go through `entities`", () => {
    const words = listNames.map((list) => `${typeNameOf(list)}|${list}|${entities[list].noun.toUpperCase()}`);
    const named = words.map((word) => new RegExp(`["'\`](?:${word})["'\`]|^\\s+(?:${word}):`));
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !written.test(file) && !frozen.includes(file),
    );
    const found = files.filter((file) => {
      const lines = readFileSync(`src/${file}`, "utf8").split("\n");
      return lines.some((_, index) => {
        const near = lines.slice(index, index + LINES);
        return named.filter((name) => near.some((line) => name.test(line))).length > 4;
      });
    });
    expect(found).toEqual([]);
  });
});
