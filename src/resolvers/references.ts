import type { Called } from "../edition/called.js";
import { readEditionName } from "../edition/edition-name.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { groupBy } from "./field-batch.js";
import { refuseUnknown, rowsOfSlugs, type Slugged } from "./known-slugs.js";

/** What the rows of several editions have in common. */
export interface EditionRow extends Called {
  readonly id: number;
  readonly editionId: number;
}

/** What a reference names: a slug, and the edition that it is of. */
export interface Reference {
  /** As it was given. */
  readonly text: string;
  readonly editionId: number;
  readonly slug: string;
}

/** The references that stood in an argument, in the order asked. */
export interface References {
  readonly argument: string;
  readonly named: readonly Reference[];
}

/** `slug`, `corpus/slug` or `corpus@3/slug`, `corpus@3@0a1b2c3d4e5f/slug` taken apart. */
interface Parts {
  readonly corpus: string | undefined;
  readonly number: number | undefined;
  /** Of the edition with this number, or its beginning. */
  readonly digest: string | undefined;
  readonly slug: string;
}

/**
 * Finds out which edition each reference means: a slug alone is of the edition at hand, `corpus/slug` of the current
 * edition of another corpus, `corpus@3/slug` of its third, `corpus@3@0a1b2c3d4e5f/slug` of its third if its digest begins so.
 *
 * @throws BadUserInput naming every unknown corpus and edition
 */
export async function resolveReferences(
  context: Context,
  home: { readonly id: number },
  argument: string,
  texts: readonly string[],
): Promise<References> {
  const parts = texts.map((text) => ({ ...parse(argument, text), text }));
  const editions = await editionsOf(context, home, parts, argument);
  const named = parts.map((part) => ({
    text: part.text,
    editionId: editions.get(editionKey(part)) ?? home.id,
    slug: part.slug,
  }));
  return { argument, named };
}

/** Slugs that can only be of the edition at hand. */
export function referencesWithin(
  { id: editionId }: { readonly id: number },
  argument: string,
  slugs: readonly string[],
): References {
  return { argument, named: slugs.map((slug) => ({ text: slug, editionId, slug })) };
}

/** The slugs that are asked of each edition. */
export function slugsByEdition({ named }: References): ReadonlyMap<number, readonly string[]> {
  const byEdition = groupBy(named, ({ editionId }) => editionId);
  return new Map([...byEdition].map(([editionId, of]) => [editionId, of.map(({ slug }) => slug)]));
}

/**
 * The rows that references name, in the order asked.
 *
 * @throws BadUserInput naming every unknown slug, with the nearest known one
 */
export async function referredRows<Row extends EditionRow>(
  context: Context,
  type: Slugged,
  references: References,
  find: (editionId: number, slugs: string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const found = await Promise.all(
    [...slugsByEdition(references)].map(([id, slugs]) => rowsOfSlugs(id, slugs, (distinct) => find(id, distinct))),
  );
  await refuseUnknown(
    context,
    references.argument,
    type,
    found.map((group) => ({ ...group, before: (slug) => beforeSlug(references, group.editionId, slug) })),
  );
  const rows = new Map(found.map(({ editionId, byName }) => [editionId, byName]));
  return references.named.flatMap(({ editionId, slug }) => rows.get(editionId)?.get(slug) ?? []);
}

/** The corpus and edition that a slug was asked for with, as they were written. */
function beforeSlug({ named }: References, editionId: number, slug: string): string {
  const { text = slug } = named.find((one) => one.editionId === editionId && one.slug === slug) ?? {};
  return text.slice(0, text.length - slug.length);
}

const form = /^(?:([^/@]+)(?:@([^/]*))?\/)?([^/]*)$/;

function parse(argument: string, text: string): Parts {
  const parts = form.exec(text);
  const [, corpus, name, slug = ""] = parts ?? [];
  const edition = name === undefined ? undefined : readEditionName(name);
  if (parts === null || (name !== undefined && edition === undefined)) {
    throw new BadUserInput(
      argument,
      `${JSON.stringify(text)} is no reference; expected slug, corpus/slug, or corpus@3/slug for a numbered edition, corpus@3@<digest>/slug for its content`,
    );
  }
  return { corpus, number: edition?.number, digest: edition?.digest, slug };
}

function editionKey({ corpus, number, digest }: Parts): string {
  return [corpus ?? "", number ?? "", ...(digest === undefined ? [] : [digest])].join("@");
}

/** Ids of the editions that references name, by `editionKey`. */
async function editionsOf(
  { editions }: Context,
  home: { readonly id: number },
  references: readonly Parts[],
  argument: string,
): Promise<ReadonlyMap<string, number>> {
  const distinct = new Map(references.map((reference) => [editionKey(reference), reference]));
  const found = await Promise.all(
    [...distinct].map(async ([key, { corpus, number, digest }]) => {
      const edition = corpus === undefined ? home : await editions.named(corpus, { number, digest });
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
