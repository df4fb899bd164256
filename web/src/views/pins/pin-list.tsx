import { useRef, useState } from "preact/hooks";
import type { Answer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import { moved, neighbour } from "../../parts/order.js";
import { type Pin, pinKey, type Sheet } from "../../parts/sheet.js";
import { useFocusAgain } from "../../parts/use-focus-again.js";
import { PinItem } from "./pin-item.js";
import type { Pinned } from "./pinned.js";

interface PinListProps {
  readonly title: string;
  /** All that are on the sheet, with what is known of each. */
  readonly pins: readonly (Pin | Pinned)[];
  /** In the order of the pins. */
  readonly answers: readonly Answer<unknown>[];
  onChange(sheet: Sheet): void;
}

/** The pins in their order, which is changed by the buttons of each. */
export function PinList({ title, pins, answers, onChange }: PinListProps) {
  const list = useRef<HTMLOListElement>(null);
  const { sheet } = useWords();
  const [said, setSaid] = useState("");
  const keys = pins.map(({ cell }) => pinKey(cell));
  const focusAgain = useFocusAgain(list, keys.join());
  const move = (pin: Pin, by: number): void => {
    const next = moved(pins, pin, by);
    setSaid(sheet.nowAt(next.indexOf(pin) + 1, next.length));
    onChange({ title, pins: next });
  };
  const remove = (pin: Pin, name: string): void => {
    const next = neighbour(pins, pin);
    focusAgain(
      next && `${name} ${pins.indexOf(next) > pins.indexOf(pin) ? pins.indexOf(next) : pins.indexOf(next) + 1}`,
    );
    onChange({ title, pins: pins.filter((other) => other !== pin) });
  };
  return (
    <>
      <ol ref={list} tabIndex={-1} class="pin-list" aria-label={sheet.inOrder}>
        {pins.map((pin, index) => (
          <PinItem
            key={keys[index]}
            pin={pin}
            answer={answers[index] ?? { state: "loading", before: undefined }}
            place={index + 1}
            of={pins.length}
            withNote={(note) => ({ title, pins: pins.map((one) => (one === pin ? { ...pin, note } : one)) })}
            onChange={onChange}
            onMove={(by, label) => {
              focusAgain(`${label} ${index + 1 + by}`);
              move(pin, by);
            }}
            onRemove={(label) => remove(pin, label)}
          />
        ))}
      </ol>
      <span class="unseen" role="status">
        {said}
      </span>
    </>
  );
}
