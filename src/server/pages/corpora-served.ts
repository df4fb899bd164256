import type { Database } from "../../database/client.js";
import { type Html, html } from "../../edition/escaped-html.js";
import { inTongue, sentence } from "./told/parts.js";
import type { Tongue } from "./told/words.js";

/** What is served, for whoever reads the explorer's page without its scripts: each corpus and its current edition. */
export async function corporaServed(database: Database, basePath: string, tongue: Tongue): Promise<Html> {
  const { served, servedEdition, nothingServed } = tongue.told.explorer;
  const corpora = await database.corpus.findMany({
    orderBy: { id: "asc" },
    select: { slug: true, currentEdition: true },
  });
  const inTheSame = tongue.inAddress === undefined ? {} : { lang: tongue.inAddress };
  const editions = corpora.map(({ slug, currentEdition }) => {
    const { title, description, language, number, digest, publishedAt } = currentEdition;
    const marks = inTongue(tongue, language);
    const line = servedEdition<Html>({
      slug: html`<code>${slug}</code>`,
      number,
      published: html`<time datetime="${publishedAt.toISOString()}">${publishedAt.toISOString().slice(0, 10)}</time>`,
      digest: html`<code>${digest}</code>`,
    });
    return html`
        <section>
          <h3><a href="${basePath}/explore?${new URLSearchParams({ corpus: slug, ...inTheSame }).toString()}"${marks}>${title}</a></h3>
          <p${marks}>${description}</p>
          <p>${sentence(line)}</p>
        </section>`;
  });
  const nothing = html`<p>${sentence(nothingServed<Html>(html`<code>throughline import &lt;folder&gt;</code>`))}</p>`;
  return html`<h2>${served}</h2>${editions.length > 0 ? editions : nothing}`;
}
