import { graphql, usePaginationFragment } from "react-relay";
import type { stances$key } from "./generated/stances.graphql";
import type { stancesPageQuery } from "./generated/stancesPageQuery.graphql";

/** The stances of the eras, as many pages as were asked for. */
export function Stances({ query }: { readonly query: stances$key }) {
  const { data, hasNext, loadNext } = usePaginationFragment<stancesPageQuery, stances$key>(
    graphql`
      fragment stances on Query
      @argumentDefinitions(
        eras: { type: "[String!]!" }
        first: { type: "Int", defaultValue: 5 }
        after: { type: "String" }
      )
      @refetchable(queryName: "stancesPageQuery") {
        stances(filter: { eras: $eras }, first: $first, after: $after) @connection(key: "page_stances") {
          totalCount
          edges {
            node {
              id
              kind
              summary
              principle {
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <section aria-label="Stances">
      <h2>{data.stances.totalCount} stances</h2>
      <ol>
        {data.stances.edges.map(({ node: { id, kind, summary, principle } }) => (
          <li key={id}>
            {principle.name}, {kind.toLowerCase()}: {summary}
          </li>
        ))}
      </ol>
      {hasNext && (
        <button type="button" onClick={() => loadNext(5)}>
          More stances
        </button>
      )}
    </section>
  );
}
