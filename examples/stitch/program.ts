import { batchDelegateToSchema } from "@graphql-tools/batch-delegate";
import { stitchSchemas } from "@graphql-tools/stitch";
import { schemaFromExecutor, WrapQuery } from "@graphql-tools/wrap";
import { execute, Kind, parse, print, type SelectionSetNode } from "graphql";

const [service = "http://127.0.0.1:4000"] = process.argv.slice(2);
let requests = 0;

async function ask({ document, variables }: { document: Parameters<typeof print>[0]; variables?: unknown }) {
  requests += 1;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: print(document), variables });
  return (await fetch(`${service}/graphql`, { method: "POST", headers, body })).json();
}

const principles = { schema: await schemaFromExecutor(ask), executor: ask };
requests = 0;

/** The nodes of the page that is asked for in the place of a list. */
const nodesOfPage = new WrapQuery(
  ["principles"],
  (selectionSet: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "nodes" }, selectionSet }],
  }),
  (page) => page?.nodes,
);

const readings = ["independence", "non-alignment", "mutual-non-aggression"];
const schema = stitchSchemas({
  subschemas: [principles],
  typeDefs: "type Reading { title: String! principle: Principle } extend type Query { readings: [Reading!]! }",
  resolvers: {
    Query: { readings: () => readings.map((slug) => ({ title: `On ${slug}`, slug })) },
    Reading: {
      principle: (reading, _args, context, info) =>
        batchDelegateToSchema({
          schema: principles,
          fieldName: "principles",
          key: reading.slug,
          argsFromKeys: (slugs) => ({ filter: { slugs }, first: slugs.length }),
          valuesFromResults: (found, slugs) =>
            slugs.map((slug) => found.find((one: { slug: string }) => one.slug === slug)),
          transforms: [nodesOfPage],
          context,
          info,
        }),
    },
  },
});

const { data, errors } = await execute({ schema, document: parse("{ readings { title principle { slug name } } }") });
process.stdout.write(JSON.stringify({ data, errors, requests }));
