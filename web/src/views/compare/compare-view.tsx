import type { AnyVariables } from "@urql/core";
import { useAddress } from "../../address/use-address.js";
import type { CompareErasQuery } from "../../api/generated/graphql.js";
import { type Answer, type Asked, shownOf } from "../../api/use-answer.js";
import { View, type WithEdition } from "../../frame/view.js";
import { presentReferences } from "../../parts/choices.js";
import { FoldedOnPhone } from "../../parts/folded-on-phone.js";
import { useNames } from "../../parts/names.js";
import { usePresentNames } from "../../parts/present-names.js";
import { comparisonOfEras, comparisonOfLeaders, comparisonOfSources } from "./answered.js";
import { useErasCompared, useLeadersCompared, useSourcesCompared, withAdvice } from "./asked.js";
import { choicesInAddress } from "./compare-address.js";
import { Compared } from "./compared.js";
import type { Comparison } from "./comparison.js";
import { withCompared } from "./picker/choices.js";
import { Options } from "./picker/options.js";
import { Picker } from "./picker/picker.js";
import { useChoices } from "./picker/use-choices.js";
import { Start } from "./start.js";
import { takenAlong } from "./taken-along.js";
import "./beside.css";

type ComparedEras = NonNullable<CompareErasQuery["edition"]>;

/** Eras, leaders or sources side by side: what each attests, and what happened from each era to the next. */
export default function CompareView() {
  const address = useAddress(choicesInAddress);
  const nameOf = useNames();
  const { state } = address;
  const there = useChoices(state);
  usePresentNames(address, {
    chosen: presentReferences(there.choices, state.chosen),
    principles: presentReferences(there.principles, state.principles),
  });
  const eras = useErasCompared(state);
  const leaders = useLeadersCompared(state);
  const sources = useSourcesCompared(state);
  const title = `Compare ${state.subject}`;
  const compared = shownOf(eras.answer)?.edition;
  const erasOf = (edition: ComparedEras): Comparison => comparisonOfEras(edition, edition.compareEras, state.chosen);
  const choices = withCompared(there.choices, compared ? erasOf(compared).columns : []);
  const controls = (
    <>
      <Picker address={address} choices={choices} />
      {state.chosen.length > 1 && (
        <FoldedOnPhone label="What counts, and how it is shown">
          <Options address={address} choices={choices} principles={there.principles} />
        </FoldedOnPhone>
      )}
    </>
  );
  const named = [...state.chosen, ...state.principles];
  // One and the same element whatever is asked, so that the picker stays as it is while the reader chooses on.
  const view = <Data extends WithEdition, Variables extends AnyVariables>(
    { asked, answer }: { readonly asked: Asked<Data, Variables>; readonly answer: Answer<Data> },
    comparisonOf: (edition: NonNullable<Data["edition"]>) => Comparison,
  ) => (
    <View
      title={title}
      controls={controls}
      asked={asked}
      answer={withAdvice(answer, named)}
      takeaways={({ edition }) => takenAlong(state, comparisonOf(edition), nameOf)}
    >
      {({ edition }) => <Compared address={address} comparison={comparisonOf(edition)} edition={edition} />}
    </View>
  );
  if (eras.asked) return view({ ...eras, asked: eras.asked }, erasOf);
  if (leaders.asked)
    return view({ ...leaders, asked: leaders.asked }, (edition) =>
      comparisonOfLeaders(edition, edition.compareLeaders),
    );
  if (sources.asked)
    return view({ ...sources, asked: sources.asked }, (edition) =>
      comparisonOfSources(edition, edition.compareSources),
    );
  return (
    <View title={title} controls={controls} asked={there.asked} answer={there.answer} takeaways={() => undefined}>
      {() => <Start address={address} choices={there.choices} />}
    </View>
  );
}
