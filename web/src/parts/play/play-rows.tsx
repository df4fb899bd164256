import type { TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import { useWords } from "../../messages/worded.js";
import type { Course } from "../courses.js";
import { elementAt, elementIn, placeOf, reach, useReachablePlace } from "../places.js";
import { PlayRow } from "./play-row.js";
import type { Step } from "./steps.js";

interface PlayRowsProps {
  readonly courses: readonly Course[];
  /** Undefined while it is on its way. */
  readonly step: Step | undefined;
  /** Which era is shown, from 0. */
  readonly at: number;
  onOpen(principle: string): void;
}

/** One of the rows is reached by Tab, the others by the arrows up and down. */
export function PlayRows({ courses, step, at, onOpen }: PlayRowsProps) {
  const { play } = useWords();
  const list = useRef<HTMLOListElement>(null);
  useReachablePlace(list, ".play-row:not(.play-unheard) [data-row]");
  const onMove = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const { row } = placeOf(event.target) ?? {};
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (row === undefined || by === undefined) return;
    event.preventDefault();
    elementIn(event.currentTarget, { row: row + by, column: 0 })?.focus();
  };
  return (
    <ol
      ref={list}
      class="play-rows"
      aria-label={play.principles}
      onKeyDown={onMove}
      onFocusIn={({ target, currentTarget }) => {
        const place = elementAt(target, "[data-row]");
        if (place !== undefined) reach(currentTarget, place);
      }}
      onClick={({ target }) => {
        const slug = elementAt(target, "[data-principle]")?.dataset["principle"];
        if (slug !== undefined) onOpen(slug);
      }}
    >
      {courses.map((course, row) => (
        <PlayRow key={course.principle.slug} course={course} row={row} era={at} standing={step?.standing(course)} />
      ))}
    </ol>
  );
}
