import { useState } from "preact/hooks";
import { useWords } from "../messages/worded.js";

interface CopyButtonProps {
  readonly label: string;
  /** Made when the button is pressed. */
  text(): string;
  /** What to do where the browser does not copy it: "select the text". */
  readonly otherwise: string;
}

/** A button that copies a text, and says whether it did. */
export function CopyButton({ label, text, otherwise }: CopyButtonProps) {
  const { frame } = useWords();
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    // Without a secure connection there is no clipboard.
    (navigator.clipboard?.writeText(text()) ?? Promise.reject()).then(
      () => setOutcome(frame.copied),
      () => setOutcome(frame.notCopied(otherwise)),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome}</span>
    </>
  );
}
