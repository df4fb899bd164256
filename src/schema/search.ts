import { entities, listNames, typeNameOf } from "../entities/index.js";
import { limits } from "../limits/limits.js";
import { type SearchAnswer, search } from "../resolvers/search.js";
import { builder } from "./builder.js";
import { connectionFields, forwardArguments } from "./connection.js";

const findable = Object.values(entities).flatMap(({ noun, found }) =>
  found ? [[noun.toUpperCase(), { description: found.by }] as const] : [],
);

const SearchType = builder.enumType("SearchType", {
  description: "What a search looks through.",
  values: {
    ...Object.fromEntries(findable),
    EVIDENCE: { description: "Stances, by the glosses of their evidence: a hit is the stance whose gloss matches." },
  },
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
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      'Full-text search, the best match first; each thing is found once. Words are matched by their stem in the corpus\'s language and must all be there; `"a phrase"` in that order, `hegemon*` any word that begins so, `-word` not there, `a or b` either. Chinese is matched by its characters. Blank: BAD_USER_INPUT.',
    args: {
      text: t.arg.string({ required: true, description: "What to look for." }),
      types: t.arg({ type: [SearchType], description: "Where to look. Omitted or null: everywhere. Empty: nowhere." }),
      ...forwardArguments(t.arg),
    },
    resolve: search,
  }),
}));
