import type { EraNameFragment, PrincipleNameFragment } from "../api/generated/graphql.js";
import { useWords } from "../messages/worded.js";
import { Name } from "./names.js";
import { StancesPanel } from "./stances-panel.js";

interface EvidenceAtProps {
  /** Undefined: there is none of that name, and nothing is open. */
  readonly era: EraNameFragment | undefined;
  readonly principle: PrincipleNameFragment | undefined;
  onClose(): void;
}

/** The passages behind what an era does with a principle, beside the picture. */
export function EvidenceAt({ era, principle, onClose }: EvidenceAtProps) {
  const { comma } = useWords();
  if (era === undefined || principle === undefined) return null;
  return (
    <StancesPanel
      key={`${principle.slug} ${era.slug}`}
      heading={
        <>
          <Name of={principle} />
          {comma}
          <Name of={era} />
        </>
      }
      filter={{ eras: [era.slug], principles: [principle.slug] }}
      onClose={onClose}
    />
  );
}
