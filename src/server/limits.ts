import type { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";

/**
 * How a request may be shaped. Generous to people and their tools (a Relay query is easily eight levels deep), narrow
 * enough that no request costs more to check than to answer.
 */
export const requestShape: Parameters<typeof EnvelopArmorPlugin>[0] = {
  maxDepth: { n: 14 },
  maxAliases: { n: 50 },
  maxDirectives: { n: 50 },
  maxTokens: { n: 5_000 },
  // Suggestions are part of what a public schema owes its users, and cost is a matter of lists, not of fields.
  blockFieldSuggestion: { enabled: false },
  costLimit: { enabled: false },
};
