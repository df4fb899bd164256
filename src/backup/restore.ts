import { alone, type Transaction } from "../corpus/alone.js";
import { attachText } from "../corpus/attach.js";
import { contentDigest } from "../corpus/canonical.js";
import { createCorpus, writeEdition } from "../corpus/publish.js";
import type { Database } from "../database/client.js";
import { StoreUnusable } from "../database/store-unusable.js";
import type { EditionEntry } from "../entities/edition.js";
import type { CorpusContent } from "../entities/index.js";
import { toSourceText } from "../evidence/source-text.js";
import type { BackedUp } from "./back-up.js";
import type { OpenBackUp } from "./lines.js";
import { type BackUpRecord, BackUpRefused } from "./records.js";
import { WrittenContent } from "./written-content.js";

/**
 * Publishes all that a back-up holds in a database that holds nothing, all of it or nothing: rows are made of entries as an import makes
 * them, so that it does not matter by which version of the program, or on which PostgreSQL, they were written.
 *
 * @throws StoreUnusable when something is published there
 * @throws BackUpRefused when the file is damaged, or an edition in it has another content than its digest says
 */
export function restore(database: Database, { records }: OpenBackUp): Promise<BackedUp> {
  return alone(database, async (transaction) => {
    await refuseTaken(transaction);
    const restoration = new Restoration(transaction);
    try {
      for await (const record of records) await restoration.take(record);
      return restoration.counts;
    } finally {
      restoration.close();
    }
  });
}

async function refuseTaken(transaction: Transaction): Promise<void> {
  const corpora = await transaction.corpus.findMany({
    orderBy: { id: "asc" },
    select: { slug: true, _count: { select: { editions: true } } },
  });
  if (corpora.length === 0) return;
  const held = corpora.map(
    ({ slug, _count }) => `${slug} (${_count.editions} edition${_count.editions === 1 ? "" : "s"})`,
  );
  throw new StoreUnusable(
    `A back-up is restored into an empty database, and this one holds ${held.join(", ")}; name another (DATABASE_URL, or DATA_DIR for the embedded one).`,
  );
}

interface OpenEdition {
  readonly head: EditionEntry;
  readonly content: WrittenContent;
}

/** A corpus whose editions are being written. */
interface OpenCorpus {
  readonly id: number;
  readonly slug: string;
  readonly current: number;
  readonly numbers: Set<number>;
}

/** Writes what comes, edition by edition. */
class Restoration {
  readonly #transaction: Transaction;
  readonly #counts = { corpora: 0, editions: 0, texts: 0 };
  #corpus: OpenCorpus | undefined;
  #edition: OpenEdition | undefined;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  async take(record: BackUpRecord): Promise<void> {
    if ("list" in record) {
      if (this.#edition === undefined) throw damaged("an entry is of no edition");
      this.#edition.content.add(record.list, record.entry);
      return;
    }
    await this.#closeEdition();
    if ("text" in record) await this.#attach(record.text, record.digest);
    else if ("corpus" in record) await this.#open(record.corpus, record.current);
    else if ("edition" in record) this.#edition = { head: record.edition, content: new WrittenContent() };
    else this.#closeCorpus();
  }

  get counts(): BackedUp {
    return this.#counts;
  }

  /** Lets go of what was kept on disk. */
  close(): void {
    this.#edition?.content.close();
  }

  async #attach(text: string, digest: string): Promise<void> {
    const source = toSourceText(text);
    if (source.digest !== digest) throw changed(`a text in it has the digest ${source.digest}, not ${digest}`);
    await attachText(this.#transaction, source);
    this.#counts.texts += 1;
  }

  async #open(slug: string, current: number): Promise<void> {
    this.#closeCorpus();
    if ((await this.#transaction.corpus.count({ where: { slug } })) > 0) throw damaged(`${slug} is in it twice`);
    const id = await createCorpus(this.#transaction, slug, current);
    this.#corpus = { id, slug, current, numbers: new Set() };
    this.#counts.corpora += 1;
  }

  #closeCorpus(): void {
    const { slug, current, numbers } = this.#corpus ?? {};
    if (current !== undefined && !numbers?.has(current))
      throw damaged(`the current edition of ${slug}, number ${current}, is missing`);
    this.#corpus = undefined;
  }

  async #closeEdition(): Promise<void> {
    if (this.#edition === undefined) return;
    const { head, content } = this.#edition;
    await this.#write(head, content.whole());
    content.close();
    this.#edition = undefined;
  }

  async #write({ tags, ...head }: EditionEntry, content: CorpusContent): Promise<void> {
    if (this.#corpus === undefined) throw damaged("an edition is of no corpus");
    const { id: corpusId, slug, numbers } = this.#corpus;
    if (numbers.has(head.number)) throw damaged(`edition ${head.number} of ${slug} is in it twice`);
    const digest = contentDigest(content);
    if (digest !== head.digest || content.corpus.slug !== slug)
      throw changed(
        `edition ${head.number} of ${slug} should have the digest ${head.digest}, its content has ${digest}`,
      );
    const id = await writeEdition(this.#transaction, { corpusId, ...head }, content);
    // Of what was written within stances before codings had files of their own.
    await this.#transaction.$executeRaw`SELECT carry_over_codings(${id})`;
    const named = tags.map((name) => ({ corpusId, name, number: head.number }));
    const { count } = await this.#transaction.editionTag.createMany({ data: named, skipDuplicates: true });
    if (count < tags.length) throw damaged(`a tag of edition ${head.number} of ${slug} is in it twice`);
    numbers.add(head.number);
    this.#counts.editions += 1;
  }
}

function damaged(what: string): BackUpRefused {
  return new BackUpRefused(`The back-up is damaged: ${what}; restore another one.`);
}

function changed(what: string): BackUpRefused {
  return new BackUpRefused(`The back-up was changed: ${what}; restore another one.`);
}
