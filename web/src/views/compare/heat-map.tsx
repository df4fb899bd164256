import type { Address } from "../../address/use-address.js";
import { useWords } from "../../messages/worded.js";
import { KindMark } from "../../parts/kinds.js";
import { Name, useNames } from "../../parts/names.js";
import type { Choices } from "./compare-address.js";
import type { Column, Comparison, Similarity } from "./comparison.js";
import { type Density, densityOf } from "./density.js";
import "./heat-map.css";

interface HeatMapProps {
  readonly comparison: Comparison;
  readonly linkTo: Address<Choices>["linkTo"];
}

/** How much any two of the compared have in common, each pair once: the more, the stronger its colour; a pair leads to its own comparison. */
export function HeatMap({ comparison, linkTo }: HeatMapProps) {
  const { columns, similarity } = comparison;
  const words = useWords().compare.similarity;
  const density = densityOf(columns.length);
  const most = Math.max(...similarity.map(({ jaccard }) => jaccard));
  const pairOf = (a: number, b: number): Similarity | undefined =>
    similarity.find((pair) => pair.a === a && pair.b === b);
  return (
    <section class={`similarity ${density}`} aria-labelledby="similarity">
      <h2 id="similarity">{words.heading}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section class="similarity-scroll" aria-label={words.label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.slice(0, -1).map((column, index) => (
                <th key={column.reference} scope="col">
                  <Numbered column={column} at={index} isShort={columns.length > 3} />
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
                {columns.slice(0, before + 1).map((other, index) => (
                  <td key={other.reference}>
                    <Pair
                      of={pairOf(index, before + 1)}
                      most={most}
                      columns={[other, column]}
                      density={density}
                      address={linkTo(pairAlone(other, column))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Meaning isColoured={most > 0} isOpposed={similarity.some(({ opposed }) => opposed > 0)} />
    </section>
  );
}

function Meaning({ isColoured, isOpposed }: { readonly isColoured: boolean; readonly isOpposed: boolean }) {
  const { similarity } = useWords().compare;
  return (
    <p class="compare-note">
      {similarity.meaning} {isColoured && similarity.colour}{" "}
      {isOpposed &&
        similarity.opposed(
          <span class="opposed">
            <KindMark kind="REJECTED" />
          </span>,
        )}
    </p>
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

interface PairProps {
  readonly of: Similarity | undefined;
  /** What the pair has in common that has most: the strongest colour is its. */
  readonly most: number;
  readonly columns: readonly [Column, Column];
  readonly density: Density;
  readonly address: string;
}

function Pair({ of, most, columns, density, address }: PairProps) {
  const nameOf = useNames();
  const { similarity } = useWords().compare;
  if (of === undefined) return null;
  const { jaccard, shared, opposed, union } = of;
  const counted = similarity.of(shared, union);
  const [one, other] = columns;
  const title = similarity.pair(nameOf(one.named), nameOf(other.named), counted, opposed);
  return (
    <a href={address} title={title} style={{ "--share": `${Math.round((jaccard / (most || 1)) * 100)}%` }}>
      <strong class={density === "marked" ? "unseen" : undefined}>{jaccard.toFixed(2)}</strong>{" "}
      <small class={density === "roomy" ? undefined : "unseen"}>{counted}</small>{" "}
      {opposed > 0 && (
        <span class="opposed">
          <KindMark kind="REJECTED" />
          <span class={density === "marked" ? "unseen" : undefined}>{opposed}</span>
          <span class={density === "roomy" ? undefined : "unseen"}>{similarity.opposedWord}</span>
        </span>
      )}
    </a>
  );
}
