import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import { blockOfParagraph, sha256, spanOf } from "../evidence/source-text.js";
import type { Context } from "./context.js";
import { shelfOf } from "./reading.js";

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
const blocks = shelfOf<readonly (BlockKey & { readonly text: string })[]>();

/** Blocks of attached sources, one read for all that a request asks for. */
const blocksOf = createContextCache(
  ({ reading }: Context) =>
    new DataLoader(
      async (keys: readonly BlockKey[]) => {
        const found = await reading.find(blocks, keys.map(keyOf).join(), (database) =>
          database.sourceBlock.findMany({
            where: { OR: keys.map(({ digest, number }) => ({ digest, number })) },
            select: { digest: true, number: true, text: true },
          }),
        );
        const texts = new Map(found.map((block) => [keyOf(block), block.text]));
        return keys.map((key) => texts.get(keyOf(key)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
);

/** Whether the text with this digest has been attached. A text without a first block does not exist. */
export async function isSourceAttached(context: Context, digest: string): Promise<boolean> {
  return (await blocksOf(context).load({ digest, number: 1 })) !== null;
}

/** The words of a span, or null when the text is not attached (or is shorter than the span claims). */
export async function spanText(context: Context, { source, paragraph, start, end }: Span): Promise<string | null> {
  const number = blockOfParagraph(paragraph, source.headings);
  const block = await blocksOf(context).load({ digest: source.digest, number });
  return block === null ? null : (spanOf(block, start, end) ?? null);
}

/** Whether the words of a span have its digest, or null when the text is not attached. */
export async function spanVerified(context: Context, span: Span): Promise<boolean | null> {
  if (!(await isSourceAttached(context, span.source.digest))) return null;
  const text = await spanText(context, span);
  return text !== null && sha256(text) === span.digest;
}
