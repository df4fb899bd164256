/** Conditions that filters of several lists are made of. Omitted or null: no condition; an empty list is met by nothing. */
import { Prisma } from "../../prisma/generated/client/client.js";
import { daySpan } from "../chronology/edtf.js";
import type { Context } from "./context.js";
import { inOrderOfErrors } from "./in-order-of-errors.js";
import { knownRows, type Slugged } from "./known-slugs.js";

type Slugs = string | readonly string[] | null | undefined;

/**
 * The numbers of what a filter names by slugs.
 *
 * @param types what each of its arguments names that takes slugs
 * @throws BadUserInput naming unknown slugs, with the nearest known one
 */
export async function named<Argument extends string>(
  context: Context,
  editionId: number,
  filter: { readonly [Name in NoInfer<Argument>]?: Slugs } | null | undefined,
  types: Readonly<Record<Argument, Slugged>>,
): Promise<{ readonly [Name in Argument]?: readonly number[] }> {
  const found: { [Name in Argument]?: readonly number[] } = {};
  const find = async (name: Argument) => {
    const rows = await knownRows(context, types[name], editionId, {
      argument: `filter.${name}`,
      slugs: listOf(filter?.[name]),
    });
    if (rows) found[name] = rows.map(({ id }) => id);
  };
  await inOrderOfErrors(
    Object.keys(types)
      .filter((name): name is Argument => name in types)
      .map(find),
  );
  return found;
}

function listOf(slugs: Slugs): readonly string[] | null | undefined {
  return typeof slugs === "string" ? [slugs] : slugs;
}

interface Period {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * What may have been between the first possible day of `from` and the last possible day of `to`.
 *
 * @param row what the statement calls the row
 */
export function overlapping(
  period: Period | null | undefined,
  row: "r" | "era" | "event" | "quote" = "r",
): Prisma.Sql[] {
  const first = period?.from == null ? null : (daySpan(period.from)?.earliestDay ?? null);
  const last = period?.to == null ? null : (daySpan(period.to)?.latestDay ?? null);
  const [earliest, latest] = [Prisma.raw(`${row}.earliest_day`), Prisma.raw(`${row}.latest_day`)];
  return [
    ...(first === null ? [] : [Prisma.sql`(${latest} IS NULL OR ${latest} >= ${first})`]),
    ...(last === null ? [] : [Prisma.sql`(${earliest} IS NULL OR ${earliest} <= ${last})`]),
  ];
}
