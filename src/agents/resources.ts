import { printType } from "graphql";
import { nearestName } from "../entities/nearest-name.js";
import { printedSchema, schema } from "../schema/index.js";
import { codebook } from "./codebook.js";
import { Refused } from "./own-graph.js";
import { MOST_TOKENS, tokensAtMost } from "./tokens.js";

const ROOT = "throughline://";
const markdown = "text/markdown";
const graphql = "application/graphql";

const ofCodebook = {
  uri: `${ROOT}codebook`,
  name: "codebook",
  description: "How stances are coded",
  mimeType: markdown,
};
const ofSchema = { uri: `${ROOT}schema`, name: "schema", description: "The GraphQL schema", mimeType: graphql };
const ofType = { uriTemplate: `${ROOT}schema/{type}`, name: "type", description: "One type of it", mimeType: graphql };

/** What can be read beside the tools; of the schema nothing where clients may not ask for it. */
export function resourcesFor(introspection: boolean) {
  return {
    resources: introspection ? [ofCodebook, ofSchema] : [ofCodebook],
    resourceTemplates: introspection ? [ofType] : [],
  };
}

/**
 * Reads a resource, or the page of it that its address ends with: none is longer than an answer may be, and each names the next.
 *
 * @throws Refused when there is none of this address
 */
export function readResource(
  uri: string,
  introspection: boolean,
): { readonly uri: string; readonly mimeType: string; readonly text: string } {
  const [, document = "", page = "1"] = /^throughline:\/\/(.+?)(?:\/([1-9]\d{0,3}))?$/.exec(uri) ?? [];
  const pages = pagesAt(document, uri, introspection);
  const text = pages[Number(page) - 1];
  if (text === undefined) throw new Refused(`${uri}: there are ${pages.length} pages of ${ROOT}${document}.`);
  const next =
    Number(page) < pages.length
      ? `\n# Page ${page} of ${pages.length}; next: ${ROOT}${document}/${Number(page) + 1}\n`
      : "";
  return { uri, mimeType: document === "codebook" ? markdown : graphql, text: text + next };
}

function pagesAt(document: string, uri: string, introspection: boolean): readonly string[] {
  if (document === "codebook") return pagesOfCodebook;
  if (!introspection) throw new Refused(`There is no such resource here; there is ${ROOT}codebook.`);
  if (document === "schema") return pagesOfSchema;
  const [root, name = ""] = document.split("/");
  const known = Object.keys(schema.getTypeMap());
  const type = root === "schema" && known.includes(name) ? schema.getType(name) : undefined;
  if (type !== undefined) return pagesOf(printType(type));
  const near = root === "schema" ? nearestName(name, known) : nearestName(document, ["codebook", "schema"]);
  const expected =
    near === undefined
      ? `; there are ${ROOT}codebook, ${ROOT}schema and ${ROOT}schema/{type}`
      : ` (nearest: ${ROOT}${root === "schema" ? "schema/" : ""}${near})`;
  throw new Refused(`There is no resource ${uri.slice(0, 200)}${expected}.`);
}

/** Tokens for the line that names the next page. */
const FOR_NEXT = 100;

const pagesOfCodebook = pagesOf(codebook);
const pagesOfSchema = pagesOf(printedSchema());

/** A text in pages that end with whole lines. */
function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let [page, tokens] = ["", 0];
  for (const line of text.split(/(?<=\n)/)) {
    const more = tokensAtMost(line) + 1;
    if (tokens + more > MOST_TOKENS - FOR_NEXT) {
      pages.push(page);
      [page, tokens] = ["", 0];
    }
    page += line;
    tokens += more;
  }
  return [...pages, page];
}
