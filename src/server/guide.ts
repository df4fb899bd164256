import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** The folder of the research questions, found from here: built code lies as deep as a file of `src/server/`. */
const queriesFolder = fileURLToPath(new URL("../../queries/", import.meta.url));

/** A research question with the query that answers it. */
export interface GuideQuery {
  /** The question, from the first line of the file. */
  readonly question: string;
  /** The operation's name, which is what GraphiQL writes on its tab. */
  readonly operationName: string;
  readonly query: string;
  /** Values for the query's variables, where it has any. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Where the explorer draws the answer: an address of this service, where there is one. */
  readonly drawnAt: string | undefined;
}

/**
 * The queries of `queries/`, in the order of their numbered names, which is that of a tutorial. Each file starts with
 * its question as a comment; values for its variables stand in a file of JSON beside it. GraphiQL opens with them, the
 * front page's door leads to them, and the tests run every one.
 */
export const guideQueries: readonly GuideQuery[] = readdirSync(queriesFolder)
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => {
    const query = readFileSync(`${queriesFolder}${name}`, "utf8");
    const question = /^# (.+)$/m.exec(query)?.[1];
    const operationName = /^query (\w+)/m.exec(query)?.[1];
    if (question === undefined || operationName === undefined)
      throw new Error(`queries/${name} lacks its question or the name of its operation`);
    const drawnAt = /^# See it drawn: (\/explore\S*)$/m.exec(query)?.[1];
    return { question, operationName, query, variables: variablesBeside(name), drawnAt };
  });

/** The same questions of a service that is below a path, as are the addresses that they name. */
export function guideBelow(basePath: string): readonly GuideQuery[] {
  return guideQueries.map((guide) => ({
    ...guide,
    query: guide.query.replace(/^# See it drawn: /m, (words) => words + basePath),
    drawnAt: guide.drawnAt && basePath + guide.drawnAt,
  }));
}

function variablesBeside(name: string): GuideQuery["variables"] {
  const path = `${queriesFolder}${name.replace(/\.graphql$/, ".variables.json")}`;
  if (!existsSync(path)) return undefined;
  return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, "utf8")));
}

/** The address at which GraphiQL opens with a query and its variables. */
export function graphiqlAddress({ query, variables }: Pick<GuideQuery, "query" | "variables">): string {
  const parameters = new URLSearchParams({ query });
  if (variables) parameters.set("variables", asText(variables));
  return `/graphql?${parameters}`;
}

/** Variables as they stand in GraphiQL's pane. */
export function asText(variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(variables, null, 2);
}
