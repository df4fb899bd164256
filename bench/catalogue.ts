import { z } from "zod";
import { graphql, post } from "./post.js";

/** What there is to ask about in the default corpus of a service, as it tells itself: up to 100 of each. */
export interface Catalogue {
  readonly eras: readonly string[];
  readonly principles: readonly string[];
  readonly leaders: readonly string[];
  readonly events: readonly string[];
  readonly quotes: readonly string[];
  /** Of the glosses of its evidence, each as often as it stands there. */
  readonly words: readonly string[];
}

const query = `{
  eras(first: 100) { nodes { slug } }
  principles(first: 100) { nodes { slug } }
  leaders(first: 100) { nodes { slug } }
  events(first: 100) { nodes { slug } }
  quotes(first: 100) { nodes { slug } }
  stances(first: 100) { nodes { evidence { gloss } } }
}`;

const slugs = z
  .object({ nodes: z.array(z.object({ slug: z.string() })) })
  .transform(({ nodes }) => nodes.map(({ slug }) => slug));
const answer = z.object({
  data: z.object({
    eras: slugs,
    principles: slugs,
    leaders: slugs,
    events: slugs,
    quotes: slugs,
    stances: z.object({ nodes: z.array(z.object({ evidence: z.array(z.object({ gloss: z.string() })) })) }),
  }),
});

/** Short words are in every text, and no one looks for them. */
const WORD = /\p{L}{5,}/gu;

/** Asks a service what there is to ask about. */
export async function readCatalogue(url: string): Promise<Catalogue> {
  const { stances, ...lists } = answer.parse(JSON.parse(await post(url, graphql(query)))).data;
  const words = stances.nodes.flatMap(({ evidence }) => evidence.flatMap(({ gloss }) => gloss.match(WORD) ?? []));
  return { ...lists, words };
}
