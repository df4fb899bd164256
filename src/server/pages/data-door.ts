import { escaped } from "../../edition/escaped-html.js";
import { graphiqlAddress, guideBelow } from "../guide.js";

/** What a service lets programs do. */
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
const schema = (basePath: string) => `
          <li><a href="${basePath}/schema.graphql">The schema</a> as text, for code generators</li>`;

/** The foot of the explorer's page, closed at first: every way to the data that is not a view of it. */
export function dataDoor({ basePath, introspection, queries }: Offered): string {
  return `<nav id="data" class="door" aria-label="Data">
      <details>
        <summary>Data: queries, exports, programs</summary>
        <ul>
          ${(queries ? graphiql : operations)(basePath)}
          <li><a href="${basePath}/export">Exports</a>: tables, linked data and citations of every edition</li>${introspection ? schema(basePath) : ""}
          <li><a href="${basePath}/llms.txt">For agents</a>: what they are told; they ask by the Model Context Protocol at <code>${basePath}/mcp</code></li>
          <li><a href="${basePath}/health/ready">Whether the service is ready</a></li>
        </ul>${queries ? questions(basePath) : ""}
      </details>
    </nav>`;
}

function questions(basePath: string): string {
  const links = guideBelow(basePath).map((guide) => {
    const asked = `<a href="${escaped(basePath + graphiqlAddress(guide))}">${escaped(guide.question)}</a>`;
    const drawn = guide.drawnAt && ` (<a href="${escaped(guide.drawnAt)}">see it drawn</a>)`;
    return `<li>${asked}${drawn ?? ""}</li>`;
  });
  return `
        <h2>Questions to start with</h2>
        <ol>
          ${links.join("\n          ")}
        </ol>`;
}
