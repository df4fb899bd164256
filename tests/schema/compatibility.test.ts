import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, concatAST, type DocumentNode, Kind, parse, print, validate, visit } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../src/schema/index.js";
import { guideQueries } from "../../src/server/guide.js";
import { breakingChanges, declaredIn, undeclared } from "../support/compatibility.js";

const folder = "schemas/releases";
const byVersion = new Intl.Collator("en", { numeric: true });
const releases = readdirSync(folder)
  .map((file) => file.replace(/\.graphql$/, ""))
  .sort(byVersion.compare);
const last = releases.at(-1) ?? "";
const printed = readFileSync(`${folder}/${last}.graphql`, "utf8");
const released = buildSchema(printed);
/** Without its descriptions, so that a field stands on a line of its own. */
const bare = print(
  visit(parse(printed), { enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined) }),
);
const changelog = readFileSync("CHANGELOG.md", "utf8");

function textsIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** What one names may be a fragment of another. */
function together(texts: readonly string[]): DocumentNode {
  return concatAST(texts.map((text) => parse(text)));
}

/** The documents that stand in programs, each in a call of `graphql`. */
function tagged(programs: readonly string[]): string[] {
  return programs.flatMap((program) => [...program.matchAll(/\bgraphql\(`([^`]*)`/g)].map(([, text = ""]) => text));
}

function persisted(file: string): DocumentNode[] {
  const documents: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  return Object.values(documents).map((text) => parse(text));
}

const asked: Readonly<Record<string, readonly DocumentNode[]>> = {
  "the explorer": [
    together(textsIn("web/src", ".graphql")),
    ...persisted("web/src/api/generated/persisted-documents.json"),
  ],
  "the agents' tools": [together(textsIn("src/agents/documents", ".graphql"))],
  "queries/": guideQueries.map(({ query }) => parse(query)),
  "examples/urql": [together(tagged(textsIn("examples/urql", ".tsx")))],
  "examples/apollo": [together(tagged(textsIn("examples/apollo", ".tsx")))],
  // As Relay's compiler wrote them: its own directives are not the service's.
  "examples/relay": persisted("examples/relay/persisted-documents.json"),
};

describe("every operation that this repository brings along is one of the schema's:", () => {
  it.each(Object.entries(asked))("%s", (_whose, documents) => {
    const problems = documents.flatMap((document) => validate(schema, document));
    expect(problems.map(String)).toEqual([]);
    expect(documents.flatMap(({ definitions }) => definitions).filter(isOperation).length).toBeGreaterThan(0);
  });
});

function isOperation({ kind }: { readonly kind: string }): boolean {
  return kind === Kind.OPERATION_DEFINITION;
}

describe(`clients of the released schema ${last}`, () => {
  it("can go on asking, unless CHANGELOG.md says what has changed for them", async () => {
    expect(await undeclared(released, schema, declaredIn(changelog, last))).toEqual([]);
  });

  it("were told nothing that was not so: what is declared has changed", async () => {
    const changed = new Set((await breakingChanges(released, schema)).map(({ path }) => path));
    expect([...declaredIn(changelog, last)].filter((path) => !changed.has(path))).toEqual([]);
  });
});

/** Changes that break clients: what stood in the schema, what stands there instead, and the coordinate to declare. */
const smuggled: readonly (readonly [string, RegExp, string, string])[] = [
  ["a field renamed", /^ {2}statement: String!/m, "  wording: String!", "Principle.statement"],
  ["a field removed", /^ {2}opposed: Int!\n/m, "", "Similarity.opposed"],
  ["a value that may be null from now on", /^ {2}ordinal: Int!/m, "  ordinal: Int", "Era.ordinal"],
  ["a list that may hold null", /^ {2}kinds: \[StanceKind!\]!/m, "  kinds: [StanceKind]!", "LineageStep.kinds"],
  ["a field of another type", /^ {2}attestedIn: Int!/m, "  attestedIn: Float!", "ComparisonRow.attestedIn"],
  ["an enum value removed", /^ {2}REINTERPRETED\n/m, "", "StanceKind.REINTERPRETED"],
  ["an enum value renamed", /^ {2}SPEECH\n/m, "  ADDRESS\n", "EventKind.SPEECH"],
  ["an argument renamed", /\btag: String\b/, "label: String", "Query.edition.tag"],
  ["an argument made required", /\btag: String\b/, "tag: String!", "Query.edition.tag"],
  ["an argument of another type", /\bnumber: Int,/, "number: String,", "Query.edition.number"],
  ["a default changed", /rollUp: Boolean! = false/, "rollUp: Boolean! = true", "Edition.compareEras.rollUp"],
  ["a field of a filter removed", /^ {2}speakers: \[String!\]\n/m, "", "QuoteFilter.speakers"],
  [
    "a field of a filter made required",
    /^ {2}speakers: \[String!\]/m,
    "  speakers: [String!]!",
    "QuoteFilter.speakers",
  ],
  ["a member taken out of a union", /^(union TimelineItem = .*) \| Quote$/m, "$1", "TimelineItem"],
  ["an interface given up", /^type Era implements (.*) & Named/m, "type Era implements $1", "Era"],
  [
    "an input that takes one of its fields alone",
    /^input StanceFilter \{/m,
    "input StanceFilter @oneOf {",
    "StanceFilter.@oneOf",
  ],
  ["another type of roots", /^ {2}query: Query$/m, "  query: Edition", ""],
  ["a type renamed", /\bLineageStep\b/g, "LineageStage", "LineageStep"],
];

describe("a change that breaks them is refused:", () => {
  it.each(smuggled)("%s", async (_what, stood, stands, path) => {
    expect(stood.test(bare)).toBe(true);
    const broken = buildSchema(bare.replace(stood, stands));
    const told = await undeclared(released, broken, new Set());
    expect(told.join("\n")).toContain(`- \`${path}\`: `);
    const paths = told.map((line) => line.split("`")[1] ?? "");
    const declared = declaredIn(
      `# Changelog\n\n## Unreleased\n\n### Breaking\n\n${told.join("\n")}\n\n## ${last}\n`,
      last,
    );
    expect([...declared].sort()).toEqual([...new Set(paths)].sort());
    expect(await undeclared(released, broken, declared)).toEqual([]);
    expect(await undeclared(released, broken, new Set(["Era.nothing"]))).toEqual(told);
  });

  it("also when the changelog names it elsewhere, or declared it for an earlier release", () => {
    const elsewhere = "## Unreleased\n\n- `Era.name`: shorter\n\n### Added\n\n- `Era.name`: shorter\n";
    const earlier = `## ${last} (2026-12-01)\n\n### Breaking\n\n- \`Era.name\`: is gone\n`;
    expect([declaredIn(elsewhere, last), declaredIn(`${elsewhere}\n${earlier}`, last)]).toEqual([new Set(), new Set()]);
  });

  it("and what only adds to the schema is not", async () => {
    const more = bare.replace(/^ {2}ordinal: Int!/m, "  ordinal: Int!\n  colour(of: String): String");
    expect(await undeclared(released, buildSchema(more), new Set())).toEqual([]);
  });
});
