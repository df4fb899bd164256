import { canonicalContent } from "../../src/corpus/canonical.js";
import { withCorpus } from "../../src/corpus/import.js";
import { type Publication, publish } from "../../src/corpus/publish.js";
import type { Database } from "../../src/database/client.js";

/** Publishes a small corpus with a principle for each text, `text-1` and so on, which holds it as its statement. */
export function publishTexts(
  database: Database,
  texts: readonly string[],
  { slug = "texts", language = "en" } = {},
): Promise<Publication> {
  return withCorpus("tests/fixtures/harbour-charter", ({ content }) => {
    const principles = texts.map((statement, index) => ({
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
    }));
    return publish(
      database,
      canonicalContent({
        ...content,
        corpus: { ...content.corpus, slug, language },
        principles: [...content.principles, ...principles],
      }),
    );
  });
}
