import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Catalogue } from "../../database/catalogue.js";
import type { Notes } from "../operations/notes.js";
import type { Answer } from "./answer.js";
import { takesGzip } from "./page.js";

/** An answer, in which state of the catalogue it was given, and what there is to tell of it. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly state: string;
  readonly notes: Notes;
}

/** What an entry weighs beside its bytes and its question, near enough. */
const ENTRY_BYTES = 512;

/**
 * Keeps answers as they were sent. One is given again to whoever asks the same in the same words, for as long as nothing
 * has been published since; who asks is told what the database says of that after the question came in.
 */
export class KeptAnswers {
  readonly #catalogue: Catalogue;
  readonly #answers: LRUCache<string, KeptAnswer>;

  /** How many requests were answered from memory. */
  hits = 0;
  /** How many could be kept and were not there. */
  misses = 0;

  /** @param mostBytes how much memory they may take, reckoned from their bytes and questions */
  constructor(catalogue: Catalogue, mostBytes: number) {
    this.#catalogue = catalogue;
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

  /** The answer that a question had, when it still holds. */
  async find(question: string): Promise<KeptAnswer | undefined> {
    const kept = this.#answers.get(question);
    if (kept === undefined) return undefined;
    const { state, isStale } = await this.#catalogue.current();
    // What may be stale says so in its text: that is not what was kept.
    if (isStale || state !== kept.state) return undefined;
    this.hits += 1;
    return kept;
  }

  /** Keeps an answer without errors that was given in a known state. */
  keep(question: string, answer: Answer, notes: Notes): void {
    const { state } = notes;
    if (state === undefined || answer.status !== 200 || notes.codes.length > 0) return;
    this.misses += 1;
    this.#answers.set(question, { answer, state, notes });
  }
}

/** All of a request that its answer depends on, word for word. */
export function questionOf(request: IncomingMessage, body: Buffer | undefined): string {
  const { method, url, headers } = request;
  const asked = body === undefined ? url : `${headers["content-type"]} ${body.toString("latin1")}`;
  return `${method} ${headers.accept} ${headers["graphql-cost"]} ${takesGzip(request)} ${asked}`;
}
