import type { Database } from "../../database/client.js";
import { guideQueries } from "./guide.js";
import { type Page, prepareHtml } from "./page.js";

/** The page at `/`: what this is, which editions are served, where to go. */
export async function landingPage(database: Database): Promise<Page> {
  const corpora = await database.corpus.findMany({
    orderBy: { id: "asc" },
    select: { slug: true, currentEdition: true },
  });
  const editions = corpora.map(
    ({ slug, currentEdition: { title, description, number, digest, publishedAt } }) => `
      <section>
        <h3>${escaped(title)}</h3>
        <p>${escaped(description)}</p>
        <dl>
          <dt>Corpus</dt><dd><code>${escaped(slug)}</code></dd>
          <dt>Edition</dt><dd>${number}, published <time datetime="${publishedAt.toISOString()}">${publishedAt.toISOString().slice(0, 10)}</time></dd>
          <dt>Digest</dt><dd><code>${digest}</code></dd>
        </dl>
      </section>`,
  );
  const questions = guideQueries.map(
    ({ question, query }) => `<li><a href="/graphql?query=${encodeURIComponent(query)}">${escaped(question)}</a></li>`,
  );
  return prepareHtml(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Throughline</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; }
      body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; }
      h1 { font-size: 2.2rem; margin-bottom: 0; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
      dt { font-weight: 600; }
      dd { margin: 0; overflow-wrap: anywhere; }
      code { font-size: 0.9em; }
    </style>
  </head>
  <body>
    <main>
      <h1>Throughline</h1>
      <p>Compares the eras of a political doctrine: who put a principle forward, which era reaffirmed it, which extended
        it, at which event, in whose words. Every answer names the passage of the source that it rests on. The service
        describes what a source attests; it takes no side.</p>
      <ul>
        <li><a href="/graphql">GraphiQL</a>: ask questions, with the schema's documentation beside them</li>
        <li><a href="/export">Exports</a>: tables, linked data and citations of every edition</li>
        <li><a href="/schema.graphql">The schema</a> as text, for code generators</li>
        <li><a href="/health/ready">Whether the service is ready</a></li>
      </ul>
      <h2>Questions to start with</h2>
      <ol>
        ${questions.join("\n        ")}
      </ol>
      <h2>What is served</h2>
      ${editions.join("") || "<p>Nothing has been published yet: <code>throughline import &lt;folder&gt;</code> publishes a corpus.</p>"}
    </main>
  </body>
</html>
`,
    { directives: ["img-src data:"] },
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
