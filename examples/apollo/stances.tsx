import { useQuery } from "@apollo/client/react";
import { Problem } from "../problem";
import { errorsIn } from "./errors";
import { graphql } from "./generated";

const stances = graphql(`
  query Stances($eras: [String!]!, $after: String) {
    stances(filter: { eras: $eras }, first: 5, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          summary
          principle {
            id
            name
          }
        }
      }
    }
  }
`);

/** The stances of the eras, as many pages as were asked for: the cache puts each behind those before (see client.ts). */
export function Stances({ eras }: { readonly eras: string[] }) {
  const { data, error, refetch, fetchMore } = useQuery(stances, { variables: { eras } });
  if (error) return <Problem errors={errorsIn(error)} retry={() => refetch()} />;
  if (!data) return <p>Reading…</p>;
  const { totalCount, edges, pageInfo } = data.stances;
  return (
    <section aria-label="Stances">
      <h2>{totalCount} stances</h2>
      <ol>
        {edges.map(({ node: { id, kind, summary, principle } }) => (
          <li key={id}>
            {principle.name}, {kind.toLowerCase()}: {summary}
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}>
          More stances
        </button>
      )}
    </section>
  );
}
