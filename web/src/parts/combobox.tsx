import type { ComponentChildren, TargetedInputEvent, TargetedKeyboardEvent } from "preact";
import { Fragment } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useWords } from "../messages/worded.js";
import { CorpusText } from "./corpus-text.js";
import "../styles/combobox.css";

/** So many options are listed at once; of more, what is typed leaves fewer. */
const MOST_LISTED = 100;

interface Behaviour<Option> {
  readonly typed: string;
  onType(text: string): void;
  /** What what is typed leaves to choose from. */
  readonly options: readonly Option[];
  /** By what an option is told from the others. */
  keyOf(option: Option): string;
  /** Whether the first option is at hand as soon as the list opens; otherwise none is before an arrow key leads to one. */
  readonly startsAtFirst: boolean;
  onChoose(option: Option): void;
}

/** What a combobox and its list share. */
export type Combobox<Option> = ReturnType<typeof useCombobox<Option>>;

/**
 * How an input with a list below it behaves: it keeps the focus while arrow keys go through the list, Enter chooses what
 * is at hand, Escape closes the list, typing opens it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useCombobox<Option>(behaviour: Behaviour<Option>) {
  const { typed, onType, keyOf, startsAtFirst, onChoose } = behaviour;
  const options = behaviour.options.slice(0, MOST_LISTED);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [gone, goTo] = useState<string>();
  const isExpanded = isOpen && options.length > 0;
  const at = options.findIndex((option) => keyOf(option) === gone);
  const active = at === -1 && startsAtFirst ? 0 : at;
  const here = isExpanded ? options[active] : undefined;

  const choose = (option: Option): void => {
    goTo(keyOf(option));
    onChoose(option);
  };
  const step = (by: 1 | -1): void => {
    if (!isExpanded) {
      setOpen(true);
      return;
    }
    // Where none has to be at hand, none is between the last and the first.
    const places = [...options.map(keyOf), ...(startsAtFirst ? [] : [undefined])];
    goTo(places.at((active + by + places.length) % places.length));
  };
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: here && (() => choose(here)),
    Escape: isOpen ? () => setOpen(false) : undefined,
  };
  return {
    id,
    options,
    /** How many there are beside those that are listed. */
    unlisted: behaviour.options.length - options.length,
    keyOf,
    choose,
    isExpanded,
    isOpen,
    setOpen,
    /** Which option is at hand; -1: none. */
    active: here ? active : -1,
    input: {
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": isExpanded,
      "aria-controls": `${id}-list`,
      "aria-activedescendant": here && `${id}-${active}`,
      value: typed,
      onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => {
        goTo(undefined);
        setOpen(true);
        onType(currentTarget.value);
      },
      onBlur: () => setOpen(false),
      onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
        // The keys of an input method, by which Chinese is written, are its own.
        const act = event.isComposing ? undefined : actions[event.key];
        if (act === undefined) return;
        event.preventDefault();
        act();
      },
    },
  } as const;
}

interface ListboxProps<Option> {
  readonly of: Combobox<Option>;
  readonly label: string;
  /** Where several can be chosen: whether one is; otherwise the one at hand is what will be. */
  isChosen?(option: Option): boolean;
  /** Said before an option that begins a group: the title of its corpus. */
  headingOf?(option: Option): string | undefined;
  children(option: Option): ComponentChildren;
}

/** The list of a combobox. How many options it has is read out. */
export function Listbox<Option>({ of, label, isChosen, headingOf, children }: ListboxProps<Option>) {
  const { id, options, unlisted, isExpanded } = of;
  const words = useWords();
  // A page may have several lists, and most of the time none is open.
  const listed = isExpanded ? options : [];
  const headings = listed.map((option) => headingOf?.(option));
  return (
    <>
      <div
        id={`${id}-list`}
        class="listbox popover"
        role="listbox"
        aria-label={label}
        aria-multiselectable={isChosen !== undefined}
        hidden={!isExpanded}
      >
        {listed.map((option, index) => (
          <Fragment key={of.keyOf(option)}>
            {headings[index] !== headings[index - 1] && (
              <div class="listbox-heading" role="presentation">
                <CorpusText>{headings[index]}</CorpusText>
              </div>
            )}
            <OptionItem
              id={`${id}-${index}`}
              isActive={index === of.active}
              isSelected={isChosen?.(option) ?? index === of.active}
              onChoose={() => of.choose(option)}
            >
              {children(option)}
            </OptionItem>
          </Fragment>
        ))}
        {isExpanded && unlisted > 0 && (
          <div class="listbox-heading" role="presentation">
            {words.choosing.unlisted(unlisted)}
          </div>
        )}
      </div>
      <span class="unseen" role="status">
        {isExpanded && words.counts.options(options.length + unlisted)}
      </span>
    </>
  );
}

interface OptionItemProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly children: ComponentChildren;
  onChoose(): void;
}

function OptionItem({ id, isActive, isSelected, children, onChoose }: OptionItemProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: an active descendant is not focused
    <div
      ref={item}
      id={id}
      role="option"
      aria-selected={isSelected}
      class={isActive ? "active" : undefined}
      // The input keeps the focus, so that its blur does not close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
