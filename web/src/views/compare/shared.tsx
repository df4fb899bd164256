import { useWords } from "../../messages/worded.js";
import { Name } from "../../parts/names.js";
import { Nothing } from "../../parts/states.js";
import type { Place } from "./behind.js";
import type { Comparison, Subject } from "./comparison.js";

interface SharedProps {
  readonly subject: Subject;
  readonly comparison: Comparison;
  onOpen(place: Place): void;
}

/** What all that are compared have in common, each with the evidence of all of them behind it. */
export function SharedByAll({ subject, comparison: { columns, sharedByAll }, onOpen }: SharedProps) {
  const { shared } = useWords().compare;
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{shared.heading({ subject, compared: columns.length, count: sharedByAll.length })}</h2>
      {sharedByAll.length === 0 && <Nothing>{shared.none}</Nothing>}
      <ul class="shared-principles">
        {sharedByAll.map(({ reference, named }) => (
          <li key={reference}>
            <button type="button" onClick={() => onOpen({ principle: reference, subject: undefined })}>
              <Name of={named} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
