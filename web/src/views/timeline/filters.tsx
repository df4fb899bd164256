import { useEffect, useState } from "preact/hooks";
import { isEdtf } from "../../../../src/chronology/edtf.js";
import { likelyDate } from "../../../../src/chronology/likely-date.js";
import type { Address } from "../../address/use-address.js";
import { eventKinds, eventKindWords } from "../../parts/event-kinds.js";
import { ChooseMany } from "./choose-many.js";
import { thingTypes, typeWords } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import type { Choices } from "./use-choices.js";

interface FiltersProps {
  readonly address: Address<TimelineState>;
  readonly choices: Choices;
}

const kindChoices = eventKinds.map((kind) => ({ reference: kind, named: { name: eventKindWords[kind], labels: [] } }));

/** What the reader keeps to: a span of time, leaders, principles, types of things and kinds of events. */
export function Filters({ address: { state, change, linkTo }, choices }: FiltersProps) {
  return (
    <div class="controls timeline-filters">
      <DateField label="From" value={state.from} onChange={(from) => change({ from, zoom: undefined })} />
      <DateField label="To" value={state.to} onChange={(to) => change({ to, zoom: undefined })} />
      <ChooseMany
        label="Leaders"
        choices={choices.leaders}
        chosen={state.leaders}
        onChange={(leaders) => change({ leaders })}
      />
      <ChooseMany
        label="Principles"
        choices={choices.principles}
        chosen={state.principles}
        onChange={(principles) => change({ principles })}
      />
      <ChooseMany
        label="Kinds of event"
        choices={kindChoices}
        chosen={state.kinds}
        onChange={(chosen) => change({ kinds: eventKinds.filter((kind) => chosen.includes(kind)) })}
      />
      <fieldset class="timeline-types" aria-label="Show">
        {thingTypes.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!state.hidden.includes(type)}
              onChange={({ currentTarget: { checked } }) =>
                change({ hidden: thingTypes.filter((one) => (one === type ? !checked : state.hidden.includes(one))) })
              }
            />{" "}
            {typeWords[type].many}
          </label>
        ))}
      </fieldset>
      {/* Where there is nothing to undo it stays, so that the focus does. */}
      <a href={linkTo(everything)} aria-disabled={!isFiltered(state)}>
        Show everything
      </a>
    </div>
  );
}

/** The state of a timeline that leaves out nothing. */
export const everything = {
  ...{ from: "", to: "", zoom: undefined },
  ...{ leaders: [], principles: [], hidden: [], kinds: [] },
} as const satisfies Partial<TimelineState>;

function isFiltered({ from, to, leaders, principles, hidden, kinds }: TimelineState): boolean {
  return from !== "" || to !== "" || [leaders, principles, hidden, kinds].some(({ length }) => length > 0);
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** A date in EDTF, or as people write it; what is neither, the API refuses and says what would be one. */
function DateField({ label, value, onChange }: DateFieldProps) {
  // What is being written stays when an answer arrives meanwhile.
  const [written, setWritten] = useState(value);
  useEffect(() => setWritten(value), [value]);
  return (
    <label>
      {label}
      <input
        class="timeline-date-field"
        value={written}
        placeholder="1955-04"
        title="A year, a month or a day, such as 1955, 1955-04, 18 April 1955 or 350 BC"
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        onChange={({ currentTarget }) => onChange(dateOf(currentTarget.value.trim()))}
      />
    </label>
  );
}

function dateOf(written: string): string {
  const likely = isEdtf(written) ? undefined : likelyDate(written);
  return likely === undefined || likely.includes(" or ") ? written : likely;
}
