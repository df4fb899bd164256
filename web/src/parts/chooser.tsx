import { useId, useState } from "preact/hooks";
import { dateIn } from "../../../src/chronology/date-words.js";
import { useWords } from "../messages/worded.js";
import type { Choice } from "./choices.js";
import { Listbox, useCombobox } from "./combobox.js";
import { nameMatcher } from "./name-matching.js";
import { Name } from "./names.js";

interface ChooserProps {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  onToggle(reference: string): void;
}

/**
 * Chooses several of a list, by typing a part of a name or by pointing: the list opens with the focus and stays open, so
 * that several are chosen quickly. What is chosen already is taken away again, the last by Backspace.
 */
export function Chooser({ label, placeholder, choices, chosen, onToggle }: ChooserProps) {
  const words = useWords();
  const inputId = useId();
  const [typed, type] = useState("");
  const isCalled = nameMatcher(typed);
  const box = useCombobox({
    typed,
    onType: type,
    options: choices.filter(({ named, reference }) => isCalled(named, reference)),
    keyOf: ({ reference }) => reference,
    startsAtFirst: true,
    onChoose: ({ reference }) => {
      onToggle(reference);
      type("");
    },
  });
  const last = chosen.at(-1);
  return (
    <div class="chooser">
      <label for={inputId}>{label}</label>
      <input
        {...box.input}
        id={inputId}
        placeholder={placeholder}
        onFocus={() => box.setOpen(true)}
        onClick={() => box.setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === "Backspace" && typed === "" && !event.isComposing && last !== undefined) onToggle(last);
          else box.input.onKeyDown(event);
        }}
      />
      <Listbox
        of={box}
        label={label}
        isChosen={({ reference }) => chosen.includes(reference)}
        headingOf={({ corpus }) => corpus?.title}
      >
        {({ reference, named, period }) => (
          <>
            <span class="option-tick">{chosen.includes(reference) ? "✓" : ""}</span> <Name of={named} />
            {period !== undefined && <span class="option-note"> {dateIn(words.dates, period)}</span>}
          </>
        )}
      </Listbox>
      {box.isOpen && !box.isExpanded && typed !== "" && (
        <p class="listbox popover" role="status">
          {words.choosing.nothingNamed(typed)}
        </p>
      )}
    </div>
  );
}
