import { useEffect, useState } from "preact/hooks";
import { isEdtf } from "../../../../src/chronology/edtf.js";
import { likelyDate } from "../../../../src/chronology/likely-date.js";
import type { Address } from "../../address/use-address.js";
import { useWords } from "../../messages/worded.js";
import { eventKinds } from "../../parts/event-kinds.js";
import { ChooseMany } from "./choose-many.js";
import { thingTypes } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import type { Choices } from "./use-choices.js";

interface FiltersProps {
  readonly address: Address<TimelineState>;
  readonly choices: Choices;
}

/** What the reader keeps to: a span of time, leaders, principles, types of things and kinds of events. */
export function Filters({ address: { state, change, linkTo }, choices }: FiltersProps) {
  const words = useWords();
  const { timeline } = words;
  const kindChoices = eventKinds.map((kind) => ({
    reference: kind,
    named: { name: words.eventKinds[kind], labels: [] },
  }));
  return (
    <div class="controls timeline-filters">
      <DateField label={timeline.from} value={state.from} onChange={(from) => change({ from, zoom: undefined })} />
      <DateField label={timeline.to} value={state.to} onChange={(to) => change({ to, zoom: undefined })} />
      <ChooseMany
        label={timeline.leaders}
        choices={choices.leaders}
        chosen={state.leaders}
        onChange={(leaders) => change({ leaders })}
      />
      <ChooseMany
        label={timeline.principles}
        choices={choices.principles}
        chosen={state.principles}
        onChange={(principles) => change({ principles })}
      />
      <ChooseMany
        label={timeline.eventKinds}
        choices={kindChoices}
        chosen={state.kinds}
        onChange={(chosen) => change({ kinds: eventKinds.filter((kind) => chosen.includes(kind)) })}
      />
      <fieldset class="timeline-types" aria-label={timeline.show}>
        {thingTypes.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!state.hidden.includes(type)}
              onChange={({ currentTarget: { checked } }) =>
                change({ hidden: thingTypes.filter((one) => (one === type ? !checked : state.hidden.includes(one))) })
              }
            />{" "}
            {timeline.types[type].many}
          </label>
        ))}
      </fieldset>
      {/* Where there is nothing to undo it stays, so that the focus does. */}
      <a href={linkTo(everything)} aria-disabled={!isFiltered(state)}>
        {timeline.everything}
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
        title={useWords().timeline.dateHint}
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
