import { useEffect, useRef } from "preact/hooks";
import type { FindingKind } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import type { Words } from "../../../messages/words.js";
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
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a finding is no field of a form
    <div ref={place} class="matrix-finding" role="group" aria-label={words.matrix.findingShown} tabIndex={-1}>
      <p>{saidOf(words, kind, findings)}</p>
      <button type="button" onClick={onLeave}>
        {words.matrix.showAllPrinciples}
      </button>
    </div>
  );
}

function saidOf({ matrix }: Words, kind: FindingKind, findings: Front["findings"] | undefined): string {
  if (findings === undefined) return matrix.findingsNotLoaded;
  const finding = findings.find((one) => one.kind === kind);
  return finding === undefined ? matrix.noFinding : matrix.findingOnly(matrix.finding(finding));
}
