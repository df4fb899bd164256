/** JSON as a test walks through it. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape that each test asks for, which no type here knows.
export type Json = any;

/** An answer of GraphQL over HTTP. */
export interface Answer {
  readonly status: number;
  readonly data?: Json;
  readonly extensions?: Json;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
}

/** Sends a query as a client does. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(JSON.parse(await response.text()) as object) };
}

/** The slugs of some entities, in their order. */
export function slugs(entities: readonly { readonly slug: string }[]): string[] {
  return entities.map(({ slug }) => slug);
}
