import { useEffect, useRef } from "preact/hooks";
import type { Front } from "./opening.js";

interface ChosenFindingProps {
  /** Undefined: the edition has none of the kind that the address names. */
  readonly finding: Front["findings"][number] | undefined;
  onLeave(): void;
}

/** Says of which finding the rows are; whoever has come for it is brought there. */
export function ChosenFinding({ finding, onLeave }: ChosenFindingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a finding is no field of a form
    <div ref={place} class="matrix-finding" role="group" aria-label="The finding that is shown" tabIndex={-1}>
      <p>
        {finding === undefined
          ? "There is no such finding in this edition: all principles are shown."
          : `Only the principles that are counted here: ${finding.sentence}`}
      </p>
      <button type="button" onClick={onLeave}>
        Show all principles
      </button>
    </div>
  );
}
