import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from "react-relay";
import { eras, root, service } from "../page";
import { Comparison } from "./comparison";
import { createEnvironment } from "./environment";
import type { mainQuery } from "./generated/mainQuery.graphql";
import { Guarded } from "./guarded";
import { Stances } from "./stances";

/** One question for the whole page; what is shown of it, each part says for itself. */
function App({ attempt }: { readonly attempt: number }) {
  const query = graphql`
    query mainQuery($eras: [String!]!) {
      compareEras(eras: $eras) {
        ...comparison
      }
      ...stances @arguments(eras: $eras)
    }
  `;
  const data = useLazyLoadQuery<mainQuery>(query, { eras }, { fetchKey: attempt });
  return (
    <>
      <Comparison comparison={data.compareEras} />
      <Stances query={data} />
    </>
  );
}

createRoot(root).render(
  <StrictMode>
    <RelayEnvironmentProvider environment={createEnvironment(service)}>
      <Guarded>
        {(attempt) => (
          <Suspense fallback={<p>Comparing…</p>}>
            <App attempt={attempt} />
          </Suspense>
        )}
      </Guarded>
    </RelayEnvironmentProvider>
  </StrictMode>,
);
