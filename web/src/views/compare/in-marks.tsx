import type { Address } from "../../address/use-address.js";
import { More } from "../../parts/more.js";
import { useShownPart } from "../../parts/use-shown-list.js";
import { ComparisonTable } from "./columns/comparison-table.js";
import { type Choices, markedAtFirst } from "./compare-address.js";
import { type Comparison, hasThreads } from "./comparison.js";
import { densityOf } from "./density.js";
import { cutTo, type Group } from "./groups.js";
import { ThreadKey } from "./legend.js";

interface InMarksProps {
  readonly address: Address<Choices>;
  readonly comparison: Comparison;
  readonly groups: readonly Group[];
}

/** A comparison in marks: principles down, what is compared across; of a long one, its beginning. */
export function InMarks({ address: { state, change }, comparison, groups }: InMarksProps) {
  const { subject, open, shown } = state;
  const { columns } = comparison;
  const step = markedAtFirst(columns.length);
  const all = groups.flatMap(({ lines }) => lines);
  const opened = all.findIndex(({ reference }) => reference === open?.principle) + 1;
  const list = useShownPart(all, Math.max(step, shown, opened));
  return (
    <>
      {hasThreads(subject, columns) && densityOf(columns.length) === "marked" && <ThreadKey />}
      <ComparisonTable
        subject={subject}
        comparison={comparison}
        groups={cutTo(groups, list.items.length)}
        open={open}
        onOpen={(place) => change({ open: place })}
      />
      <More list={list} step={step} onMore={(count) => change({ shown: count })} />
    </>
  );
}
