/** A document of the service's own, with the hash by which the graph knows it, and the types of its answer and variables. */
export interface OwnDocument<Result, Variables> {
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/** Asks the graph for a client, at its expense. @throws Refused with what the graph says is wrong */
export type AskOwn = <Result, Variables extends Record<string, unknown>>(
  document: OwnDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>;
