import { useQuery } from "urql";
import { Problem } from "../problem";
import { graphql } from "./generated";

const comparison = graphql(`
  query Comparison($eras: [String!]!) {
    compareEras(eras: $eras) {
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
            evidence {
              paragraph
              gloss
            }
          }
        }
      }
    }
  }
`);

/** Eras side by side: what each holds of a principle, and where the source says so. */
export function Comparison({ eras }: { readonly eras: string[] }) {
  const [{ data, error }, ask] = useQuery({ query: comparison, variables: { eras } });
  if (error) return <Problem errors={error.graphQLErrors} retry={() => ask({ requestPolicy: "network-only" })} />;
  if (!data) return <p>Comparing…</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>Principle</th>
          {data.compareEras.eras.map(({ id, name, period }) => (
            <th key={id}>
              {name} ({period})
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.compareEras.rows.map(({ principle, cells }) => (
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
                    evidence.map(({ paragraph, gloss }) => (
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
