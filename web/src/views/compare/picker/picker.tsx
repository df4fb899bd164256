import type { Address } from "../../../address/use-address.js";
import { useWords } from "../../../messages/worded.js";
import type { Choice } from "../../../parts/choices.js";
import { toggled } from "../../../parts/choices.js";
import { Chooser } from "../../../parts/chooser.js";
import { added } from "../../../parts/order.js";
import type { Choices } from "../compare-address.js";
import { type Subject, subjects } from "../comparison.js";
import { choicesAtHome, MOST_COMPARED } from "./choices.js";
import { ChosenList } from "./chosen-list.js";
import "./picker.css";

interface PickerProps {
  readonly address: Address<Choices>;
  readonly choices: readonly Choice[];
}

/** Chooses what is compared, and in which order. */
export function Picker({ address: { state, change }, choices }: PickerProps) {
  const { subject, chosen } = state;
  const { compare, choosing } = useWords();
  const choose = (next: readonly string[]): void => change({ chosen: next });
  const home = choicesAtHome(choices);
  // Eras come earlier to later unless the reader has put them otherwise; all else as it is chosen.
  const order = subject === "eras" ? choices.map(({ reference }) => reference) : [];
  return (
    <div class="compare-picker">
      <SubjectChoice subject={subject} onChoose={(next) => change({ subject: next, chosen: [], open: undefined })} />
      <ChosenList chosen={chosen} choices={choices} onChange={choose} />
      <Chooser
        key={subject}
        label={compare.toCompare[subject]}
        placeholder={chosen.length < 2 ? compare.twoOrMore : choosing.another}
        choices={choices}
        chosen={chosen}
        onToggle={(reference) =>
          choose(chosen.includes(reference) ? toggled(chosen, reference) : added(chosen, reference, order))
        }
      />
      <div class="picker-buttons">
        <PickerButton isIdle={chosen.length < 2} onPress={() => choose([...chosen].reverse())}>
          {chosen.length > 2 ? compare.reverse : compare.swap}
        </PickerButton>
        {home.length > 2 && home.length <= MOST_COMPARED && (
          <button type="button" onClick={() => choose(home.map(({ reference }) => reference))}>
            {compare.all(home.length)}
          </button>
        )}
        <PickerButton isIdle={chosen.length === 0} onPress={() => choose([])}>
          {compare.clear}
        </PickerButton>
      </div>
    </div>
  );
}

interface PickerButtonProps {
  /** Where it has nothing to do it stays, so that the focus does. */
  readonly isIdle: boolean;
  readonly children: string;
  onPress(): void;
}

function PickerButton({ isIdle, children, onPress }: PickerButtonProps) {
  return (
    <button type="button" aria-disabled={isIdle} onClick={() => !isIdle && onPress()}>
      {children}
    </button>
  );
}

function SubjectChoice(props: { readonly subject: Subject; onChoose(subject: Subject): void }) {
  const { compare, capital } = useWords();
  return (
    <fieldset class="choice" aria-label={compare.what}>
      {subjects.map((subject) => (
        <button
          key={subject}
          type="button"
          aria-pressed={props.subject === subject}
          onClick={() => props.subject !== subject && props.onChoose(subject)}
        >
          {capital(compare.subjects[subject])}
        </button>
      ))}
    </fieldset>
  );
}
