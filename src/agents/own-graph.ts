/** How the service asks its own graph, for agents' tools as for the pages that it tells. */

/** A document of the service's own, with the hash by which the graph knows it, and the types of its answer and variables. */
export interface OwnDocument<Result, Variables> {
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/** Asks for a client, at its expense. @throws Refused with what the graph says is wrong */
export type AskOwn = <Result, Variables extends Record<string, unknown>>(
  document: OwnDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** By what the graph names an edition; null is what it answers by itself: the current one, of the default corpus. */
export interface EditionAsked {
  readonly corpus: string | null;
  readonly number: number | null;
  readonly digest: string | null;
}

/** What a client asked for cannot be answered; the message says why, and what would be right. */
export class Refused extends Error {
  /** As `extensions.code` of GraphQL's errors. */
  readonly code: string;

  constructor(message: string, code = "BAD_USER_INPUT") {
    super(message);
    this.name = "Refused";
    this.code = code;
  }
}
