import { readdirSync, readFileSync } from "node:fs";
import { queriesFolder } from "../queries-folder.js";

/** A research question with the query that answers it. */
export interface GuideQuery {
  /** The question, from the first line of the file. */
  readonly question: string;
  /** The operation's name, which is what GraphiQL writes on its tab. */
  readonly operationName: string;
  readonly query: string;
}

/**
 * The queries of `queries/`, in the order of their numbered names. Each file starts with its question as a comment.
 * GraphiQL opens with them, the guide explains them, and the tests run every one.
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
    return { question, operationName, query };
  });
