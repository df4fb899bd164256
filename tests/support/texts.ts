import { canonicalContent } from "../../src/corpus/canonical.js";
import { withCorpus } from "../../src/corpus/import.js";
import { type Publication, publish } from "../../src/corpus/publish.js";
import type { Database } from "../../src/database/client.js";
import type { CorpusContent } from "../../src/entities/index.js";

/** Publishes the harbour's charter with something changed, as a corpus of its own or as a further edition. */
export function publishChanged(
  database: Database,
  slug: string,
  change: (content: CorpusContent) => Partial<CorpusContent>,
): Promise<Publication> {
  return withCorpus("tests/fixtures/harbour-charter", ({ content }) => {
    const own = { ...content, corpus: { ...content.corpus, slug } };
    return publish(database, canonicalContent({ ...own, ...change(own) }));
  });
}

/** Publishes a small corpus with a principle for each text, `text-1` and so on, which holds it as its statement. */
export function publishTexts(
  database: Database,
  texts: readonly string[],
  { slug = "texts", language = "en" } = {},
): Promise<Publication> {
  return publishChanged(database, slug, ({ corpus, principles }) => ({
    corpus: { ...corpus, language },
    principles: [
      ...principles,
      ...texts.map((statement, index) => ({
        slug: `text-${index + 1}`,
        name: `Text ${index + 1}`,
        labels: {},
        statement,
        broader: [],
        exactMatch: [],
        closeMatch: [],
        formerSlugs: [],
        altLabels: {},
        related: [],
      })),
    ],
  }));
}
