import { setTimeout as delay } from "node:timers/promises";
import { DatabaseAway, StatementTimedOut } from "../database/availability.js";
import type { Database } from "../database/client.js";
import type { Edition } from "../database/generated/client.js";
import { NothingPublished } from "./errors.js";

/** Which edition each way of asking led to when the database was asked last; kept by a process for all its requests. */
export type KnownEditions = Map<string, Edition>;

/** How many ways of asking are remembered: slugs, numbers and tags of what is published, which are few. */
const MOST_KNOWN = 1_000;
/** How long a request waits to hear which edition is current, when it was told before. */
const PATIENCE_MILLISECONDS = 1_000;

/**
 * Finds the edition that a request means, each only once a request: whatever is published meanwhile, one answer
 * speaks of one edition. While the database is away, the edition that it named last answers.
 */
export class EditionFinder {
  readonly #database: Database;
  readonly #known: KnownEditions;
  readonly #found = new Map<string, Promise<Edition | null>>();
  #isStale = false;

  constructor(database: Database, known: KnownEditions) {
    this.#database = database;
    this.#known = known;
  }

  /** Whether an edition was taken for current that the database could not be asked about. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** The current edition of the default corpus, which is the one published first. */
  async default(): Promise<Edition> {
    const edition = await this.#once("default", async () => {
      const corpus = await this.#database.corpus.findFirst({
        orderBy: { id: "asc" },
        select: { currentEdition: true },
      });
      return corpus?.currentEdition ?? null;
    });
    if (edition === null) throw new NothingPublished();
    return edition;
  }

  /** The current edition of a corpus, or null when there is no such corpus. */
  current(corpus: string): Promise<Edition | null> {
    return this.#once(`current ${corpus}`, async () => {
      const found = await this.#database.corpus.findUnique({
        where: { slug: corpus },
        select: { currentEdition: true },
      });
      return found?.currentEdition ?? null;
    });
  }

  /** A numbered edition of a corpus, or null when there is no such corpus or number. */
  async numbered(corpus: string, number: number): Promise<Edition | null> {
    return this.#once(`${number} ${corpus}`, () =>
      this.#database.edition.findFirst({ where: { number, corpus: { slug: corpus } } }),
    );
  }

  /** The edition that the arguments of `Query.edition` name; what is omitted means the default corpus, or the current number. */
  async named(corpus: string | null | undefined, number: number | null | undefined): Promise<Edition | null> {
    if (corpus != null) return number == null ? this.current(corpus) : this.numbered(corpus, number);
    const edition = await this.default();
    if (number == null || number === edition.number) return edition;
    return this.#once(`${number}`, () =>
      this.#database.edition.findUnique({ where: { corpusId_number: { corpusId: edition.corpusId, number } } }),
    );
  }

  /** The edition of a corpus that was given this name, or null. The corpus omitted: the default corpus. */
  async tagged(corpus: string | null | undefined, tag: string): Promise<Edition | null> {
    const ofCorpus = corpus == null ? { id: (await this.default()).corpusId } : { slug: corpus };
    return this.#once(`tag ${corpus ?? ""} ${tag}`, () =>
      this.#database.edition.findFirst({ where: { corpus: ofCorpus, tags: { some: { name: tag } } } }),
    );
  }

  #once(key: string, find: () => Promise<Edition | null>): Promise<Edition | null> {
    const found = this.#found.get(key) ?? this.#find(key, find);
    this.#found.set(key, found);
    return found;
  }

  async #find(key: string, find: () => Promise<Edition | null>): Promise<Edition | null> {
    const known = this.#known.get(key);
    if (known === undefined) return this.#remember(key, await find());
    const asked = find().then((edition) => this.#remember(key, edition));
    const slow = delay(PATIENCE_MILLISECONDS, lost, { ref: false });
    const answer = await Promise.race([asked.catch(lostWithDatabase), slow]);
    if (answer !== lost) return answer;
    this.#isStale = true;
    return known;
  }

  #remember(key: string, edition: Edition | null): Edition | null {
    if (edition === null) this.#known.delete(key);
    else if (this.#known.size < MOST_KNOWN) this.#known.set(key, edition);
    return edition;
  }
}

const lost = Symbol("no word from the database");

function lostWithDatabase(error: unknown): typeof lost {
  for (let inner = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof DatabaseAway || inner instanceof StatementTimedOut) return lost;
  throw error;
}
