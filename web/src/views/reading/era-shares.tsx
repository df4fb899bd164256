import { useAddress } from "../../address/use-address.js";
import type { ParagraphReadFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { Name, useNames } from "../../parts/names.js";
import { readingForm } from "./address.js";
import { sharesOf } from "./shares.js";
import "./era-shares.css";

interface EraSharesProps {
  readonly paragraphs: readonly ParagraphReadFragment[];
  /** How many paragraphs the source has. */
  readonly total: number;
}

/** How much of each era rests on which paragraph: a table of counts, each tinted by its share of the era, and each a way there. */
export function EraSharesTable({ paragraphs, total }: EraSharesProps) {
  const { state, linkTo } = useAddress(readingForm);
  const { reading } = useWords();
  const nameOf = useNames();
  const shares = sharesOf(paragraphs);
  if (shares.length === 0) return null;
  return (
    <section class="shares">
      <h2>{reading.shares}</h2>
      {paragraphs.length < total && <p class="hint">{reading.sharesOf(paragraphs.length, total)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section class="shares-scroll" aria-label={reading.sharesLabel} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{reading.readingsInParagraph}</th>
              {paragraphs.map(({ number }) => (
                <th key={number} scope="col">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map(({ slug, name, total, counts }) => (
              <tr key={slug} class={state.on === slug ? "lit" : undefined}>
                <th scope="row">
                  <a href={linkTo({ on: state.on === slug ? "" : slug, at: undefined })}>
                    <Name of={name} />
                  </a>
                </th>
                {paragraphs.map(({ number }, index) => {
                  const count = counts[index] ?? 0;
                  return (
                    <td key={number} style={{ "--share": `${Math.round((100 * count) / total)}%` }}>
                      {count > 0 && (
                        <a
                          href={linkTo({ on: slug, at: { paragraph: number, start: undefined } })}
                          title={reading.shareTitle(count, total, nameOf(name), number)}
                        >
                          {count}
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
