import { isEnumType } from "graphql";
import * as z from "zod";
import { stanceKey } from "../../entities/stance-key.js";
import { schema } from "../../schema/index.js";
import { again, editionHead, fitted, type More, present } from "../answer.js";
import type { Asking } from "../asking.js";
import { readCursor, writeCursor } from "../cursor.js";
import { asked, noSuchEdition } from "../editions.js";
import {
  AgentsCorporaDocument,
  AgentsSearchDocument,
  type AgentsSearchQuery,
  type SearchType,
} from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { type EditionAsked, Refused } from "../own-graph.js";
import { short, TITLE_OF_QUOTE } from "../short.js";
import { editionAsked } from "../things.js";
import { tool } from "../tool.js";
import { cursorInput, text, tooMany } from "./inputs.js";

/** Hits of an edition that are read at once. */
const HITS = 20;
/** Corpora that are looked through where none is named. */
const MOST_CORPORA = 10;
/** Words that an answer says again of a query. */
const MOST_WORDS = 5;

const searchTypes = schema.getType("SearchType");
const types = isEnumType(searchTypes) ? searchTypes.getValues().map(({ name }) => name) : [];

function isSearchType(name: string): name is SearchType {
  return types.includes(name);
}

export const search = tool({
  name: "search",
  description:
    'Full-text search; ids of its results go into every other tool. Words must all match; "a phrase", hegemon*, -without, a or b.',
  input: z.strictObject({
    query: text(),
    types: z.array(z.enum(types)).max(types.length, tooMany(types.length, "items")).optional(),
    edition: text().optional().describe("as elsewhere; omitted: current editions of all corpora"),
    cursor: cursorInput,
  }),
  names: { text: "query" },
  run: async (asking, input) => {
    const editions = await editionsOf(asking, input);
    const found = await Promise.all(editions.map((edition) => searched(asking, edition, input)));
    const heads = await Promise.all(
      found.filter(({ hits }) => hits.length > 0).map(({ edition }) => editionHead(asking, edition)),
    );
    // Ranks of different editions cannot be compared: the best of each come first.
    const results = Array.from({ length: HITS }, (_, place) =>
      found.flatMap(({ hits }) => hits.slice(place, place + 1)),
    );
    const flat = results.flat();
    const head = {
      editions: heads,
      found: Object.fromEntries(found.map(({ edition, search }) => [nameOf(edition), present(told(search))])),
    };
    return fitted(
      head,
      "results",
      flat.map(({ result }) => result),
      (taken) => found.flatMap((each) => leftOf(each, flat.slice(0, taken), input)),
    );
  },
});

interface Input {
  readonly query: string;
  readonly types?: readonly string[] | undefined;
  readonly edition?: string | undefined;
  readonly cursor?: string | undefined;
}

async function editionsOf(asking: Asking, { edition, cursor }: Input): Promise<EditionAsked[]> {
  if (edition !== undefined) return [await editionAsked(asking, edition)];
  if (cursor !== undefined) throw new Refused("cursor: stands without the edition that it is of; pass both on.");
  const { corpora } = await asking.ask(AgentsCorporaDocument, {});
  return corpora.slice(0, MOST_CORPORA).map(({ currentEdition }) => asked(currentEdition));
}

type Found = NonNullable<AgentsSearchQuery["edition"]>;
type Node = Found["search"]["edges"][number]["node"];

interface Hit {
  readonly edition: string;
  readonly cursor: string;
  readonly result: object;
}

async function searched(asking: Asking, of: EditionAsked, { query, types: among, cursor }: Input) {
  const { seen, after } = readCursor(cursor);
  const variables = { ...of, text: query, types: among?.filter(isSearchType) ?? null, first: HITS, after };
  const { edition } = await asking.ask(AgentsSearchDocument, variables);
  if (edition === null) throw await noSuchEdition(asking, of);
  const name = nameOf(edition);
  const hits = edition.search.edges.map(({ cursor: place, snippet, node }): Hit => {
    const { title, slug } = titled(node);
    const url = linkTo(asking.address, edition, node.__typename, slug);
    const result = { id: node.id, title, url, type: node.__typename, slug, edition: name, snippet: plain(snippet) };
    return { edition: name, cursor: place, result };
  });
  return { edition, search: edition.search, seen, hits };
}

function titled(node: Node): { readonly title: string; readonly slug: string } {
  if (node.__typename === "Quote") return { title: `“${short(node.text, TITLE_OF_QUOTE)}”`, slug: node.slug };
  if (node.__typename !== "Stance") return { title: node.name, slug: node.slug };
  const title = `${node.principle.name}, ${node.kind.toLowerCase()} in the era ${node.era.name}`;
  return { title, slug: stanceKey(node) };
}

/** What a search says of itself; that nothing was left out need not be said. */
function told({ totalCount, exhaustive, leftOut, suggestions }: Found["search"]) {
  const few = (words: readonly string[]): string[] => words.slice(0, MOST_WORDS).map((word) => short(word, 50));
  return {
    total: totalCount,
    notExhaustive: exhaustive ? null : true,
    leftOut: few(leftOut),
    suggestions: few(suggestions),
  };
}

function leftOf(
  { edition, search: { totalCount, edges }, seen }: Awaited<ReturnType<typeof searched>>,
  taken: readonly Hit[],
  { query, types: among }: Input,
): More[] {
  const name = nameOf(edition);
  const of = taken.filter((hit) => hit.edition === name);
  const remaining = totalCount - seen - of.length;
  if (remaining <= 0 || edges.length === 0) return [];
  const last = of.at(-1);
  const cursor = last && { cursor: writeCursor({ seen: seen + of.length, after: last.cursor }) };
  const call = again("search", { query, types: among }, { edition: name, ...cursor });
  return [{ remaining, call }];
}

/** A snippet, which the graph gives as HTML with marks, as the text that it is. */
function plain(snippet: string): string {
  return snippet.replace(/<\/?mark>/g, "").replace(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)));
}
