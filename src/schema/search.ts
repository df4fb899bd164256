import { entities, listNames, typeNameOf } from "../entities/index.js";
import { limits } from "../limits/limits.js";
import { hitTitle } from "../resolvers/hit-title.js";
import { type SearchAnswer, search } from "../resolvers/search.js";
import { builder } from "./builder.js";
import { connectionFields, pageArguments } from "./connection.js";
import { orderArgument } from "./order.js";

/** Where a search looks, by what its documents say of themselves: more of them than TypeScript can tell apart. */
const searchTypes: Readonly<Record<string, { readonly description: string }>> = {
  ...Object.fromEntries(
    Object.values(entities).flatMap(({ noun, found }) =>
      found ? [[noun.toUpperCase(), { description: found.by }]] : [],
    ),
  ),
  TRANSLATION: {
    description: "Quotes, by their translations: a hit is the quote whose translation matches, not the source's words.",
  },
  EVIDENCE: { description: "Stances, by the glosses of their evidence: a hit is the stance whose gloss matches." },
};

const SearchType = builder.enumType("SearchType", {
  description: "What a search looks through.",
  values: searchTypes,
});

const found = listNames.filter((name) => entities[name].found !== undefined).map(typeNameOf);

const SearchHit = builder.unionType("SearchHit", {
  description: "What a search can find.",
  types: found,
});

const SearchEdge = builder.objectRef<SearchAnswer["edges"][number]>("SearchEdge").implement({
  description: "A hit, how well it matches, and the words that match.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", connectionFields.cursor),
    node: t.field({ type: SearchHit, ...connectionFields.node, resolve: ({ node }) => node }),
    title: t.string({
      description:
        "What a reader would call the hit: its name; of a quote its words, in quotation marks, cut after 120 characters; of a stance the principle, the kind and the era, as in `Peaceful coexistence: introduced (Founding)`.",
      resolve: ({ node }, _args, context, info) => hitTitle(node, context, info),
    }),
    matched: t.field({
      type: SearchType,
      description:
        "What the words that match are: TRANSLATION where they are a translation of the quote, EVIDENCE where they are the gloss of a passage.",
      resolve: ({ where }) => where,
    }),
    rank: t.exposeFloat("rank", {
      description: "How well it matches: higher is better; comparable within one search only.",
    }),
    snippet: t.exposeString("snippet", {
      description:
        "The text around the matches, which stand in `<mark>…</mark>`; everything else is escaped, so that it can be put into HTML as it is.",
    }),
  }),
});

const SearchConnection = builder.objectRef<SearchAnswer>("SearchConnection").implement({
  description: "A page of search results.",
  fields: (t) => ({
    edges: t.field({ type: [SearchEdge], ...connectionFields.edges, resolve: ({ edges }) => edges }),
    nodes: t.field({
      type: [SearchHit],
      ...connectionFields.nodes,
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    pageInfo: t.expose("pageInfo", { type: builder.pageInfoRef(), ...connectionFields.pageInfo }),
    totalCount: t.exposeInt("totalCount", {
      description: `How many there are in all, on every page together; of a search that is not exhaustive, how many of the first ${limits.matches.most.toLocaleString("en")} texts that match.`,
    }),
    exhaustive: t.exposeBoolean("exhaustive", {
      description: `Whether all that match were ranked and counted. False where ${limits.matches.most.toLocaleString("en")} texts or more match (a stance's summary and its glosses are one each): those that stand first in the corpus were then, and more words, or \`types\`, find the others.`,
    }),
    leftOut: t.exposeStringList("leftOut", {
      description:
        "What of the text was not looked for: words that say nothing in the corpus's language (who, the, of), unless it has no others; and where no text holds all of it, as in a whole question, plain words that none holds beside the others; words of the corpus's own names (containment; 不结盟 in 什么时候提出不结盟) and then the rarest are kept first, and phrases, beginnings and exclusions always. Empty: nothing was left out.",
    }),
    suggestions: t.exposeStringList("suggestions", {
      description:
        "Where no text holds all that was looked for: words that stand in the corpus, the nearest first, to those that do not: of which a few letters differ (`non-alignment` for `nonalignment`), or which look like them where there are none (`internationalism` for `isolationism`); for a year, years of about the same time. At most five.",
    }),
  }),
});

const order = orderArgument("SearchHit", "hits", {
  RELEVANCE: { description: "How well they match: ascending, the best first." },
});

builder.prismaObjectFields("Edition", (t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      'Full-text search, the best match first; each thing is found once. Words are matched by their stem in the corpus\'s language, accents and capitals left out, numbers in digits or spelled out (`5` and `five`; not where the word says something else, too, as `one` does), and must all stand in one text; `"a phrase"` in that order, `hegemon*` any word that begins so, and a hyphen before any of these not: `-word`, `-"a phrase"`, `-hegemon*`, `-汉字`. `or` divides the text, and finds what either side finds by itself: `a b or c -d` is (a and b) or (c without d). Exclusions alone find all that is left. A word with signs in it (`China/Japan`, `U.S.`) is its parts in that order, or written as one; Chinese, Japanese, Korean and Thai are matched by their characters. Signs alone find nothing. Blank, or too many beginnings: BAD_USER_INPUT.',
    args: {
      text: t.arg.string({ required: true, description: "What to look for." }),
      types: t.arg({ type: [SearchType], description: "Where to look. Omitted or null: everywhere. Empty: nowhere." }),
      ...pageArguments(t.arg),
      orderBy: order(t.arg),
    },
    resolve: search,
  }),
}));
