import { Prisma } from "../../prisma/generated/client/client.js";
import { stanceKinds } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { type AskedSlugs, type Found, refuseUnknown, rowsOfSlugs } from "./known-slugs.js";
import { type Among, allOf, having } from "./row-conditions.js";
import { alone, type EntityRows } from "./rows.js";

type Named = "Era" | "Principle";
type Key = readonly [key: string, era: string, principle: string, kind: (typeof stanceKinds)[number]];

/**
 * The numbers of the stances that keys name, each `era/principle/KIND`; undefined where no keys were given.
 *
 * @throws BadUserInput naming what is no key, every unknown era and principle with the nearest known one, and keys of no stance
 */
export async function stancesOfKeys(
  context: Context,
  editionId: number,
  { argument, slugs }: AskedSlugs,
): Promise<readonly number[] | undefined> {
  if (slugs == null) return undefined;
  const keys = [...new Set(slugs)].map((key) => partsOf(key, argument));
  if (keys.length === 0) return [];
  const find = (type: Named, names: readonly string[]) =>
    rowsOfSlugs(editionId, names, (distinct) =>
      context.rows.where(type, editionId, isCalled("r", distinct), alone(type)),
    );
  const [eras, principles] = await Promise.all([
    find(
      "Era",
      keys.map(([, era]) => era),
    ),
    find(
      "Principle",
      keys.map(([, , principle]) => principle),
    ),
  ]);
  await refuseUnknown(context, argument, "Era", [eras]);
  await refuseUnknown(context, argument, "Principle", [principles]);
  const asked = keys.map(([key, era, principle, kind]) => ({
    key,
    is: { eraId: idIn(eras, era), principleId: idIn(principles, principle), kind },
  }));
  const found = await context.rows.where("Stance", editionId, anyOf(asked.map(({ is }) => is)), alone("Stance"));
  const unknown = asked.filter(({ is }) => !found.some((stance) => isSame(stance, is))).map(({ key }) => key);
  if (unknown.length === 0) return found.map(({ id }) => id);
  throw new BadUserInput(
    argument,
    `${unknown.map(quoted).join(", ")} ${unknown.length === 1 ? "is no stance" : "are no stances"} of this edition; of an era and a principle, stances(filter: { eras, principles }) lists them`,
  );
}

function partsOf(key: string, argument: string): Key {
  const [era, principle, kind, ...more] = key.split("/");
  const known = stanceKinds.find((each) => each === kind);
  if (era && principle && known && more.length === 0) return [key, era, principle, known];
  throw new BadUserInput(
    argument,
    `${quoted(key)} is no stance of this edition; expected era/principle/KIND, the kind one of ${stanceKinds.join(", ")}`,
  );
}

type Place = Pick<EntityRows["Stance"], "eraId" | "principleId" | "kind">;

function idIn({ byName }: Found<{ readonly id: number }>, slug: string): number {
  const row = byName.get(slug);
  if (row === undefined) throw new Error(`${slug} was found, and is not there`);
  return row.id;
}

function anyOf(places: readonly Place[]): Prisma.Sql {
  const each = places.map((place: Among<EntityRows["Stance"]>) => Prisma.sql`(${allOf(having("Stance", place))})`);
  return Prisma.sql`(${Prisma.join(each, " OR ")})`;
}

function isSame(one: Place, other: Place): boolean {
  return one.eraId === other.eraId && one.principleId === other.principleId && one.kind === other.kind;
}

function quoted(key: string): string {
  return JSON.stringify(key);
}
