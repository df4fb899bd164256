/** What a thing is called: by the slug that it has, and by those that it had in earlier editions. */
import { Prisma } from "../../prisma/generated/client/client.js";

export interface Called {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

/** The condition that a row, which `alias` names in a statement, is called by one of some slugs. */
export function isCalled(
  alias: "r" | "subject" | "era" | "leader" | "principle" | "quote" | "source",
  slugs: readonly string[],
) {
  const [row, names] = [Prisma.raw(alias), [...slugs]];
  // Only rows that were renamed are in the index of former slugs, and it is used where the condition says so too.
  return Prisma.sql`(${row}.slug = ANY (${names}::text[])
    OR ${row}.former_slugs <> '{}'::text[] AND ${row}.former_slugs && ${names}::text[])`;
}

/** Rows of one list by all that they are called. */
export function byNames<Row extends Called>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const former = rows.flatMap((row) => row.formerSlugs.map((slug) => [slug, row] as const));
  return new Map([...former, ...rows.map((row) => [row.slug, row] as const)]);
}
