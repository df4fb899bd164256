import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { sha256 } from "../evidence/source-text.js";
import { blockOfParagraph, spanOf } from "../evidence/text-blocks.js";
import type { Context } from "./context.js";
import { type Reading, shelfOf } from "./reading.js";

/** What it takes to find the words of a span. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly source: { readonly digest: string; readonly headings: readonly number[] };
}

interface BlockKey {
  readonly digest: string;
  readonly number: number;
}

const keyOf = ({ digest, number }: BlockKey): string => `${digest}/${number}`;

/** A block of an attached source; its text is null while none is attached that has it. */
interface Block {
  readonly text: string | null;
}

const blocks = shelfOf<Block>();
const textsOf = z.array(z.string().nullable()).parse;

/** Blocks of attached sources, one read for all that a request asks for. */
const blocksOf = createContextCache(
  ({ reading, pauses }: Context) =>
    new DataLoader((keys: readonly BlockKey[]) => readBlocks(reading, keys), {
      cacheKeyFn: keyOf,
      batchScheduleFn: pauses.batch,
    }),
);

async function readBlocks(reading: Reading, keys: readonly BlockKey[]): Promise<(string | null)[]> {
  const shelf = blocks(reading.keeper);
  const found = new Map(keys.map((key) => [keyOf(key), shelf.get(keyOf(key))]));
  const missing = keys.filter((key) => found.get(keyOf(key)) === undefined);
  const texts = missing.length === 0 ? [] : textsOf(await reading.json(textsAt(missing)));
  for (const [index, key] of missing.entries()) {
    const block = { text: texts[index] ?? null };
    shelf.set(keyOf(key), block);
    found.set(keyOf(key), block);
  }
  return keys.map((key) => found.get(keyOf(key))?.text ?? null);
}

/** The texts of blocks, in the order asked; null for those that are not there. */
function textsAt(keys: readonly BlockKey[]): Prisma.Sql {
  const [digests, numbers] = [keys.map(({ digest }) => digest), keys.map(({ number }) => number)];
  return Prisma.sql`(
    SELECT coalesce(json_agg(block.text ORDER BY asked.place), '[]')
    FROM unnest(${digests}::character(64)[], ${numbers}::integer[]) WITH ORDINALITY AS asked (digest, number, place)
    LEFT JOIN source_block block ON block.digest = asked.digest AND block.number = asked.number)`;
}

/** Whether the text with this digest has been attached. A text without a first block does not exist. */
export async function isSourceAttached(context: Context, digest: string): Promise<boolean> {
  return (await blocksOf(context).load({ digest, number: 1 })) !== null;
}

/** The text of a paragraph, or null when that of the source is not attached. */
export async function paragraphText(
  context: Context,
  { source, number }: { readonly source: Span["source"]; readonly number: number },
): Promise<string | null> {
  return blocksOf(context).load({ digest: source.digest, number: blockOfParagraph(number, source.headings) });
}

/** The words of a span, or null when the text is not attached (or is shorter than the span claims). */
export async function spanText(context: Context, { source, paragraph, start, end }: Span): Promise<string | null> {
  const block = await paragraphText(context, { source, number: paragraph });
  return block === null ? null : (spanOf(block, start, end) ?? null);
}

/** Whether the words of a span have its digest, or null when the text is not attached. */
export async function spanVerified(context: Context, span: Span): Promise<boolean | null> {
  const [isAttached, text] = await Promise.all([
    isSourceAttached(context, span.source.digest),
    spanText(context, span),
  ]);
  if (!isAttached) return null;
  return text !== null && sha256(text) === span.digest;
}
