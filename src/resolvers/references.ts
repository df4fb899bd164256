import type { Edition } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { groupBy } from "./field-batch.js";
import { type AskedSlugs, type Found, type Named, refuseUnknown, rowsOfSlugs } from "./known-slugs.js";

/** What the rows of several editions have in common. */
interface EditionRow {
  readonly id: number;
  readonly editionId: number;
  readonly slug: string;
}

/** `slug`, `corpus/slug`, `corpus@3/slug` or `corpus@3@0a1b2c3d4e5f/slug` taken apart. */
interface Reference {
  readonly corpus: string | undefined;
  readonly number: number | undefined;
  /** Of the edition with this number, or its beginning. */
  readonly digest: string | undefined;
  readonly slug: string;
}

/**
 * The rows that references name, in the order asked: a slug alone is of the edition at hand, `corpus/slug` of the current
 * edition of another corpus, `corpus@3/slug` of its third, `corpus@3@0a1b2c3d4e5f/slug` of its third if its digest begins so.
 *
 * @throws BadUserInput naming every unknown corpus, edition and slug, with the nearest known one
 */
export async function referredRows<Row extends EditionRow>(
  context: Context,
  home: Pick<Edition, "id">,
  noun: Named,
  { argument, slugs }: AskedSlugs,
  find: (editionId: number, slugs: string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const references = (slugs ?? []).map((text) => parseReference(argument, text));
  const editions = await editionsOf(context, home, references, argument);
  const slugsByEdition = groupBy(references, (reference) => editions.get(editionKey(reference)) ?? home.id);
  const found: Found<Row>[] = await Promise.all(
    [...slugsByEdition].map(([id, asked]) =>
      rowsOfSlugs(
        id,
        asked.map(({ slug }) => slug),
        (distinct) => find(id, distinct),
      ),
    ),
  );
  await refuseUnknown(context, argument, noun, found);
  const rows = new Map(found.flatMap((group) => group.rows.map((row) => [`${group.editionId}/${row.slug}`, row])));
  return references.flatMap(
    (reference) => rows.get(`${editions.get(editionKey(reference)) ?? home.id}/${reference.slug}`) ?? [],
  );
}

/** Ids of the editions that references name, in the order in which they do. */
export async function referredEditions(
  context: Context,
  home: Pick<Edition, "id">,
  { argument, slugs }: AskedSlugs,
): Promise<number[]> {
  const references = (slugs ?? []).map((text) => parseReference(argument, text));
  const editions = await editionsOf(context, home, references, argument);
  return references.map((reference) => editions.get(editionKey(reference)) ?? home.id);
}

const form = /^(?:([^/@]+)(?:@(\d{1,9})(?:@([0-9a-f]{12,64}))?)?\/)?([^/]*)$/;

function parseReference(argument: string, text: string): Reference {
  const parts = form.exec(text);
  if (parts === null) {
    throw new BadUserInput(
      argument,
      `${JSON.stringify(text)} is no reference; expected slug, corpus/slug, or corpus@3/slug for a numbered edition, corpus@3@<digest>/slug for its content`,
    );
  }
  const [, corpus, number, digest, slug = ""] = parts;
  return { corpus, number: number === undefined ? undefined : Number(number), digest, slug };
}

function editionKey({ corpus, number, digest }: Reference): string {
  return [corpus ?? "", number ?? "", ...(digest === undefined ? [] : [digest])].join("@");
}

/** Ids of the editions that references name, by `editionKey`. */
async function editionsOf(
  { editions }: Context,
  home: Pick<Edition, "id">,
  references: readonly Reference[],
  argument: string,
): Promise<ReadonlyMap<string, number>> {
  const distinct = new Map(references.map((reference) => [editionKey(reference), reference]));
  const found = await Promise.all(
    [...distinct].map(async ([key, { corpus, number, digest }]) => {
      const edition = corpus === undefined ? home : await editions.named(corpus, number, digest);
      return [key, edition?.id] as const;
    }),
  );
  const unknown = found.filter(([, id]) => id === undefined).map(([key]) => JSON.stringify(key.replace(/@$/, "")));
  if (unknown.length > 0) {
    const names = unknown.join(", ");
    throw new BadUserInput(
      argument,
      `${names} ${unknown.length === 1 ? "is" : "are"} not published here; expected what corpora { slug editions { nodes { number } } } lists`,
    );
  }
  return new Map(found.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}
