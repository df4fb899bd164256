import type { GraphQLResolveInfo } from "graphql";
import type { Edition } from "../../prisma/generated/client/client.js";
import { type Change, countChanges, readChanges, valueAsText } from "../changes/changes.js";
import { type Between, type ChangeCounts, findBetween } from "../changes/revisions.js";
import { typeNameOf } from "../entities/index.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { type MixedPlace, mixedRows } from "./mixed-rows.js";
import { fromBeginning, type OffsetArguments, offsetPage } from "./offset-page.js";
import { shelfOf } from "./reading.js";
import type { EditionEntityType, RowOf } from "./rows.js";
import { selected } from "./selection.js";

/** A change, with the rows of both editions; null where an edition has none, and for the corpus itself. */
export interface ChangeAnswer {
  readonly kind: Change["kind"];
  readonly type: EditionEntityType | "Corpus";
  readonly key: string;
  readonly formerKey: string | null;
  readonly fields: readonly ChangedValue[];
  readonly before: RowOf<EditionEntityType> | null;
  readonly after: RowOf<EditionEntityType> | null;
}

/** A key whose value differs, with both values as they are read. */
export interface ChangedValue {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

const found = shelfOf<Between>();
const counted = shelfOf<ChangeCounts>();
const read = shelfOf<readonly Change[]>();

/** Answers `Edition.changes`. @throws BadUserInput when the corpus has no edition of that number. */
export async function editionChanges(
  edition: Edition,
  { since, ...args }: OffsetArguments & { readonly since: number },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const older = await olderEdition(edition, since, context, info);
  const [from, to] = [older.id, edition.id];
  const { reading } = context;
  const name = `${from} ${to}`;
  const between = await reading.find(found, name, (database) => findBetween(database, edition.corpusId, from, to));
  const counts = between.recorded ?? (await reading.find(counted, name, (database) => countChanges(database, between)));
  const total = counts.ADDED + counts.REMOVED + counts.CHANGED + counts.RENAMED;
  const page = await offsetPage(args, async (stretch) => {
    const { limit, offset } = fromBeginning(stretch, total);
    const changes = await reading.find(read, `${name} ${limit} ${offset}`, (database) =>
      readChanges(database, between, { limit, offset }),
    );
    const [before, after] = await Promise.all([
      sideOf(from, changes, "before", context, info),
      sideOf(to, changes, "after", context, info),
    ]);
    const items = changes.map(
      (change): ChangeAnswer => ({
        kind: change.kind,
        type: typeOf(change),
        key: change.key,
        formerKey: change.formerKey === change.key ? null : change.formerKey,
        fields: change.fields.map(({ name, before, after }) => ({
          name,
          before: valueAsText(before),
          after: valueAsText(after),
        })),
        before: before(change),
        after: after(change),
      }),
    );
    return { items, total };
  });
  return {
    ...page,
    since: older,
    added: counts.ADDED,
    removed: counts.REMOVED,
    changed: counts.CHANGED,
    renamed: counts.RENAMED,
  };
}

async function olderEdition(
  { corpusId }: Edition,
  number: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Edition> {
  const shape = selected({ context, info, typeName: "Edition", paths: [["since"]] });
  const there = await context.rows.where("Edition", undefined, { corpusId }, shape);
  const edition = there.find((other) => other.number === number);
  if (edition !== undefined) return edition;
  const known = there
    .map((other) => other.number)
    .sort((one, other) => one - other)
    .join(", ");
  throw new BadUserInput("since", `is ${number}, which is no edition of this corpus; expected one of ${known}`);
}

/** The rows of one of the two editions, with what the client selects of them. */
async function sideOf(
  editionId: number,
  changes: readonly Change[],
  side: "before" | "after",
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(change: Change) => RowOf<EditionEntityType> | null> {
  const placeOf = (change: Change): MixedPlace<EditionEntityType> | undefined => {
    const [type, id] = [typeOf(change), change[side]];
    return type === "Corpus" || id === null ? undefined : { type, id };
  };
  const places = changes.flatMap((change) => placeOf(change) ?? []);
  const paths = [
    ["edges", "node", side],
    ["nodes", side],
  ];
  const rowAt = await mixedRows(editionId, places, { context, info, paths });
  return (change) => {
    const place = placeOf(change);
    return place === undefined ? null : (rowAt(place) ?? null);
  };
}

function typeOf({ list }: Change): ChangeAnswer["type"] {
  return list === "corpus" ? "Corpus" : typeNameOf(list);
}
