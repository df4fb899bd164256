import type { ComponentChildren } from "preact";
import type { ShownList } from "../../api/use-long-list.js";
import { useWords } from "../../messages/worded.js";
import { More } from "../../parts/more.js";

interface LongSectionProps<Item> {
  readonly heading: string;
  readonly list: ShownList<Item>;
  /** Called with how many the reader wants to see. */
  onMore(count: number): void;
  readonly children: ComponentChildren;
}

/** A section with a list that is folded where it is long. A list without items has no section. */
export function LongSection<Item>({ heading, list, onMore, children }: LongSectionProps<Item>) {
  const { number } = useWords();
  if (list.total === 0) return null;
  return (
    <section>
      <h2>
        {heading} <span class="count">{number(list.total)}</span>
      </h2>
      {children}
      <More list={list} onMore={onMore} />
    </section>
  );
}
