import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Catalogue } from "../../database/catalogue.js";
import type { Answer, KeptAnswer } from "../exchange/answer.js";
import type { Notes } from "../exchange/notes.js";
import { takesGzip } from "../exchange/preferences.js";
import type { SharedAnswers } from "./shared-answers.js";

/** What an entry weighs beside its bytes and its question, near enough. */
const ENTRY_BYTES = 512;

/**
 * Keeps answers as they were sent. One is given again to whoever asks the same in the same words, for as long as nothing
 * has been published since; who asks is told what the database says of that after the question came in.
 */
export class KeptAnswers {
  readonly #catalogue: Catalogue;
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #shared: SharedAnswers | undefined;

  /** How many requests were answered from memory. */
  hits = 0;
  /** How many could be kept and were not there. */
  misses = 0;

  /**
   * @param mostBytes how much memory they may take, reckoned from their bytes and questions
   * @param shared with whom answers are shared, if with anybody
   */
  constructor(catalogue: Catalogue, mostBytes: number, shared: SharedAnswers | undefined) {
    this.#catalogue = catalogue;
    this.#shared = shared;
    this.#answers = new LRUCache({
      maxSize: mostBytes,
      // One large answer must not push out all others.
      maxEntrySize: mostBytes / 8,
      sizeCalculation: ({ answer }, question) => answer.bytes.length + question.length + ENTRY_BYTES,
    });
  }

  /** Bytes in use. */
  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  /**
   * The answer that a question had, when it still holds.
   *
   * @throws DatabaseAway, StatementTimedOut when the database does not answer and was never asked before
   */
  async find(question: string): Promise<KeptAnswer | undefined> {
    const own = this.#answers.get(question);
    if (own === undefined && this.#shared === undefined) return undefined;
    const { state, isStale } = await this.#catalogue.current();
    // What may be stale says so in its text: that is not what was kept.
    if (isStale) return undefined;
    const kept = own?.state === state ? own : await this.#shared?.find(question, state);
    if (kept === undefined) return undefined;
    if (kept !== own) this.#answers.set(question, kept);
    this.hits += 1;
    return kept;
  }

  /** Keeps an answer without errors that was given in a known state, to a request that did nothing but ask. */
  keep(question: string, answer: Answer, notes: Notes): void {
    const { state, codes, isRegistration } = notes;
    if (state === undefined || answer.status !== 200 || codes.length > 0 || isRegistration) return;
    this.misses += 1;
    const kept = { answer, state, notes };
    this.#answers.set(question, kept);
    this.#shared?.keep(question, kept);
  }
}

/** All of a request that its answer depends on, word for word. */
export function questionOf(request: IncomingMessage, body: Buffer | undefined): string {
  const { method, url, headers } = request;
  const asked = body === undefined ? url : `${headers["content-type"]} ${body.toString("latin1")}`;
  return `${method} ${headers.accept} ${headers["graphql-cost"]} ${takesGzip(request)} ${asked}`;
}
