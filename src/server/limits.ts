import type { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { GraphQLError } from "graphql";

/** Says which limit was exceeded, with the code that the contract has for it. */
function refuse(_context: unknown, { message }: GraphQLError): never {
  throw new GraphQLError(message.replace(/^Syntax Error: /, ""), {
    extensions: { code: "QUERY_TOO_COMPLEX", http: { spec: true, status: 400 } },
  });
}

const onReject = [refuse];

/**
 * How a request may be shaped. Generous to people and their tools (a Relay query is easily eight levels deep), narrow
 * enough that no request costs more to check than to answer.
 */
export const requestShape: Parameters<typeof EnvelopArmorPlugin>[0] = {
  maxDepth: { n: 14, onReject },
  maxAliases: { n: 50, allowList: [], onReject },
  maxDirectives: { n: 50, onReject },
  maxTokens: { n: 5_000, onReject },
  // Suggestions are part of what a public schema owes its users, and cost is a matter of lists, not of fields.
  blockFieldSuggestion: { enabled: false },
  costLimit: { enabled: false },
};
