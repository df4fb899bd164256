import { type Edition, Prisma } from "../../prisma/generated/client/client.js";
import type { Shape } from "../database/shape.js";
import { NothingPublished } from "./errors.js";
import { nameOf } from "./reading.js";
import { alone, type RowReader } from "./rows.js";

const whole = alone("Edition");

/** By what an edition of a corpus is named. */
export interface NamedBy {
  readonly number?: number | null | undefined;
  /** Of its content, or the beginning of it. */
  readonly digest?: string | null | undefined;
}

function ofContent(digest: string | null | undefined): Prisma.Sql {
  return digest == null ? Prisma.sql`TRUE` : Prisma.sql`starts_with(r.digest::text, ${digest})`;
}

/** Finds the edition that a request means, each only once a request. */
export class EditionFinder {
  readonly #rows: RowReader;
  readonly #found = new Map<string, Promise<Edition | null>>();

  constructor(rows: RowReader) {
    this.#rows = rows;
  }

  /** The current edition of the default corpus, which is the one published first. */
  async default(shape = whole): Promise<Edition> {
    const edition = await this.#find(
      Prisma.sql`(r.corpus_id, r.number) IN (SELECT id, current_number FROM corpus ORDER BY id LIMIT 1)`,
      shape,
    );
    if (edition === null) throw new NothingPublished();
    return edition;
  }

  /** The current edition of a corpus, or null when there is no such corpus. */
  current(corpus: string, shape = whole): Promise<Edition | null> {
    return this.#find(
      Prisma.sql`(r.corpus_id, r.number) IN (SELECT id, current_number FROM corpus WHERE slug = ${corpus})`,
      shape,
    );
  }

  /**
   * The edition that the arguments of `Query.edition` name; what is omitted means the default corpus, or the current number. With a digest,
   * or its beginning, it is the one of this content, or null.
   */
  named(corpus: string | null | undefined, { number, digest }: NamedBy, shape = whole): Promise<Edition | null> {
    if (number == null && digest == null) return corpus == null ? this.default(shape) : this.current(corpus, shape);
    const bears = number == null ? Prisma.sql`TRUE` : Prisma.sql`r.number = ${number}`;
    return this.#ofCorpus(corpus, Prisma.sql`${bears} AND ${ofContent(digest)}`, shape);
  }

  /** The edition of a corpus that was given this name, or null. The corpus omitted: the default corpus. */
  tagged(
    corpus: string | null | undefined,
    { tag, digest }: { readonly tag: string } & Pick<NamedBy, "digest">,
    shape = whole,
  ): Promise<Edition | null> {
    const bears = Prisma.sql`(r.corpus_id, r.number) IN (SELECT corpus_id, number FROM edition_tag WHERE name = ${tag}) AND ${ofContent(digest)}`;
    return this.#ofCorpus(corpus, bears, shape);
  }

  async #ofCorpus(slug: string | null | undefined, condition: Prisma.Sql, shape: Shape): Promise<Edition | null> {
    const chosen = slug == null ? Prisma.sql`ORDER BY id LIMIT 1` : Prisma.sql`WHERE slug = ${slug}`;
    const found = await this.#find(
      Prisma.sql`r.corpus_id IN (SELECT id FROM corpus ${chosen}) AND ${condition}`,
      shape,
    );
    // Without any corpus there is no default one either.
    return found ?? (slug == null ? this.default().then(() => null) : null);
  }

  #find(condition: Prisma.Sql, shape: Shape): Promise<Edition | null> {
    const read = async (): Promise<Edition | null> =>
      (await this.#rows.where("Edition", undefined, condition, shape))[0] ?? null;
    if (shape !== whole) return read();
    const name = nameOf(condition);
    const found = this.#found.get(name) ?? read();
    this.#found.set(name, found);
    return found;
  }
}
