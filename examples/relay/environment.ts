import { Environment, type FetchFunction, Network, RecordSource, Store } from "relay-runtime";
import type { ServiceError } from "../problem";

/** What the service said instead of an answer; nothing, when it could not be reached. */
export class NoAnswer extends Error {
  readonly errors: readonly ServiceError[];

  constructor(errors: readonly ServiceError[]) {
    super(errors.map(({ message }) => message).join("; "));
    this.errors = errors;
  }
}

/** Asks by the ids that Relay's compiler gave the documents, in a GET that browsers and caches on the way keep. */
export function createEnvironment(service: string): Environment {
  const ask: FetchFunction = async ({ id }, variables) => {
    const parameters = new URLSearchParams({ documentId: id ?? "", variables: JSON.stringify(variables) });
    const headers = { accept: "application/graphql-response+json" };
    const answer = await fetch(`${service}?${parameters}`, { headers })
      .then((response) => response.json())
      .catch(() => ({ errors: [] }));
    if (answer.errors) throw new NoAnswer(answer.errors);
    return answer;
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}
