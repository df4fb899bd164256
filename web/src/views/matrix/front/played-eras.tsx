import { useLinks } from "../../../address/scope.js";
import { useAddress } from "../../../address/use-address.js";
import { useWords } from "../../../messages/worded.js";
import { EvidenceAt } from "../../../parts/evidence-at.js";
import { playInAddress } from "../../../parts/play/address.js";
import { Stage } from "../../../parts/play/stage.js";
import type { WholeEdition } from "../../../parts/use-doctrine.js";

/** So many rows are a screen or two of a phone; the view of the eras alone has all of them. */
const MOST_ROWS = 40;

/** The eras, one by one: on a phone, which has no room for a matrix, this comes before it. */
export function PlayedEras({ edition }: { readonly edition: WholeEdition }) {
  const { eras, principles } = edition;
  const { state, change } = useAddress(playInAddress);
  const link = useLinks();
  const { play } = useWords();
  return (
    <>
      <Stage
        edition={edition}
        era={state.era}
        rows={{ from: 0, to: MOST_ROWS }}
        onStep={(era) => change({ era, open: "" }, { replaces: true })}
        onOpen={(open, era) => change({ open, era })}
      >
        <EvidenceAt
          era={eras.nodes.find(({ slug }) => slug === state.era) ?? eras.nodes[0]}
          principle={principles.nodes.find(({ slug }) => slug === state.open)}
          onClose={() => change({ open: "" })}
        />
      </Stage>
      <p>
        <a href={link("/play", playInAddress.write({ ...state, open: "" }))}>{play.alone(principles.nodes.length)}</a>
      </p>
    </>
  );
}
