import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client/core";
import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { getIntrospectionQuery, isAbstractType } from "graphql";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { schema } from "../../src/schema/index.js";
import { guideQueries } from "../../src/server/guide.js";
import { temporaryFolder } from "../support/cli.js";
import { jsonHeaders, send } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const compiler: string = createRequire(import.meta.url)("relay-compiler");
/** What Apollo's code generator writes for its cache: the members of every union and interface. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);
/** How much of a limit an ordinary question may use up. */
const ROOM = 0.5;

/** Asks for the answer and its cost, as GraphiQL can. */
async function costOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const answer = await send(service().url, {
    headers: { ...jsonHeaders, "graphql-cost": "1" },
    body: JSON.stringify({ query, variables }),
  });
  expect([answer.codes, answer.status]).toEqual([[], 200]);
  const { cost } = JSON.parse(answer.body).extensions;
  expect(cost.limit).toBe(limits.cost.most);
  return cost.requested;
}

const eras = ["founding", "peaceful-coexistence", "against-two-superpowers", "strategic-adjustment"];
const variables = { eras: [...eras, "reform-and-opening-up", "post-cold-war", "peaceful-development", "new-era"] };

describe("ordinary clients have room to spare:", () => {
  it.each(guideQueries)("the guide: $question", async ({ query, variables }) => {
    expect(await costOf(query, variables)).toBeLessThan(limits.cost.most * ROOM);
  });

  it.each(guideQueries)("Apollo Client and urql as they come: $question", async ({ query, variables = {} }) => {
    const sent: string[] = [];
    const watching: typeof fetch = (input, init) => {
      sent.push(JSON.parse(String(init?.body)).query);
      return fetch(input, init);
    };
    const uri = `${service().url}/graphql`;
    const apollo = new ApolloClient({
      cache: new InMemoryCache({ possibleTypes }),
      link: new HttpLink({ uri, fetch: watching }),
    });
    const urql = new Client({
      url: uri,
      fetch: watching,
      preferGetMethod: false,
      exchanges: [cacheExchange, fetchExchange],
    });
    expect((await apollo.query({ query: gql(query), variables })).data).toBeTruthy();
    expect((await urql.query(query, variables).toPromise()).error).toBeUndefined();
    expect(sent.length).toBe(2);
    for (const document of sent) {
      expect(document).toContain("__typename");
      expect(await costOf(document, variables)).toBeLessThan(limits.cost.most * ROOM);
    }
  });

  it("GraphiQL and code generators, which ask for the whole schema", async () => {
    const options = {
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    };
    expect(await costOf(getIntrospectionQuery(options))).toBeLessThan(limits.cost.most * ROOM);
  });

  describe("Relay, whose compiler takes schema.graphql as it is", () => {
    it("and whose documents are answered", async () => {
      const folder = await temporaryFolder();
      await cp("schema.graphql", join(folder, "schema.graphql"));
      await cp("tests/clients/relay-app.js", join(folder, "src", "relay-app.js"));
      const configuration = {
        src: "src",
        schema: "schema.graphql",
        language: "javascript",
        persistConfig: { file: "queries.json" },
      };
      await writeFile(join(folder, "relay.config.json"), JSON.stringify(configuration));
      await writeFile(join(folder, "queries.json"), "{}");
      await promisify(execFile)(compiler, ["relay.config.json"], { cwd: folder });
      const documents: string[] = Object.values(JSON.parse(await readFile(join(folder, "queries.json"), "utf8")));
      expect(documents.length).toBe(3);
      const id = Buffer.from(`Era:${"0".repeat(20)}.1`).toString("base64url");
      for (const document of documents) {
        const asked = document.includes("$id") ? { id } : variables;
        expect(await costOf(document, asked)).toBeLessThan(limits.cost.most * ROOM);
      }
    });
  });
});

describe("extensions.cost", () => {
  it("is there for who asks, by header, in the request or in the address, and for nobody else", async () => {
    const query = "{ eras(first: 3) { nodes { slug } } }";
    const post = async (extra: object) => {
      const body = JSON.stringify({ query, ...extra });
      return JSON.parse((await send(service().url, { headers: jsonHeaders, body })).body).extensions;
    };
    const path = `/graphql?query=${encodeURIComponent(query)}&extensions=${encodeURIComponent('{"cost":true}')}`;
    const got = await send(service().url, { method: "GET", path, headers: { accept: "application/json" } });
    const cost = { requested: 7, limit: limits.cost.most };
    expect(await costOf(query)).toBe(cost.requested);
    expect([await post({ extensions: { cost: true } }), JSON.parse(got.body).extensions]).toEqual([{ cost }, { cost }]);
    expect([await post({}), await post({ extensions: { cost: false } })]).toEqual([undefined, undefined]);
  });
});
