import type { Address } from "../../../address/use-address.js";
import { useWords } from "../../../messages/worded.js";
import { type Choice, nameOfReference, toggled } from "../../../parts/choices.js";
import { KindWord } from "../../../parts/kinds.js";
import { useNames } from "../../../parts/names.js";
import { SeveralChooser } from "../../../parts/several-chooser.js";
import { kindOrder } from "../../../parts/stance-kinds.js";
import { type Choices, shows } from "../compare-address.js";
import { isOfOne } from "../comparison.js";
import { corpusIn } from "../references.js";

interface OptionsProps {
  readonly address: Address<Choices>;
  /** The eras that can be compared, by their references; only those have names to group by. */
  readonly choices: readonly Choice[];
  readonly principles: readonly Choice[];
}

/** What counts in the comparison, and how its lines are grouped. */
export function Options({ address, choices, principles }: OptionsProps) {
  const { kinds, rollUp } = address.state;
  const { compare } = useWords();
  return (
    <div class="controls compare-options">
      <Shown address={address} />
      <fieldset class="counted-kinds">
        <legend>{compare.onlyKinds}</legend>
        <span>
          {" "}
          {kindOrder.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kinds.includes(kind)}
              onClick={() => address.change({ kinds: toggled(kinds, kind) })}
            >
              <KindWord kind={kind} />
            </button>
          ))}
        </span>{" "}
      </fieldset>
      <label class="compare-check">
        <input
          type="checkbox"
          checked={rollUp}
          onChange={({ currentTarget }) => address.change({ rollUp: currentTarget.checked })}
        />
        {compare.rollUp}
      </label>
      <SeveralChooser
        label={compare.onlyPrinciples}
        all={compare.allPrinciples}
        choices={principles}
        chosen={address.state.principles}
        onChange={(next) => address.change({ principles: next })}
      />
      {address.state.subject === "eras" && <Grouping address={address} choices={choices} />}
    </div>
  );
}

function Shown({ address: { state, change } }: Pick<OptionsProps, "address">) {
  const { compare } = useWords();
  return (
    <fieldset class="choice" aria-label={compare.cellsShow}>
      {shows.map((show) => (
        <button key={show} type="button" aria-pressed={state.show === show} onClick={() => change({ show })}>
          {compare.shows[show]}
        </button>
      ))}
    </fieldset>
  );
}

function Grouping({ address: { state, change }, choices }: Pick<OptionsProps, "address" | "choices">) {
  const nameOf = useNames();
  const { chosen, groupedBy } = state;
  const { compare } = useWords();
  // Eras of several corpora are in no order of time.
  const isInOrder = isOfOne(chosen.map((reference) => corpusIn(reference) ?? choices[0]?.corpus?.slug));
  const names = chosen.map((reference) => nameOfReference(choices, reference, nameOf));
  const ways = isInOrder ? names.slice(1).map((name, index) => `${names[index]} → ${name}`) : [compare.byHolders];
  return (
    <label>
      {isInOrder ? compare.groupByChange : compare.group}
      <select
        value={String(Math.min(groupedBy, ways.length))}
        onChange={({ currentTarget }) => change({ groupedBy: Number(currentTarget.value) })}
      >
        {ways.map((way, index) => (
          <option key={chosen[index]} value={String(index + 1)}>
            {way}
          </option>
        ))}
        <option value="0">{compare.notGrouped}</option>
      </select>
    </label>
  );
}
