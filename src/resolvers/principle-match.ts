import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { Principle } from "../../prisma/generated/client/client.js";
import { byNames, isCalled } from "../edition/called.js";
import type { Context } from "./context.js";
import { atPlace, type FieldOfRequest } from "./field-batch.js";
import { selected } from "./selection.js";

/** A principle of another corpus, as a match names it. */
export interface MatchedName {
  readonly corpus: string;
  readonly slug: string;
}

const loaderOf = atPlace<string, DataLoader<string, Principle | null>>();

/** The principle of this name in the current edition of its corpus, or null; one read for all that a field asks for. */
export function matchedPrinciple(
  { corpus, slug }: MatchedName,
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Principle | null> {
  const make = () =>
    new DataLoader<string, Principle | null>((slugs) => readAll(corpus, slugs, { context, info }), {
      batchScheduleFn: context.pauses.batch,
    });
  return loaderOf(context, info, corpus, make).load(slug);
}

async function readAll(corpus: string, slugs: readonly string[], place: FieldOfRequest): Promise<(Principle | null)[]> {
  const edition = await place.context.editions.current(corpus);
  if (edition === null) return slugs.map(() => null);
  const rows = await place.context.rows.where("Principle", edition.id, isCalled("r", slugs), selected(place));
  const byName = byNames(rows);
  return slugs.map((slug) => byName.get(slug) ?? null);
}
