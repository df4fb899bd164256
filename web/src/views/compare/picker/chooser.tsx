import { useEffect, useId, useRef } from "preact/hooks";
import { dateInWords } from "../../../parts/dates.js";
import { Name } from "../../../parts/names.js";
import type { Choice } from "./choices.js";
import { type Choosing, useCombobox } from "./use-combobox.js";

interface ChooserProps extends Choosing {
  readonly label: string;
  readonly placeholder: string;
}

/**
 * Chooses several of a list, by typing a part of a name or by pointing: the list opens with the focus and stays open, so
 * that several are chosen quickly. What is chosen already is taken away again.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Chooser({ label, placeholder, ...choosing }: ChooserProps) {
  const id = useId();
  const { isOpen, typed, active, shown, setOpen, toggle, type, onKeyDown } = useCombobox(choosing);
  return (
    <div class="chooser">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        placeholder={placeholder}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown.length > 0 ? `${id}-${active}` : undefined}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} aria-multiselectable="true" hidden={!isOpen}>
        {shown.map((choice, index) => (
          <Option
            key={choice.reference}
            id={`${id}-${index}`}
            choice={choice}
            isActive={isOpen && index === active}
            isChosen={choosing.chosen.includes(choice.reference)}
            heading={choice.corpus?.slug === shown[index - 1]?.corpus?.slug ? undefined : choice.corpus?.title}
            onChoose={() => toggle(choice)}
          />
        ))}
      </div>
      {isOpen && shown.length === 0 && <p class="chooser-none">Nothing here has “{typed}” in its name.</p>}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** The corpus, where the first of its choices stands. */
  readonly heading: string | undefined;
  onChoose(): void;
}

function Option({ id, choice, isActive, isChosen, heading, onChoose }: OptionProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <>
      {heading !== undefined && (
        <div class="choice-corpus" role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: an active descendant is not focused */}
      <div
        ref={item}
        id={id}
        role="option"
        aria-selected={isChosen}
        class={isActive ? "active" : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <span class="option-tick">{isChosen ? "✓" : ""}</span> <Name of={choice.named} />
        {choice.period !== undefined && <span class="option-period"> {dateInWords(choice.period)}</span>}
      </div>
    </>
  );
}
