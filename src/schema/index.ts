import { type GraphQLSchema, isObjectType, printSchema } from "graphql";
import { withAnswerSizeChecked } from "./answer-size.js";
import { withArgumentChecks } from "./argument-checks.js";
import { withFailuresAwaited } from "./awaited-failures.js";
import { builder } from "./builder.js";
import "./node.js";
import "./corpus.js";
import "./edition-root.js";
import "./scalars.js";
import "./source.js";
import "./source-paragraph.js";
import "./leader.js";
import "./era.js";
import "./principle.js";
import "./event.js";
import "./quote.js";
import "./stance.js";
import "./stance-counts.js";
import "./findings.js";
import "./coding.js";
import "./agreement.js";
import "./changes.js";
import "./era-comparison.js";
import "./leader-comparison.js";
import "./source-comparison.js";
import "./timeline.js";
import "./search.js";
import "./quote-check.js";
import { withEditionsNoted, withQueryShortcuts } from "./query-shortcuts.js";

const schemaDescription =
  "The eras of a political doctrine side by side, with the evidence behind every answer. Start with `compareEras`, `search` or " +
  "`corpora`. Everything is read from immutable, numbered editions (`edition`); there is nothing to change and nothing to log in to. " +
  "What is here goes on answering: a name is deprecated with a word on what to ask instead before it goes, and the changelog says which.";

function build(): GraphQLSchema {
  const schema = builder.toSchema({ sortSchema: false });
  schema.description = schemaDescription;
  const edition = schema.getType("Edition");
  if (!isObjectType(edition)) throw new Error("the schema has no type Edition");
  const answering = withQueryShortcuts(withEditionsNoted(schema, edition), edition);
  return withFailuresAwaited(withArgumentChecks(withAnswerSizeChecked(answering)));
}

/** The executable schema of the service. */
export const schema = build();

/** The schema as text, as `schema.graphql` holds it. */
export function printedSchema(): string {
  return `${printSchema(schema)}\n`;
}
