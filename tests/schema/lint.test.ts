import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../src/schema/index.js";

const printed = readFileSync("schema.graphql", "utf8");
const idRule = "@graphql-eslint/strict-id-in-types";
const objectTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"));

/** What graphql-eslint says of a schema, by the rules and exceptions of eslint.config.js. */
async function problemsOf(text: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(text, { filePath: "schema.graphql" });
  if (result === undefined) throw new Error("nothing was looked at");
  return result.messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`);
}

describe("graphql-eslint's rules for schemas and for Relay", () => {
  it("find nothing in schema.graphql beside the exceptions of eslint.config.js", async () => {
    expect(await problemsOf(printed)).toEqual([]);
  });

  it.each([
    ["naming-convention", "type Pier { id: ID! mooring_place: String! }"],
    ["strict-id-in-types", '"""A pier."""\ntype Pier { name: String! }'],
    ["require-description", "type Pier { id: ID! }"],
    ["relay-connection-types", "type PierConnection { edges: [String] }"],
  ])("are all in force, such as %s", async (rule, definition) => {
    const added = `${printed}\n${definition}\nextend type Corpus { pier: ${/type (\w+)/.exec(definition)?.[1]} }`;
    expect((await problemsOf(added)).join("\n")).toContain(`@graphql-eslint/${rule}`);
  });

  it("have no exception that nothing needs", async () => {
    const config: unknown = await new ESLint().calculateConfigForFile("schema.graphql");
    const isPage = /(?:^PageInfo|Connection|Edge)$/;
    const needed = objectTypes.filter((type) => !isPage.test(type.name) && type !== schema.getQueryType());
    const lacking = needed.filter((type) => !("id" in type.getFields())).map(({ name }) => name);
    expect(config).toMatchObject({
      rules: { [idRule]: [expect.anything(), { exceptions: { types: expect.any(Array) } }] },
    });
    const excepted = /"types":(\[[^\]]*\])/.exec(JSON.stringify(config))?.[1] ?? "[]";
    expect(new Set<string>(JSON.parse(excepted))).toEqual(new Set(["PageInfo", ...lacking]));
  });
});

/** Connections whose names were promised before there was a rule for them. */
const promised: Readonly<Record<string, string>> = {
  CorpusEditionsConnection: "Edition",
  TimelineConnection: "TimelineItem",
  SearchConnection: "SearchHit",
};

describe("the pages of every list", () => {
  const connections = objectTypes.filter(({ name }) => name.endsWith("Connection"));

  it("are called after what stands in them, and their edges like them", () => {
    const named = connections.map((connection) => {
      const { edges, nodes } = connection.getFields();
      const node = nodes && getNamedType(nodes.type).name;
      const expected = promised[connection.name] === node ? connection.name : `${node}Connection`;
      return [connection.name, edges && getNamedType(edges.type).name, expected];
    });
    expect(named.length).toBeGreaterThan(10);
    for (const [name, edge, expected] of named)
      expect([name, edge]).toEqual([expected, expected?.replace(/Connection$/, "Edge")]);
    expect(Object.keys(promised).filter((name) => !schema.getType(name))).toEqual([]);
  });

  it("list nodes, but for rows of comparisons, changes between editions, and paragraphs", () => {
    const others = connections.flatMap((connection) => {
      const { nodes } = connection.getFields();
      const node = nodes && getNamedType(nodes.type);
      const isNode =
        isObjectType(node) && node.getInterfaces().some((one) => isInterfaceType(one) && one.name === "Node");
      return isNode ? [] : [node?.name];
    });
    const parts = ["ComparisonRow", "EditionChange", "LeaderComparisonRow", "SourceComparisonRow", "SourceParagraph"];
    expect(others.sort()).toEqual([...parts, "SearchHit", "TimelineItem"].sort());
  });
});
