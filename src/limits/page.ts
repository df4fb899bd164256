import { DEFAULT_PAGE_SIZE, FEWEST_COMPARED, type Limit, limits } from "./limits.js";
import { points } from "./points.js";

/** The page `docs/limits.md`, which `npm run schema` writes. */
export function limitsPage(): string {
  const rows = Object.values(limits).map(
    ({ most, what, why, answer }: Limit) => `| ${most.toLocaleString("en")} | ${what} | ${why} | ${answer} |`,
  );
  const fields = Object.entries(points.fields).map(([name, work]) => `\`${name}\` ${work.toLocaleString("en")}`);
  return `# Limits

A public endpoint meets questions that cost more than they are worth. Each limit below is checked as early as it can be: size and
shape before anything is validated, cost before anything is read from the database. The questions of the guide, GraphiQL, and the
documents that Relay, Apollo and urql make stay far below all of them. (This page is printed from \`src/limits/\`.)

| at most | of what | protects | beyond it |
|---|---|---|---|
${rows.join("\n")}

A refusal names the limit and what was found. Suggestions for misspelt names are kept: the schema is public.

## What an operation costs

A point is a value that the answer may hold. A field is one point, and all that is asked of the entries of a list counts once for
each entry:

- a page counts as many entries as it was asked for (\`first\`, \`last\`; ${DEFAULT_PAGE_SIZE} when it was not);
- a comparison counts all that is asked of it once for each era, leader or source (${FEWEST_COMPARED} to ${limits.compared.most});
- \`node(id:)\` and \`nodes(ids:)\` count one entry for each id; an id of a comparison costs what the comparison does;
- any other list counts what such a list usually holds: \`src/schema/cost.ts\` has the figures;
- what is asked of the schema itself (\`__schema\`, \`__type\`) is counted on the schema, value by value.

Some fields cost more for the work that they make: ${fields.join(", ")} points.
With \`RATE_LIMIT\` set, a file of \`/export\` costs ${points.export.toLocaleString("en")} points, a figure (\`/figure\`, \`/embed\`, \`/oembed\`) ${points.figure}, and any other request that is no operation ${points.request};
one that is refused before its cost is known, ${points.request} more for each ${1 / points.refusedBytes} bytes of it.

To see what an operation costs, send the header \`graphql-cost: 1\`, or \`"extensions": {"cost": true}\` in the request. The answer then
says \`"extensions": {"cost": {"requested": 361, "limit": ${limits.cost.most}}}\`; a refusal always does.

## Errors

Every error has a code in \`extensions.code\`, and the request's id in \`extensions.requestId\`, which the header \`x-request-id\` and
the service's log have too. Whoever sends an \`x-request-id\` of up to 100 letters, digits and \`.:_-\` finds that one instead.

| code | what it means | HTTP status |
|---|---|---|
| \`BAD_USER_INPUT\` | an argument, a variable or the request itself is not what it should be; the message names it and says what would be right, as \`argument\` does for programs; where slugs are not known, \`unknown\` has the first of them, each with the \`nearest\` that is | 200 beside data, otherwise 400 (405, 413, 415 where HTTP says more) |
| \`GRAPHQL_PARSE_FAILED\` | the document is no GraphQL | 400 |
| \`GRAPHQL_VALIDATION_FAILED\` | the document asks for what the schema does not have | 400 |
| \`QUERY_TOO_COMPLEX\` | one of the limits above | 400 |
| \`PERSISTED_QUERY_NOT_FOUND\` | nothing is known by the hash or id that was sent; [persisted operations](persisted-operations.md) | 200, with \`TRUSTED_DOCUMENTS\` 400 |
| \`DOCUMENT_NOT_TRUSTED\` | with \`TRUSTED_DOCUMENTS\`: a request brings its own document, or names none | 400 |
| \`RATE_LIMITED\` | the client has spent its points for now; \`retry-after\` says how long | 429 |
| \`TIMEOUT\` | the answer was not there in time | 504 |
| \`SERVICE_UNAVAILABLE\` | the database is away; \`retry-after\` says when to try again | 503 |
| \`INTERNAL_SERVER_ERROR\` | a defect of the service | 500 |

By GraphQL over HTTP, a client that accepts nothing newer than \`application/json\` gets 200 where this table says 400 for a document
that was read but refused.
`;
}
