import type { Edition } from "../../prisma/generated/client/client.js";
import type { Database } from "../database/client.js";
import { NothingPublished } from "./errors.js";

/**
 * Finds the edition that a request means, each only once a request: whatever is published meanwhile, one answer
 * speaks of one edition.
 */
export class EditionFinder {
  readonly #database: Database;
  readonly #found = new Map<string, Promise<Edition | null>>();

  constructor(database: Database) {
    this.#database = database;
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

  /**
   * The edition that the arguments of `Query.edition` name; what is omitted means the default corpus, or the current number. With a digest,
   * or its beginning, it is the one of this content, or null.
   */
  async named(
    corpus: string | null | undefined,
    number: number | null | undefined,
    digest?: string | null,
  ): Promise<Edition | null> {
    if (digest == null) return this.#numberedOrCurrent(corpus, number);
    if (number == null) return this.#ofContent(corpus, digest);
    const edition = await this.#numberedOrCurrent(corpus, number);
    return edition?.digest.startsWith(digest) ? edition : null;
  }

  async #ofContent(corpus: string | null | undefined, digest: string): Promise<Edition | null> {
    const ofCorpus = corpus == null ? { id: (await this.default()).corpusId } : { slug: corpus };
    return this.#once(`digest ${corpus ?? ""} ${digest}`, () =>
      this.#database.edition.findFirst({
        where: { corpus: ofCorpus, digest: { startsWith: digest } },
        orderBy: { number: "asc" },
      }),
    );
  }

  async #numberedOrCurrent(
    corpus: string | null | undefined,
    number: number | null | undefined,
  ): Promise<Edition | null> {
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
    const found = this.#found.get(key) ?? find();
    this.#found.set(key, found);
    return found;
  }
}
