import type { AnyVariables } from "@urql/core";
import type { Operation } from "./client.js";
import type { Asked, Paging } from "./use-answer.js";

/** Asks the API once. @throws what it says is wrong */
export type Ask = <Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Asks page after page, and gives all of them as one answer. */
export async function askWhole<Data, Variables extends AnyVariables>(
  ask: Ask,
  { document, variables }: Asked<Data, Variables>,
  paging: Paging<Data, Variables>,
): Promise<Data> {
  let whole: Data = await ask(document, variables);
  for (let next = paging.next(whole, variables); next !== undefined; next = paging.next(whole, next)) {
    const page: Data = await ask(document, next);
    whole = paging.joined(whole, page);
  }
  return whole;
}
