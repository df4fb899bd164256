import type { ComponentChildren } from "preact";
import "../styles/evidence-button.css";

interface EvidenceButtonProps {
  /** What is told when the reader points at it, where it shows a mark alone. */
  readonly title?: string;
  onOpen(): void;
  readonly children: ComponentChildren;
}

/** A mark, or a mark with its word, that opens the evidence of a stance. */
export function EvidenceButton({ title, onOpen, children }: EvidenceButtonProps) {
  return (
    <button type="button" class="evidence-button" title={title} aria-haspopup="dialog" onClick={onOpen}>
      {children}
    </button>
  );
}
