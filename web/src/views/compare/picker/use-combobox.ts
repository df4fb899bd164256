import type { TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { type Choice, matching } from "./choices.js";

/** What is chosen from, what is chosen, and how that is changed. */
export interface Choosing {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  onToggle(reference: string): void;
}

/** How a combobox for several choices behaves: which of them it shows, which is at hand, and what its keys do. */
export function useCombobox({ choices, chosen, onToggle }: Choosing) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const shown = matching(choices, typed);

  const toggle = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    onToggle(choice.reference);
    setTyped("");
    setActive(choices.indexOf(choice));
  };
  const step = (by: number): void => {
    if (isOpen) setActive((active + by + shown.length) % Math.max(shown.length, 1));
    setOpen(true);
  };
  const takeLastAway = (): void => {
    const last = chosen.at(-1);
    if (last !== undefined) onToggle(last);
  };
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: isOpen ? () => toggle(shown[active]) : undefined,
    Escape: isOpen ? () => setOpen(false) : undefined,
    Backspace: typed === "" ? takeLastAway : undefined,
  };
  return {
    isOpen,
    typed,
    active,
    shown,
    setOpen,
    toggle,
    type: (text: string): void => {
      setTyped(text);
      setActive(0);
      setOpen(true);
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
      const act = actions[event.key];
      if (act === undefined || event.isComposing) return;
      event.preventDefault();
      act();
    },
  };
}
