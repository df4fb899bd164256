import { Prisma } from "../../prisma/generated/client/client.js";
import { stanceKinds } from "../comparison/attestation.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { inOrderOfErrors } from "./in-order-of-errors.js";
import { type AskedSlugs, type Found, foundSlugs } from "./known-slugs.js";
import { type Among, allOf, having } from "./row-conditions.js";
import { alone, type EntityRows } from "./rows.js";

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
  const [eras, principles] = await inOrderOfErrors([
    foundSlugs(context, "Era", editionId, { argument, slugs: keys.map(([, era]) => era) }),
    foundSlugs(context, "Principle", editionId, { argument, slugs: keys.map(([, , principle]) => principle) }),
  ]);
  const asked = keys.map(([key, era, principle, kind]) => ({
    key,
    is: { eraId: idIn(eras, era), principleId: idIn(principles, principle), kind },
  }));
  const found = await context.rows.where("Stance", editionId, anyOf(asked.map(({ is }) => is)), alone("Stance"));
  const unknown = asked.filter(({ is }) => !found.some((stance) => isSame(stance, is))).map(({ key }) => key);
  if (unknown.length === 0) return found.map(({ id }) => id);
  throw new BadUserInput(
    argument,
    `${unknown.map((key) => JSON.stringify(key)).join(", ")} ${unknown.length === 1 ? "is no stance" : "are no stances"} of this edition; of an era and a principle, stances(filter: { eras, principles }) lists them`,
  );
}

function partsOf(key: string, argument: string): Key {
  const [era, principle, kind, ...more] = key.split("/");
  const known = stanceKinds.find((each) => each === kind);
  if (era && principle && known && more.length === 0) return [key, era, principle, known];
  throw new BadUserInput(
    argument,
    `${JSON.stringify(key)} is no stance of this edition; expected era/principle/KIND, the kind one of ${stanceKinds.join(", ")}`,
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
