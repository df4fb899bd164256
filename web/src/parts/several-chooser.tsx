import { useRef } from "preact/hooks";
import { useWords } from "../messages/worded.js";
import { type Choice, nameOfReference, toggled } from "./choices.js";
import { Chooser } from "./chooser.js";
import { Name, useNames } from "./names.js";
import { neighbour } from "./order.js";
import { useFocusAgain } from "./use-focus-again.js";

interface SeveralChooserProps {
  readonly label: string;
  /** What counts where none is chosen: `All sources`. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** False: nothing can be chosen, and what is chosen can only be taken away. */
  readonly isOffered?: boolean;
  onChange(chosen: readonly string[]): void;
}

/** Keeps to several of a list; each that is chosen stands beside it, to be taken away again. */
export function SeveralChooser({ label, all, choices, chosen, isOffered = true, onChange }: SeveralChooserProps) {
  const nameOf = useNames();
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const focusAgain = useFocusAgain(place, chosen.join());
  const removal = (reference: string): string => words.choosing.remove(nameOfReference(choices, reference, nameOf));
  const toggle = (reference: string): void => onChange(toggled(chosen, reference));
  return (
    <div ref={place} class="several-chooser" tabIndex={-1}>
      {isOffered && (
        <Chooser
          label={label}
          placeholder={chosen.length === 0 ? all : words.choosing.another}
          choices={choices}
          chosen={chosen}
          onToggle={toggle}
        />
      )}
      {chosen.map((reference) => (
        <button
          key={reference}
          type="button"
          aria-label={removal(reference)}
          onClick={() => {
            const next = neighbour(chosen, reference);
            focusAgain(next === undefined ? undefined : removal(next));
            toggle(reference);
          }}
        >
          <ChosenName choices={choices} reference={reference} /> ×
        </button>
      ))}
    </div>
  );
}

function ChosenName({ choices, reference }: Pick<SeveralChooserProps, "choices"> & { readonly reference: string }) {
  const choice = choices.find((one) => one.reference === reference);
  return choice ? <Name of={choice.named} /> : reference;
}
