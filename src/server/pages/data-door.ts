import { type Html, html } from "../../edition/escaped-html.js";
import { graphiqlAddress, guideBelow } from "../guide.js";
import { sentence } from "./told/parts.js";
import type { ToldWords, Tongue } from "./told/words.js";

/** What a service lets programs do. */
export interface Offered {
  /** The path that the service is below; empty where it has a host of its own. */
  readonly basePath: string;
  /** Whether the schema may be read. */
  readonly introspection: boolean;
  /** Whether any query may be asked, or only documents that are known beforehand. */
  readonly queries: boolean;
}

/** The foot of the explorer's page, closed at first: every way to the data that is not a view of it. */
export function dataDoor({ basePath, introspection, queries }: Offered, { told: { door } }: Tongue): Html {
  const to = (path: string) => (words: string) => html`<a href="${basePath}${path}">${words}</a>`;
  const ways = [
    (queries ? door.graphiql : door.operations)(to("/graphql")),
    door.exports(to("/export")),
    ...(introspection ? [door.schema(to("/schema.graphql"))] : []),
    door.agents(to("/llms.txt"), html`<code>${basePath}/mcp</code>`),
    [to("/health/ready")(door.ready)],
  ];
  return html`<nav id="data" class="door" aria-label="${door.label}">
      <details>
        <summary>${door.summary}</summary>
        <ul>${ways.map(
          (way) => html`
          <li>${sentence(way)}</li>`,
        )}
        </ul>${queries ? questions(basePath, door) : undefined}
      </details>
    </nav>`;
}

function questions(basePath: string, { questions: heading, drawn }: ToldWords["door"]): Html {
  const links = guideBelow(basePath).map((guide) => {
    // They are asked in English.
    const asked = html`<a href="${basePath + graphiqlAddress(guide)}" lang="en">${guide.question}</a>`;
    const seen = guide.drawnAt ? html` (<a href="${guide.drawnAt}">${drawn}</a>)` : undefined;
    return html`
          <li>${asked}${seen}</li>`;
  });
  return html`
        <h2>${heading}</h2>
        <ol>${links}
        </ol>`;
}
