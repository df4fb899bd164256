import { useEffect, useRef } from "preact/hooks";
import type { FindingKind } from "../../../api/generated/graphql.js";
import type { Front } from "./opening.js";

interface ChosenFindingProps {
  /** The kind that the address names. */
  readonly kind: FindingKind;
  /** Those of the edition; undefined: they could not be loaded. */
  readonly findings: Front["findings"] | undefined;
  onLeave(): void;
}

/** Says of which finding the rows are; whoever has come for it is brought there. */
export function ChosenFinding({ kind, findings, onLeave }: ChosenFindingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a finding is no field of a form
    <div ref={place} class="matrix-finding" role="group" aria-label="The finding that is shown" tabIndex={-1}>
      <p>{wordsOf(kind, findings)}</p>
      <button type="button" onClick={onLeave}>
        Show all principles
      </button>
    </div>
  );
}

function wordsOf(kind: FindingKind, findings: Front["findings"] | undefined): string {
  if (findings === undefined) return "What is found in this edition could not be loaded: all principles are shown.";
  const finding = findings.find((one) => one.kind === kind);
  if (finding === undefined) return "There is no such finding in this edition: all principles are shown.";
  return `Only the principles that are counted here: ${finding.sentence}`;
}
