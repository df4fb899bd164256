/** What became of a request under load. */
export interface Outcome {
  readonly status: number;
  readonly codes: readonly string[];
  readonly retryAfter: string | null;
  readonly data: unknown;
}

/** Longest that any request may take, whatever has happened to the database: 6 s for the answer, and more for a busy machine. */
const PATIENCE_MILLISECONDS = 30_000;

export const loadQueries = [
  '{ compareEras(eras: ["founding", "new-era"]) { rows { principle { slug } cells { kinds stances { evidence { gloss } } } } } }',
  "{ eras { nodes { slug leaders { name } evidence: stances { evidence { text } } } } }",
  "{ corpora { slug editions { totalCount } } }",
  '{ principle(slug: "non-alignment") { lineage { era { slug } kinds } } }',
  '{ timeline(from: "1954") { totalCount nodes { __typename } } }',
] as const;

let asked = 0;

/** A question that nobody has asked before, so that no answer to it can have been kept. */
export function neverAsked(): string {
  asked += 1;
  return `{ search(text: "peace -never${asked}") { totalCount } }`;
}

/** Asks the same questions over and over, from several clients at once, until it is stopped. */
export class Load {
  readonly outcomes: Outcome[] = [];
  readonly #clients: Promise<void>[];
  #stopped = false;

  constructor(url: string, clients = 16) {
    this.#clients = Array.from({ length: clients }, (_, index) => this.#ask(url, index));
    // What became of them is told when the load is stopped.
    for (const client of this.#clients) client.catch(() => undefined);
  }

  /** Resolves when every request under way has come to its end; rejects when one took too long or was cut off. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#clients);
  }

  async #ask(url: string, first: number): Promise<void> {
    for (let turn = first; !this.#stopped; turn += 1) {
      this.outcomes.push(await outcomeOf(url, loadQueries[turn % (loadQueries.length + 1)] ?? neverAsked()));
    }
  }
}

/** @throws when no whole answer came in time */
export async function outcomeOf(url: string, query: string): Promise<Outcome> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  const { data = null, errors = [] } = await response.json();
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return { status: response.status, codes, retryAfter: response.headers.get("retry-after"), data };
}

/** Whether the service answers every question of the load, without errors. */
export async function answersAll(url: string): Promise<boolean> {
  const outcomes = await Promise.all([...loadQueries, neverAsked()].map((query) => outcomeOf(url, query)));
  return outcomes.every(({ status, codes }) => status === 200 && codes.length === 0);
}
