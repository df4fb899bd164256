import type { Address } from "../../address/use-address.js";
import { Name } from "../../parts/names.js";
import type { Choices } from "./compare-address.js";
import type { Column, Comparison, Similarity } from "./comparison.js";

interface SimilarityProps {
  readonly comparison: Comparison;
  readonly linkTo: Address<Choices>["linkTo"];
}

/** How much any two of the compared have in common, each pair once, in numbers; a pair leads to its own comparison. */
export function SimilarityTable({ comparison, linkTo }: SimilarityProps) {
  const { columns, similarity } = comparison;
  const pairOf = (a: number, b: number): Similarity | undefined =>
    similarity.find((pair) => pair.a === a && pair.b === b);
  return (
    <section class="similarity" aria-labelledby="similarity">
      <h2 id="similarity">How much they have in common</h2>
      <p class="compare-note">
        Principles attested in both, of those attested in at least one; above it their ratio, the Jaccard index, from 0
        (none in common) to 1 (the same principles). What one holds and the other turns against is opposed, not in
        common.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section class="similarity-scroll" aria-label="Similarity of any two" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.slice(0, -1).map((column, index) => (
                <th key={column.reference} scope="col">
                  <Numbered column={column} at={index} isShort={columns.length > 4} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.slice(1).map((column, before) => (
              <tr key={column.reference}>
                <th scope="row">
                  <Numbered column={column} at={before + 1} isShort={false} />
                </th>
                {columns.slice(0, -1).map((other, index) => (
                  <td key={other.reference}>
                    <Pair of={pairOf(index, before + 1)} address={linkTo(pairAlone(other, column))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function pairAlone(a: Column, b: Column): Partial<Choices> {
  return { chosen: [a.reference, b.reference], groupedBy: 1, open: undefined };
}

/** A column by its number in the order, as a row names it in full. */
function Numbered(props: { readonly column: Column; readonly at: number; readonly isShort: boolean }) {
  return (
    <>
      {props.at + 1}
      <span class={props.isShort ? "unseen" : undefined}>
        {" "}
        <Name of={props.column.named} />
      </span>
    </>
  );
}

function Pair({ of, address }: { readonly of: Similarity | undefined; readonly address: string }) {
  if (of === undefined) return null;
  const { jaccard, shared, opposed, union } = of;
  return (
    <a href={address} style={{ "--share": `${Math.round(jaccard * 100)}%` }}>
      <strong>{jaccard.toFixed(2)}</strong>{" "}
      <small>
        {shared} of {union}
        {opposed > 0 && `, ${opposed} opposed`}
      </small>
    </a>
  );
}
