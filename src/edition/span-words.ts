import { LRUCache } from "lru-cache";
import type { Database } from "../database/client.js";
import type { Entry } from "../entities/index.js";
import type { SpanOfSource } from "../entities/shapes.js";
import { blockOfParagraph, spanOf } from "../evidence/text-blocks.js";

const TEXTS_AT_HAND = 8;

/** The words of spans, of those sources whose texts are attached and may be passed on. */
export class SpanWords {
  readonly #database: Database;
  readonly #sources: readonly Entry<"sources">[];
  readonly #mayPass: (source: Entry<"sources">) => boolean;
  readonly #texts = new LRUCache<string, readonly string[]>({ max: TEXTS_AT_HAND });

  constructor(
    database: Database,
    sources: readonly Entry<"sources">[],
    mayPass: (source: Entry<"sources">) => boolean,
  ) {
    this.#database = database;
    this.#sources = sources;
    this.#mayPass = mayPass;
  }

  /** The source that a span lies in; the only one where it names none. */
  sourceOf({ source }: Pick<SpanOfSource, "source">): Entry<"sources"> | undefined {
    return source === undefined ? this.#sources[0] : this.#sources.find(({ slug }) => slug === source);
  }

  /** The words of a span; undefined where they are not to be had. */
  async of(span: SpanOfSource): Promise<string | undefined> {
    const source = this.sourceOf(span);
    if (source === undefined || !this.#mayPass(source)) return undefined;
    const blocks = await this.#blocksOf(source.digest);
    const paragraph = blocks[blockOfParagraph(span.paragraph, source.headings) - 1];
    return paragraph === undefined ? undefined : spanOf(paragraph, span.start, span.end);
  }

  async #blocksOf(digest: string): Promise<readonly string[]> {
    const known = this.#texts.get(digest);
    if (known !== undefined) return known;
    const rows = await this.#database.sourceBlock.findMany({
      where: { digest, number: { gt: 0 } },
      orderBy: { number: "asc" },
      select: { text: true },
    });
    const blocks = rows.map(({ text }) => text);
    this.#texts.set(digest, blocks);
    return blocks;
  }
}
