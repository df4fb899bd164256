import { z } from "zod";
import { graphql, post } from "../post.js";

/** Slugs of what a corpus holds, by the names of its lists: the first hundred of each in its order, and the last hundred. */
export interface Things {
  readonly eras: readonly string[];
  readonly principles: readonly string[];
  readonly leaders: readonly string[];
  readonly events: readonly string[];
  readonly quotes: readonly string[];
  readonly sources: readonly string[];
  /** Dates of some of its events. */
  readonly dates: readonly string[];
}

const slugs = z
  .object({ nodes: z.array(z.object({ slug: z.string() })) })
  .transform(({ nodes }) => nodes.map(({ slug }) => slug));
const dated = z
  .object({ nodes: z.array(z.object({ date: z.string() })) })
  .transform(({ nodes }) => nodes.map(({ date }) => date));
const named = z.array(z.object({ slug: z.string() })).transform((nodes) => nodes.map(({ slug }) => slug));
const ends = z.object({ first: slugs, last: slugs }).transform(({ first, last }) => [...new Set([...first, ...last])]);

/** Asks a service what there is to ask about. */
export async function readThings(url: string): Promise<Things> {
  const of = async (list: string): Promise<string[]> =>
    ends.parse(
      await ask(url, `{ first: ${list}(first: 100) { nodes { slug } } last: ${list}(last: 100) { nodes { slug } } }`),
    );
  const all = await ask(url, "{ sources { slug } events(first: 100) { nodes { date } } }");
  const { sources, events } = z.object({ sources: named, events: dated }).parse(all);
  return {
    eras: await of("eras"),
    principles: await of("principles"),
    leaders: await of("leaders"),
    events: await of("events"),
    quotes: await of("quotes"),
    sources,
    dates: events,
  };
}

const answered = z.object({ data: z.unknown() }).transform(({ data }) => data);

/** What a service answers to a query, as it came. @throws Error with what came back, when that is no answer */
export async function ask(url: string, query: string): Promise<unknown> {
  return answered.parse(JSON.parse(await post(url, graphql(query))));
}
