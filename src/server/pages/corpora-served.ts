import type { Database } from "../../database/client.js";
import { escaped } from "../../edition/escaped-html.js";

/** What is served, for whoever reads the explorer's page without its scripts: each corpus and its current edition. */
export async function corporaServed(database: Database, basePath: string): Promise<string> {
  const corpora = await database.corpus.findMany({
    orderBy: { id: "asc" },
    select: { slug: true, currentEdition: true },
  });
  const editions = corpora.map(
    ({ slug, currentEdition: { title, description, number, digest, publishedAt } }) => `
        <section>
          <h3><a href="${basePath}/explore?corpus=${encodeURIComponent(slug)}">${escaped(title)}</a></h3>
          <p>${escaped(description)}</p>
          <p>Corpus <code>${escaped(slug)}</code>, edition ${number}, published
            <time datetime="${publishedAt.toISOString()}">${publishedAt.toISOString().slice(0, 10)}</time>, digest <code>${digest}</code></p>
        </section>`,
  );
  const nothing =
    "\n        <p>Nothing has been published yet: <code>throughline import &lt;folder&gt;</code> publishes a corpus.</p>";
  return `<h2>What is served</h2>${editions.join("") || nothing}`;
}
