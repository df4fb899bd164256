import type { Database } from "../../database/client.js";
import { escaped } from "../../edition/escaped-html.js";
import type { Page } from "../exchange/page.js";
import { graphiqlAddress, guideBelow } from "../guide.js";
import { textPage } from "./html.js";

/** What the page leads to. */
export interface Offered {
  /** The path that the service is below; empty where it has a host of its own. */
  readonly basePath: string;
  /** Whether the schema may be read. */
  readonly introspection: boolean;
  /** Whether any query may be asked, or only documents that are known beforehand. */
  readonly queries: boolean;
}

const graphiql = (basePath: string) =>
  `<li><a href="${basePath}/graphql">GraphiQL</a>: ask questions, with the schema's documentation beside them</li>`;
const operations = (basePath: string) =>
  `<li><a href="${basePath}/graphql">Operations</a>: what may be asked; this service runs only documents known to it beforehand</li>`;
const schema = (basePath: string) =>
  `<li><a href="${basePath}/schema.graphql">The schema</a> as text, for code generators</li>`;

/** The page at `/`: what this is, which editions are served, where to go. */
export async function landingPage(database: Database, { basePath, introspection, queries }: Offered): Promise<Page> {
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
  return textPage(
    "Throughline",
    `      <h1>Throughline</h1>
      <p>Compares the eras of a political doctrine: who put a principle forward, which era reaffirmed it, which extended
        it, at which event, in whose words. Every answer names the passage of the source that it rests on. The service
        describes what a source attests; it takes no side.</p>
      <ul>
        <li><a href="${basePath}/explore">Explorer</a>: see the principles move through the eras, and open the evidence behind each</li>
        ${(queries ? graphiql : operations)(basePath)}
        <li><a href="${basePath}/export">Exports</a>: tables, linked data and citations of every edition</li>
        ${introspection ? schema(basePath) : ""}
        <li><a href="${basePath}/health/ready">Whether the service is ready</a></li>
      </ul>
      ${queries ? questions(basePath) : ""}
      <h2>What is served</h2>
      ${editions.join("") || "<p>Nothing has been published yet: <code>throughline import &lt;folder&gt;</code> publishes a corpus.</p>"}`,
  );
}

function questions(basePath: string): string {
  const links = guideBelow(basePath).map((guide) => {
    const asked = `<a href="${escaped(basePath + graphiqlAddress(guide))}">${escaped(guide.question)}</a>`;
    const drawn = guide.drawnAt && ` (<a href="${escaped(guide.drawnAt)}">see it drawn</a>)`;
    return `<li>${asked}${drawn ?? ""}</li>`;
  });
  return `<h2>Questions to start with</h2>
      <ol>
        ${links.join("\n        ")}
      </ol>`;
}
