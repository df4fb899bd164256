import { resolveOffsetConnection } from "@pothos/plugin-relay";
import type { GraphQLResolveInfo } from "graphql";
import type { Edition } from "../../prisma/generated/client/client.js";
import { type Change, countChanges, readChanges } from "../edition/changes.js";
import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import type { PageArguments } from "./mixed-page.js";
import { type Branded, type MixedPlace, mixedRows, rowIn } from "./mixed-rows.js";
import type { EditionRows, EntityType } from "./row-loader.js";

/** A change, with the rows of both editions; null where an edition has none, and for the corpus itself. */
export interface ChangeAnswer {
  readonly kind: Change["kind"];
  readonly type: EntityType | "Corpus";
  readonly key: string;
  readonly fields: readonly string[];
  readonly before: Branded<EditionRows[EntityType]> | null;
  readonly after: Branded<EditionRows[EntityType]> | null;
}

const types = {
  corpus: "Corpus",
  sources: "Source",
  leaders: "Leader",
  eras: "Era",
  principles: "Principle",
  events: "Event",
  quotes: "Quote",
  stances: "Stance",
} as const;

/** Answers `Edition.changes`. @throws BadUserInput when the corpus has no edition of that number. */
export async function editionChanges(
  edition: Edition,
  { since, ...args }: PageArguments & { readonly since: number },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const older = await olderEdition(edition, since, context);
  const [from, to] = [older.id, edition.id];
  const counts = await countChanges(context.database, from, to);
  const page = await resolveOffsetConnection(
    { args, defaultSize: DEFAULT_PAGE_SIZE, maxSize: limits.pageSize.most },
    async ({ limit, offset }) => {
      const changes = await readChanges(context.database, from, to, { limit, offset });
      const [before, after] = await Promise.all([
        sideOf(from, changes, "before", context, info),
        sideOf(to, changes, "after", context, info),
      ]);
      return changes.map(
        (change): ChangeAnswer => ({
          kind: change.kind,
          type: types[change.list],
          key: change.key,
          fields: change.fields,
          before: before(change),
          after: after(change),
        }),
      );
    },
  );
  return {
    ...page,
    since: older,
    totalCount: counts.ADDED + counts.REMOVED + counts.CHANGED,
    added: counts.ADDED,
    removed: counts.REMOVED,
    changed: counts.CHANGED,
  };
}

async function olderEdition({ corpusId }: Edition, number: number, { database }: Context): Promise<Edition> {
  const edition = await database.edition.findUnique({ where: { corpusId_number: { corpusId, number } } });
  if (edition !== null) return edition;
  const there = await database.edition.findMany({
    where: { corpusId },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  const known = there.map((other) => other.number).join(", ");
  throw new BadUserInput("since", `is ${number}, which is no edition of this corpus; expected one of ${known}`);
}

/** The rows of one of the two editions, with what the client selects of them. */
async function sideOf(
  editionId: number,
  changes: readonly Change[],
  side: "before" | "after",
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(change: Change) => Branded<EditionRows[EntityType]> | null> {
  const placeOf = (change: Change): MixedPlace | undefined => {
    const [type, id] = [types[change.list], change[side]];
    return type === "Corpus" || id === null ? undefined : { type, id };
  };
  const places = changes.flatMap((change) => placeOf(change) ?? []);
  const paths = [
    ["edges", "node", side],
    ["nodes", side],
  ];
  const rows = await mixedRows(editionId, places, { context, info, paths });
  return (change) => {
    const place = placeOf(change);
    return place === undefined ? null : (rowIn(rows, place.type, place.id) ?? null);
  };
}
