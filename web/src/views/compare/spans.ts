import type { Words } from "../../messages/words.js";
import type { Comparison } from "./comparison.js";

/** Columns that stand beside each other and are of one edition. */
export interface Span {
  readonly title: string;
  readonly first: number;
  readonly count: number;
}

/** The columns by the corpora that they are of, in their order; none where all are of the edition that is asked. */
export function spansOf({ frame }: Words, { columns, others }: Pick<Comparison, "columns" | "others">): Span[] {
  if (others.length === 0) return [];
  const spans: Span[] = [];
  for (const [index, { edition }] of columns.entries()) {
    const title = edition.name === undefined ? edition.title : frame.ofEdition(edition.title, edition.number);
    const last = spans.at(-1);
    if (last?.title === title) spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ title, first: index, count: 1 });
  }
  return spans;
}
