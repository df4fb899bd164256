import { type Address, useAddress } from "../../address/use-address.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { EvidenceAt } from "../../parts/evidence-at.js";
import { handoutOf } from "../../parts/handout.js";
import { useNames } from "../../parts/names.js";
import { Pages } from "../../parts/pages.js";
import { type PlayState, playInAddress } from "../../parts/play/address.js";
import { Stage } from "../../parts/play/stage.js";
import { presentSlugs, usePresentNames } from "../../parts/present-names.js";
import { useDoctrine, type WholeEdition } from "../../parts/use-doctrine.js";
import { stepTable } from "./step-table.js";

/** More rows than these are not looked over at once. */
const ROWS = 100;

/** The eras, one at a time, with what changes from each to the next. */
export default function PlayView() {
  const address = useAddress(playInAddress);
  const { asked, answer } = useDoctrine();
  const nameOf = useNames();
  const words = useWords();
  return (
    <View
      title={words.play.title}
      lead={words.play.lead}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => ({
        title: words.play.taken,
        handout: handoutOf({ eras: atStep(edition.eras.nodes, address.state.era) }),
        picture: undefined,
        table: () => stepTable(words, edition, nameOf),
      })}
    >
      {({ edition }) => <Played edition={edition} {...address} />}
    </View>
  );
}

/** The era that is shown and the one before; of the first, the one after. */
function atStep(eras: WholeEdition["eras"]["nodes"], shown: string) {
  const at = Math.max(
    1,
    eras.findIndex(({ slug }) => slug === shown),
  );
  return eras.slice(at - 1, at + 1);
}

function Played({ edition, state, change, linkTo }: Address<PlayState> & { readonly edition: WholeEdition }) {
  const { eras, principles } = edition;
  usePresentNames(
    { state, change },
    { era: presentSlugs(eras.nodes)(state.era), open: presentSlugs(principles.nodes)(state.open) },
  );
  const pages = Math.max(1, Math.ceil(principles.nodes.length / ROWS));
  const page = Math.min(state.page, pages);
  return (
    <>
      <Stage
        edition={edition}
        era={state.era}
        rows={{ from: (page - 1) * ROWS, to: page * ROWS }}
        isAlone
        // Whoever has gone through the eras goes back to where they were before, not through all of them again.
        onStep={(era) => change({ era, open: "" }, { replaces: true })}
        onOpen={(open, era) => change({ open, era })}
      >
        <EvidenceAt
          era={eras.nodes.find(({ slug }) => slug === state.era) ?? eras.nodes[0]}
          principle={principles.nodes.find(({ slug }) => slug === state.open)}
          onClose={() => change({ open: "" })}
        />
      </Stage>
      <Pages page={page} of={pages} addressOf={(number) => linkTo({ page: number })} />
    </>
  );
}
