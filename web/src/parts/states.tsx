import type { ComponentChildren } from "preact";
import type { Failure } from "../api/client.js";

/** Said while an answer is on its way. */
export function Loading() {
  return (
    <p class="loading" role="status">
      Loading…
    </p>
  );
}

/** Said when there is no answer: what happened, and what to do. */
export function Failed({ failure, retry }: { readonly failure: Failure; retry(): void }) {
  return (
    <div class="failed" role="alert">
      <p>
        <strong>{failure.title}</strong> {failure.advice}
      </p>
      {failure.again ? (
        <button type="button" onClick={retry}>
          Try again
        </button>
      ) : (
        !failure.refused && (
          <button type="button" onClick={() => location.reload()}>
            Reload
          </button>
        )
      )}
    </div>
  );
}

/** Said where there is nothing to show, with what to do instead. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}
