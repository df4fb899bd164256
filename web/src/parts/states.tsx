import type { ComponentChildren } from "preact";
import type { Failure } from "../api/client.js";
import { inLanguage } from "../messages/tags.js";
import { useWords } from "../messages/worded.js";

/** Said while an answer is on its way. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {useWords().states.loading}
    </p>
  );
}

interface FailedProps {
  readonly failure: Failure;
  retry(): void;
  /** What to do, where the view knows more of it. */
  readonly advice?: string | undefined;
}

/** Said when there is no answer: what happened, and what to do. */
export function Failed({ failure, retry, advice }: FailedProps) {
  const words = useWords();
  const { reason, detail, unknown = [], again } = failure;
  const said = words.failures[reason];
  return (
    <div class="failed" role="alert">
      <p>
        <strong>{said.title}</strong> {said.advice}
        {unknown.length > 0 ? words.states.unknown(unknown) : <Reason>{detail}</Reason>} {advice}
      </p>
      {again ? (
        <button type="button" onClick={retry}>
          {words.states.tryAgain}
        </button>
      ) : (
        reason !== "refused" && (
          <button type="button" onClick={() => location.reload()}>
            {words.states.reload}
          </button>
        )
      )}
    </div>
  );
}

/** What the service says of it, which it does in English. */
function Reason({ children }: { readonly children: string | undefined }) {
  return children === undefined ? null : <span {...inLanguage("en")}>{children}</span>;
}

/** Said where there is nothing to show, with what to do instead. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}
