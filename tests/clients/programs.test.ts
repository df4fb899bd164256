import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { useService } from "../support/service.js";

const service = useService();
const run = promisify(execFile);

/** Runs a program of examples/ against the service: what it found out, and whatever it or a library complained of. */
async function ran(program: string) {
  const args = ["--import", "tsx", `examples/${program}/program.ts`, service().url];
  const { stdout, stderr } = await run(process.execPath, args);
  return { said: JSON.parse(stdout), complaints: stderr };
}

/** What the typed clients ask, asked by hand. */
async function comparison() {
  const { compareEras } = await service().data(
    '{ compareEras(eras: ["founding", "new-era"], kinds: [REAFFIRMED]) { eras { name period } sharedByAll { slug } } }',
  );
  return {
    periods: compareEras.eras.map(({ name, period }: Record<string, string>) => `${name}: ${period}`),
    shared: compareEras.sharedByAll.map(({ slug }: { slug: string }) => slug),
    year: "20",
  };
}

describe("Graphcache, which knows the schema and the keys of examples/graphcache/keys.ts,", () => {
  it("keeps every answer of queries/ whole, joins pages, and has nothing to warn of", async () => {
    const { said, complaints } = await ran("graphcache");
    expect(complaints).toBe("");
    expect(Object.keys(said.kept).length).toBe(guideQueries.length);
    expect(new Set(Object.values(said.kept))).toEqual(new Set([true]));
    expect(said.shown).toEqual([5, 10, 15]);
  });
});

describe("gql.tada", () => {
  it("types documents by what its generator makes of schema.graphql, and is answered", async () => {
    const generated = "examples/tada/generated/graphql-env.d.ts";
    const before = readFileSync(generated, "utf8");
    await run("node_modules/.bin/gql.tada", ["generate-output", "-c", "examples/tada/tsconfig.json"]);
    expect(readFileSync(generated, "utf8") === before, generated).toBe(true);
    expect(await ran("tada")).toEqual({ said: await comparison(), complaints: "" });
  });
});

describe("genql", () => {
  it("makes a client of schema.graphql that compiles, and is answered", async () => {
    await run("npm", ["run", "--silent", "genql"]);
    await run("node_modules/.bin/tsc", ["-p", "examples/genql"]);
    expect(await ran("genql")).toEqual({ said: await comparison(), complaints: "" });
  });
});

describe("@graphql-tools/stitch", () => {
  it("joins principles to what another service knows of them by slug, all in one request", async () => {
    const { said, complaints } = await ran("stitch");
    const slugs = ["independence", "non-alignment", "mutual-non-aggression"];
    const found = await service().data(
      "query ($slugs: [String!]) { principles(filter: { slugs: $slugs }) { nodes { slug name } } }",
      { slugs },
    );
    const principleOf = (slug: string) => found.principles.nodes.find((one: { slug: string }) => one.slug === slug);
    const readings = slugs.map((slug) => ({ title: `On ${slug}`, principle: principleOf(slug) }));
    expect({ said, complaints }).toEqual({ said: { data: { readings }, requests: 1 }, complaints: "" });
  });
});
