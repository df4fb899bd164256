import type { Draw } from "../draw.js";
import { graphql, post } from "../post.js";
import { quantile } from "../statistics.js";
import { everyList } from "./lists.js";
import { otherQuestions, timelines } from "./others.js";
import { type PageAsked, pagesOf } from "./pages.js";
import { readThings, type Things } from "./things.js";

/** How long the answers to one sort of question took, in milliseconds. */
export interface Timed {
  readonly name: string;
  /** Which part of a list was asked for; undefined for what is no list. */
  readonly part: PageAsked["part"] | undefined;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** The dearest of its questions. */
  readonly dearest: string;
}

export interface SizeOptions {
  /** How often each sort is asked, each time for things drawn anew. */
  readonly times: number;
  readonly draw: Draw;
  /** Only sorts whose names match. */
  readonly only?: RegExp;
  /** What the time is told by, in milliseconds. */
  readonly clock?: () => number;
  /** Told of each sort as soon as it is measured. */
  readonly onTimed?: (timed: Timed) => void;
}

/** A sort of question, and how its questions are drawn: several where they are pages of one list. */
interface Sort {
  readonly name: string;
  readonly drawn: (
    things: Things,
    draw: Draw,
  ) => Promise<readonly (PageAsked | { readonly part?: undefined; readonly query: string })[]>;
}

/** Asks a service for every list in every way, and for all else that is large, one question after the other. */
export async function measureSize(
  url: string,
  { times, draw, only = /./, clock = performance.now.bind(performance), onTimed }: SizeOptions,
): Promise<Timed[]> {
  const things = await readThings(url);
  const printed = await (await fetch(`${url}/schema.graphql`)).text();
  const all: Timed[] = [];
  for (const sort of sortsOf(url, printed).filter(({ name }) => only.test(name)))
    for (const timed of await timesOf(url, sort, { times, draw, clock, things })) {
      all.push(timed);
      onTimed?.(timed);
    }
  return all;
}

function sortsOf(url: string, printed: string): Sort[] {
  return [
    ...everyList(printed).map(
      ({ name, list, arguments: given }): Sort => ({
        name,
        drawn: (things, draw) => pagesOf(url, list, given(things, draw)),
      }),
    ),
    ...timelines.map(
      ({ name, arguments: given }): Sort => ({
        name,
        drawn: (things, draw) => pagesOf(url, "timeline", given(things, draw)),
      }),
    ),
    ...otherQuestions.map(
      ({ name, query }): Sort => ({ name, drawn: async (things, draw) => [{ query: query(things, draw) }] }),
    ),
  ];
}

interface Drawing extends Required<Pick<SizeOptions, "times" | "draw" | "clock">> {
  readonly things: Things;
}

async function timesOf(url: string, { name, drawn }: Sort, { times, draw, clock, things }: Drawing): Promise<Timed[]> {
  const took = new Map<PageAsked["part"] | undefined, { query: string; milliseconds: number }[]>();
  for (let time = 0; time < times; time += 1)
    for (const { part, query } of await drawn(things, draw)) {
      const milliseconds = await timeOf(url, query, clock);
      took.set(part, [...(took.get(part) ?? []), { query, milliseconds }]);
    }
  return [...took].map(([part, asked]) => {
    const inOrder = asked.toSorted((one, other) => one.milliseconds - other.milliseconds);
    const all = inOrder.map(({ milliseconds }) => milliseconds);
    return {
      ...{ name, part, p50: quantile(all, 0.5), p95: quantile(all, 0.95) },
      ...{ most: Math.max(...all), dearest: inOrder.at(-1)?.query ?? "" },
    };
  });
}

/** Infinite where there was no answer in time. */
async function timeOf(url: string, query: string, clock: () => number): Promise<number> {
  const startedAt = clock();
  const isAnswered = await post(url, graphql(query)).then(
    () => true,
    () => false,
  );
  return isAnswered ? clock() - startedAt : Number.POSITIVE_INFINITY;
}
