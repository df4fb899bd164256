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
  const all = columns.length === 2 ? "both" : `all ${columns.length}`;
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">
        Attested {subject === "leaders" ? "for" : "in"} {all} {subject}: {sharedByAll.length}
      </h2>
      {sharedByAll.length === 0 && <Nothing>The source attests no principle in common.</Nothing>}
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
