import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, introspectionFromSchema } from "graphql";
import { createClient } from "./client";

const [service = "http://127.0.0.1:4000"] = process.argv.slice(2);
const schema = buildSchema(await (await fetch(`${service}/schema.graphql`)).text());
const client = createClient(`${service}/graphql`, introspectionFromSchema(schema));

/** Asks a question, and asks the cache alone for it again: what it kept is the whole answer. */
async function askedTwice(query: string, variables: Record<string, unknown>): Promise<boolean> {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error) throw error;
  const again = await client.query(query, variables, { requestPolicy: "cache-only" }).toPromise();
  return JSON.stringify(again.data) === JSON.stringify(data);
}

const kept: Record<string, boolean> = {};
for (const file of readdirSync("queries").filter((name) => name.endsWith(".graphql"))) {
  const beside = `queries/${file.replace(".graphql", ".variables.json")}`;
  const variables = readdirSync("queries").includes(beside.slice(8)) ? JSON.parse(readFileSync(beside, "utf8")) : {};
  kept[file] = await askedTwice(readFileSync(`queries/${file}`, "utf8"), variables);
}

// Pages of a list follow each other in the cache.
const page =
  "query ($after: String) { stances(first: 5, after: $after) { nodes { id } edges { node { id summary } } pageInfo { hasNextPage endCursor } } }";
let after: string | null = null;
const shown: number[] = [];
for (let pages = 0; pages < 3; pages += 1) {
  const { data, error } = await client.query(page, { after }).toPromise();
  if (error) throw error;
  shown.push(data.stances.edges.length);
  after = data.stances.pageInfo.endCursor;
}
process.stdout.write(JSON.stringify({ kept, shown }));
