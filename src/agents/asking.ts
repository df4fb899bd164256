import { type AskOwn, Refused } from "./own-graph.js";
import { cutQuotes } from "./short.js";

/** An edition as every answer names it. */
export interface EditionNamed {
  readonly number: number;
  readonly digest: string;
  readonly publishedAt: string;
  readonly corpus: { readonly slug: string; readonly title: string };
}

/** What is to be cited of an edition: a quote by its slug, a stance by `era/principle/KIND`, or else the edition as a whole. */
export interface CitedPart {
  readonly format: "citation" | "bibtex" | "ris" | "csl-json";
  readonly quote?: string;
  readonly stance?: string;
}

/** How tools come by answers: for one client, under the limits that hold for its requests. */
export interface Asking {
  /** Where the service is, as the client sees it, without a slash at the end: links start so. */
  readonly address: string;
  readonly ask: AskOwn;
  /** Asks whatever a client has written; the answer as GraphQL has it, errors included. */
  askAnything(query: string, variables: Readonly<Record<string, unknown>>): Promise<object>;
  /** Cites an edition or a part of it. */
  cite(edition: EditionNamed, part: CitedPart): Promise<string>;
}

/**
 * Asks, and says what the graph refuses in words of the tool: under the name of its own argument, and without a list of the graph's.
 *
 * @param nameOf the tool's argument for one of the graph's
 * @param lists how a tool finds what there is
 */
export async function renamed<Answer>(
  ask: () => Promise<Answer>,
  nameOf: (argument: string) => string | undefined,
  lists = "search finds them",
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const [, argument = "", rest = ""] =
      (error instanceof Refused && /^([A-Za-z.]+): (.*)$/s.exec(error.message)) || [];
    const name = nameOf(argument);
    if (!(error instanceof Refused) || rest === "" || name === undefined) throw error;
    throw new Refused(`${name}: ${cutQuotes(rest).replace(/; expected slugs that .*$/s, `; ${lists}`)}`, error.code);
  }
}
