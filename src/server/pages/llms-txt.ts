import type { Database } from "../../database/client.js";
import { lastingName } from "../../edition/edition-name.js";
import { type Page, preparePage } from "../exchange/page.js";

/** What of the service is told to those who read for a model. */
interface Offered {
  /** Where the service is, as the client sees it, without a slash at the end. */
  readonly address: string;
  /** Whether the schema may be read. */
  readonly introspection: boolean;
  /** Whether clients may ask queries of their own. */
  readonly queries: boolean;
}

/** The page at `/llms.txt` (https://llmstxt.org): what the service is, what it holds, and where a program asks it. */
export async function llmsTxt(database: Database, { address, introspection, queries }: Offered): Promise<Page> {
  const corpora = await database.corpus.findMany({
    orderBy: { id: "asc" },
    select: { slug: true, currentEdition: true },
  });
  const held = corpora.map(({ slug, currentEdition: { title, description, number, digest } }) => {
    const pinned = `${slug}/${lastingName({ number, digest })}`;
    return `- [${inOneLine(title)}](${address}/explore?corpus=${slug}): corpus \`${slug}\`, edition ${number}, SHA-256 ${digest}. ${inOneLine(description)} Files of this edition: ${address}/export/${pinned}`;
  });
  const sections = [
    "# Throughline",
    "> Compares the eras of a political doctrine: who put a principle forward, which era reaffirmed, extended or rejected it, at which event, in whose words. Every answer names the passage of the source that it rests on. The service describes what a source attests; it takes no side.",
    "What is served is published in numbered editions that never change. Cite an edition by its number and digest. An era of which a source says nothing is silent; that is no abandonment.",
    "## Ask",
    [
      `- [Model Context Protocol](${address}/mcp): streamable HTTP, without a key: tools search, fetch, matrix, compare, lineage, check_quote and cite; the codebook${introspection ? " and the schema are resources" : " is a resource"}`,
      queries
        ? `- [GraphQL](${address}/graphql): any question, by POST of JSON with \`query\` and \`variables\`, or by GET`
        : `- [GraphQL](${address}/graphql): the documents that this service knows, by their ids`,
      ...(introspection
        ? [`- [Schema](${address}/schema.graphql): every type, field and argument with its description`]
        : []),
    ].join("\n"),
    "## Read",
    [
      `- [Exports](${address}/export): tables (CSV, JSON Lines), linked data (JSON-LD, Turtle) and citations (BibTeX, RIS, CSL-JSON) of every edition`,
      `- [Explorer](${address}/explore): the same for people`,
    ].join("\n"),
    "## Corpora",
    held.length > 0 ? held.join("\n") : "Nothing has been published yet.",
    "## Documentation",
    "Comes with the program, in its folder `docs/`: `agents.md` (these tools, and how clients connect), `frontend.md`, `codebook.md` (how stances are coded), `cite-an-edition.md`, `exports.md`, `limits.md`.",
  ];
  return preparePage("text/plain; charset=utf-8", `${sections.join("\n\n")}\n`);
}

/** A text that ends no item of a list. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
