import type { AnyVariables } from "@urql/core";
import { useAddress } from "../../address/use-address.js";
import type { CompareErasQuery } from "../../api/generated/graphql.js";
import { type Answer, type Asked, shownOf } from "../../api/use-answer.js";
import { View, type WithEdition } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { presentReferences } from "../../parts/choices.js";
import { FoldedOnPhone } from "../../parts/folded-on-phone.js";
import { useNames } from "../../parts/names.js";
import { usePresentNames } from "../../parts/present-names.js";
import { Failed } from "../../parts/states.js";
import { comparisonOfEras, comparisonOfLeaders, comparisonOfSources } from "./answered.js";
import { useErasCompared, useLeadersCompared, useSourcesCompared } from "./asked.js";
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
  const words = useWords();
  const { state } = address;
  const there = useChoices(state);
  usePresentNames(address, {
    chosen: presentReferences(there.choices, state.chosen),
    principles: presentReferences(there.principles, state.principles),
  });
  const eras = useErasCompared(state);
  const leaders = useLeadersCompared(state);
  const sources = useSourcesCompared(state);
  const title = words.compare.titles[state.subject];
  const compared = shownOf(eras.answer)?.edition;
  const erasOf = (edition: ComparedEras): Comparison => comparisonOfEras(edition, edition.compareEras, state.chosen);
  const choices = withCompared(words, there.choices, compared ? erasOf(compared).columns : []);
  const controls = (
    <>
      <Picker address={address} choices={choices} />
      {state.chosen.length > 1 && (
        <FoldedOnPhone label={words.compare.options}>
          <Options address={address} choices={choices} principles={there.principles} />
        </FoldedOnPhone>
      )}
    </>
  );
  // One and the same element whatever is asked, so that the picker stays as it is while the reader chooses on.
  const view = <Data extends WithEdition, Variables extends AnyVariables>(
    { asked, answer }: { readonly asked: Asked<Data, Variables>; readonly answer: Answer<Data> },
    comparisonOf: (edition: NonNullable<Data["edition"]>) => Comparison,
  ) => (
    <View
      title={title}
      controls={controls}
      asked={asked}
      answer={answer}
      refused={<Refused answer={answer} />}
      takeaways={({ edition }) => takenAlong(words, state, comparisonOf(edition), nameOf)}
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

/** Why the service refused a question, with what to do about what it does not know. */
function Refused({ answer }: { readonly answer: Answer<unknown> }) {
  const { compare } = useWords();
  if (answer.state !== "failed") return null;
  const { failure, retry } = answer;
  return <Failed {...{ failure, retry }} advice={failure.unknown?.length ? compare.takeAway : undefined} />;
}
