import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { type Evidence, Prisma, type Source } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { atPlace, groupBy } from "./field-batch.js";
import { selected } from "./selection.js";

/** A paragraph of a source, whether its text is attached or not. */
export interface Paragraph {
  readonly source: Source;
  /** From 1; headings are not counted. */
  readonly number: number;
}

const loaderOf = atPlace<string, DataLoader<number, readonly Evidence[]>>();

/** The evidence that rests on a paragraph, in the order of the text; read for all paragraphs of a source at once. */
export function evidenceOf(
  { source: { editionId, id }, number }: Paragraph,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Evidence[]> {
  const load = async (numbers: readonly number[]) => {
    const there = Prisma.sql`r.source_id = ${id} AND r.paragraph = ANY (${[...numbers]})`;
    const evidence = await context.rows.where("Evidence", editionId, there, selected({ context, info }));
    const inOrder = evidence.toSorted((a, b) => a.start - b.start || a.end - b.end || a.id - b.id);
    const byParagraph = groupBy(inOrder, ({ paragraph }) => paragraph);
    return numbers.map((number) => byParagraph.get(number) ?? []);
  };
  const make = () => new DataLoader(load, { batchScheduleFn: context.pauses.batch });
  return loaderOf(context, info, `${editionId}.${id}`, make).load(number);
}
