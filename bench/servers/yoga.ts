import { readFileSync } from "node:fs";
import { createSchema, createYoga } from "graphql-yoga";
import { serve } from "./listen.js";

// GraphQL Yoga as its documentation has it: what a GraphQL server costs when its data are there already.
const { data } = JSON.parse(readFileSync(process.env["BODY_FILE"] ?? "", "utf8"));
const typeDefs = `
  type Query { compareEras(eras: [String!]!, principles: [String!]): Comparison! }
  type Comparison { rows: [Row!]! }
  type Row { principle: Named!, cells: [Cell!]! }
  type Cell { era: Named!, kinds: [String!]!, stances: [Stance!]! }
  type Stance { kind: String!, summary: String!, evidence: [Evidence!]!, leaders: [Named!]! }
  type Evidence { paragraph: Int!, start: Int!, end: Int!, gloss: String! }
  type Named { slug: String!, name: String! }
`;
const schema = createSchema({ typeDefs, resolvers: { Query: { compareEras: () => data.compareEras } } });

const yoga = createYoga({ schema, graphiql: false, logging: false });

serve((request, response) => void yoga(request, response));
