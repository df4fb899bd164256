import { useWords } from "../messages/worded.js";
import { filterOf } from "./stance-key.js";
import { StancesPanel } from "./stances-panel.js";

/** The evidence of the stance that a view has open, by its key; nothing where none is. */
export function StanceEvidence({ of, onClose }: { readonly of: string; onClose(): void }) {
  const filter = filterOf(of);
  const { evidence } = useWords();
  if (filter === undefined) return null;
  return <StancesPanel heading={evidence.open} filter={filter} onClose={onClose} />;
}
