import { useState } from "react";
import { useQuery } from "urql";
import { Problem } from "../problem";
import { graphql } from "./generated";

const stances = graphql(`
  query Stances($eras: [String!]!, $after: String) {
    stances(filter: { eras: $eras }, first: 5, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
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
`);

/** The stances of the eras, as many pages as were asked for. Each is a question of its own, so that all are kept apart. */
export function Stances({ eras }: { readonly eras: string[] }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section aria-label="Stances">
      {pages.map((after) => (
        <Page
          key={after}
          eras={eras}
          after={after}
          more={after === pages.at(-1) ? (cursor) => setPages([...pages, cursor]) : undefined}
        />
      ))}
    </section>
  );
}

interface PageProps {
  readonly eras: string[];
  readonly after: string | null;
  /** Asks for the page after this one; not there when it is shown already. */
  readonly more: ((cursor: string) => void) | undefined;
}

function Page({ eras, after, more }: PageProps) {
  const [{ data, error }, ask] = useQuery({ query: stances, variables: { eras, after } });
  if (error) return <Problem errors={error.graphQLErrors} retry={() => ask({ requestPolicy: "network-only" })} />;
  if (!data) return <p>Reading…</p>;
  const { totalCount, nodes, pageInfo } = data.stances;
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <>
      {after === null && <h2>{totalCount} stances</h2>}
      <ol>
        {nodes.map(({ id, kind, summary, principle }) => (
          <li key={id}>
            {principle.name}, {kind.toLowerCase()}: {summary}
          </li>
        ))}
      </ol>
      {more && hasNextPage && endCursor && (
        <button type="button" onClick={() => more(endCursor)}>
          More stances
        </button>
      )}
    </>
  );
}
