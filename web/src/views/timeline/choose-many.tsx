import { useWords } from "../../messages/worded.js";
import type { Choice } from "../../parts/choices.js";
import { toggled } from "../../parts/choices.js";
import { Chooser } from "../../parts/chooser.js";

interface ChooseManyProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Chooses what a view keeps to; none chosen means all. */
export function ChooseMany({ label, choices, chosen, onChange }: ChooseManyProps) {
  const { timeline } = useWords();
  const all: Choice = { reference: "", named: { name: timeline.all, labels: [] } };
  const known = new Set(choices.map(({ reference }) => reference));
  // What the address names and the corpus has not can be taken away here.
  const unknown = chosen
    .filter((reference) => !known.has(reference))
    .map((reference) => ({ reference, named: { name: reference, labels: [] } }));
  return (
    <Chooser
      label={label}
      placeholder={chosen.length === 0 ? all.named.name : timeline.chosen(chosen.length)}
      choices={[all, ...unknown, ...choices]}
      chosen={chosen.length === 0 ? [all.reference] : chosen}
      onToggle={(reference) => onChange(reference === all.reference ? [] : toggled(chosen, reference))}
    />
  );
}
