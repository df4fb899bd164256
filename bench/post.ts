import type { Question } from "./contestants/contestant.js";

/**
 * Asks once, and gives the answer as it came.
 *
 * @throws Error with what came back, when that is no answer
 */
export async function post(url: string, { path, body }: Question): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
  });
  const text = await response.text();
  if (response.ok && !text.includes('"errors"')) return text;
  throw new Error(`${url} answered ${response.status}: ${text.slice(0, 1_000)}`);
}

/** A query and its variables, as a question to the service. */
export function graphql(query: string, variables: object = {}): Question {
  return { path: "/graphql", body: JSON.stringify({ query, variables }) };
}
