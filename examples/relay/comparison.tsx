import { graphql, useRefetchableFragment } from "react-relay";
import type { comparison$key } from "./generated/comparison.graphql";
import type { comparisonRefetchQuery } from "./generated/comparisonRefetchQuery.graphql";

/** Eras side by side: what each holds of a principle, and where the source says so. */
export function Comparison({ comparison }: { readonly comparison: comparison$key }) {
  const [{ eras, rows }, refetch] = useRefetchableFragment<comparisonRefetchQuery, comparison$key>(
    graphql`
      fragment comparison on EraComparison
      @argumentDefinitions(withEvidence: { type: "Boolean", defaultValue: true })
      @refetchable(queryName: "comparisonRefetchQuery") {
        eras {
          id
          name
          period
        }
        rows {
          principle {
            id
            name
            labels {
              language
              value
            }
          }
          cells {
            era {
              id
            }
            kinds
            stances {
              id
              evidence @include(if: $withEvidence) {
                paragraph
                gloss
              }
            }
          }
        }
      }
    `,
    comparison,
  );
  return (
    <table>
      <caption>
        <button type="button" onClick={() => refetch({ withEvidence: false })}>
          Without evidence
        </button>
      </caption>
      <thead>
        <tr>
          <th>Principle</th>
          {eras.map(({ id, name, period }) => (
            <th key={id}>
              {name} ({period})
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ principle, cells }) => (
          <tr key={principle.id}>
            <th lang="en">
              {principle.name}{" "}
              {principle.labels.map(({ language, value }) => (
                <span key={language} lang={language}>
                  {value}
                </span>
              ))}
            </th>
            {cells.map(({ era, kinds, stances }) => (
              <td key={era.id}>
                {kinds.join(", ").toLowerCase() || "the source is silent"}
                <ul>
                  {stances.flatMap(({ id, evidence }) =>
                    evidence?.map(({ paragraph, gloss }) => (
                      <li key={`${id} ${gloss}`}>
                        ¶ {paragraph}: {gloss}
                      </li>
                    )),
                  )}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
