import { calledIn, type FoundThing, pathOf } from "../parts/hits.js";
import { useNames } from "../parts/names.js";
import { things } from "../parts/things.js";

interface SuggestionsProps {
  /** Of the list; its options have ids that begin so (`optionId`). */
  readonly id: string;
  readonly found: readonly FoundThing[];
  readonly chosen: number | undefined;
  onChoose(thing: FoundThing): void;
}

/** The id of an option, by which the input says which one is chosen. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** The list below the search box: hidden where there is nothing to suggest. */
export function Suggestions({ id, found, chosen, onChoose }: SuggestionsProps) {
  const nameOf = useNames();
  return (
    <>
      <div id={id} class="suggestions" role="listbox" aria-label="Suggestions" hidden={found.length === 0}>
        {found.map((thing, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the same.
          <div
            key={pathOf(thing)}
            id={optionId(id, place)}
            role="option"
            aria-selected={place === chosen}
            // The input keeps the focus, so that its blur does not close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(thing)}
          >
            <span class="suggestion">{calledIn(thing, nameOf)}</span>
            <span class="suggestion-type">{things[thing.__typename].word}</span>
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {found.length > 0 && `${found.length} ${found.length === 1 ? "suggestion" : "suggestions"}`}
      </span>
    </>
  );
}
