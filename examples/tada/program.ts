import { initGraphQLTada, type ResultOf, type TadaDocumentNode, type VariablesOf } from "gql.tada";
import { print } from "graphql";
import type { Scalars } from "../scalars";
import type { introspection } from "./generated/graphql-env";

const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();

const comparison = graphql(`
  query Comparison($eras: [String!]!, $kinds: [StanceKind!]) {
    compareEras(eras: $eras, kinds: $kinds) {
      eras {
        name
        period
      }
      sharedByAll {
        slug
      }
    }
    edition {
      publishedAt
    }
  }
`);

const [service = "http://127.0.0.1:4000"] = process.argv.slice(2);

async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: VariablesOf<typeof document>,
): Promise<ResultOf<typeof document>> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: print(document), variables });
  const { data, errors } = await (await fetch(`${service}/graphql`, { method: "POST", headers, body })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const { compareEras, edition } = await ask(comparison, { eras: ["founding", "new-era"], kinds: ["REAFFIRMED"] });
const periods: string[] = compareEras.eras.map(({ name, period }) => `${name}: ${period}`);
const published: string | undefined = edition?.publishedAt;
const shared: string[] = compareEras.sharedByAll.map(({ slug }) => slug);
process.stdout.write(JSON.stringify({ periods, shared, year: published?.slice(0, 2) }));
