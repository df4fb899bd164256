import { useRef, useState } from "preact/hooks";
import { useWords } from "../../../messages/worded.js";
import { type Choice, nameOfReference } from "../../../parts/choices.js";
import { Name, useNames } from "../../../parts/names.js";
import { moved, neighbour } from "../../../parts/order.js";
import { useFocusAgain } from "../../../parts/use-focus-again.js";

interface ChosenListProps {
  readonly chosen: readonly string[];
  /** What has a name; a reference that is none of them is shown as it is. */
  readonly choices: readonly Choice[];
  onChange(chosen: string[]): void;
}

/** What is compared, in its order, which is changed by dragging or by the buttons of each. */
export function ChosenList({ chosen, choices, onChange }: ChosenListProps) {
  const nameOf = useNames();
  const { compare, choosing } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const focusAgain = useFocusAgain(list, chosen);
  const dragged = useRef<string | undefined>(undefined);
  const move = (reference: string, by: number): void => {
    const next = moved(chosen, reference, by);
    setSaid(compare.nowAt(called(reference), next.indexOf(reference) + 1, next.length));
    onChange(next);
  };
  const called = (reference: string): string => nameOfReference(choices, reference, nameOf);
  return (
    <>
      <ol ref={list} tabIndex={-1} class="compared-list" aria-label={compare.inThisOrder}>
        {chosen.map((reference, index) => {
          const choice = choices.find((one) => one.reference === reference);
          const name = called(reference);
          return (
            <li
              key={reference}
              draggable
              onDragStart={({ dataTransfer }) => {
                dragged.current = reference;
                // Firefox drags only what has data.
                dataTransfer?.setData("text/plain", reference);
              }}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => dragged.current && move(dragged.current, index - chosen.indexOf(dragged.current))}
            >
              <span class="chosen-name">
                {choice ? <Name of={choice.named} /> : <code>{reference}</code>}
                {choice?.corpus?.slug !== choices[0]?.corpus?.slug && <small> {choice?.corpus?.title}</small>}
              </span>
              <OrderButton
                label={compare.earlier(name)}
                sign="‹"
                isIdle={index === 0}
                onPress={(label) => {
                  focusAgain(label);
                  move(reference, -1);
                }}
              />
              <OrderButton
                label={compare.later(name)}
                sign="›"
                isIdle={index === chosen.length - 1}
                onPress={(label) => {
                  focusAgain(label);
                  move(reference, 1);
                }}
              />
              <OrderButton
                label={choosing.remove(name)}
                sign="×"
                isIdle={false}
                onPress={() => {
                  const next = neighbour(chosen, reference);
                  focusAgain(next === undefined ? undefined : choosing.remove(called(next)));
                  onChange(chosen.filter((other) => other !== reference));
                }}
              />
            </li>
          );
        })}
      </ol>
      <span class="unseen" role="status">
        {said}
      </span>
    </>
  );
}

interface OrderButtonProps {
  readonly label: string;
  readonly sign: string;
  /** At the end of the list: it stays, so that the focus does, and does nothing. */
  readonly isIdle: boolean;
  onPress(label: string): void;
}

function OrderButton({ label, sign, isIdle, onPress }: OrderButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={() => !isIdle && onPress(label)}
    >
      {sign}
    </button>
  );
}
