import { readFileSync } from "node:fs";
import { createSchema } from "graphql-yoga";

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
/** The comparison, answered from an object in memory. */
export const schema = createSchema({ typeDefs, resolvers: { Query: { compareEras: () => data.compareEras } } });
