import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { StopWords } from "./stop-words.js";
import { type Stop, stopAfter } from "./stops.js";

interface StopsProps {
  readonly rows: readonly (readonly Stop[])[];
  /** Pixels for each unit that stops are placed in. */
  readonly scale: number;
  readonly open: string;
  wordsOf(stop: Stop): StopWords;
  addressOf(principle: string): string;
  onOpen(id: string): void;
  /** Called with what the pointer or the focus is on; undefined when it is on nothing any more. */
  onPoint(stop: Stop | undefined): void;
}

/** What can be pointed at, over the picture: one stop for the tab key, from which the arrow keys lead to all others. */
export function Stops({ rows, open, ...actions }: StopsProps) {
  const { onPoint } = actions;
  const place = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState("");
  const isThere = (id: string): boolean => rows.some((row) => row.some((stop) => stop.id === id));
  const entry = [visited, open].find(isThere) ?? rows[0]?.[0]?.id;
  const onKey = useCallback(
    (event: KeyboardEvent, { id }: Stop): void => {
      if (event.key === "Escape") onPoint(undefined);
      const next = stopAfter(rows, id, event.key);
      if (next === undefined) return;
      event.preventDefault();
      place.current?.querySelector<HTMLElement>(`[data-stop="${next.id}"]`)?.focus();
    },
    [rows, onPoint],
  );
  return (
    <div ref={place}>
      {rows.map((row) => {
        const inRow = (id: string | undefined) => (row.some((stop) => stop.id === id) ? id : undefined);
        return (
          <Row
            key={row[0]?.id}
            row={row}
            entry={inRow(entry)}
            open={inRow(open)}
            {...actions}
            onKey={onKey}
            onVisit={setVisited}
          />
        );
      })}
    </div>
  );
}

interface RowProps extends Omit<StopsProps, "rows" | "open"> {
  readonly row: readonly Stop[];
  /** The stop of the tab key, and the one whose evidence is open, where they are in this row. */
  readonly entry: string | undefined;
  readonly open: string | undefined;
  onKey(event: KeyboardEvent, stop: Stop): void;
  onVisit(id: string): void;
}

/** There may be thousands of stops, so a row is made anew only when something in it becomes another. */
function Row({ row, scale, entry, open, wordsOf, addressOf, onOpen, onPoint, onKey, onVisit }: RowProps) {
  return useMemo(
    () => (
      <>
        {row.map((stop) => {
          const { id } = stop;
          const attributes = {
            class: id === open ? "stop open" : "stop",
            "data-stop": id,
            tabIndex: id === entry ? 0 : -1,
            "aria-label": wordsOf(stop).label,
            style: placed(stop.box, scale),
            onKeyDown: (event: KeyboardEvent) => onKey(event, stop),
            onFocus: () => {
              onVisit(id);
              onPoint(stop);
            },
            onBlur: () => onPoint(undefined),
            onPointerEnter: () => onPoint(stop),
            onPointerLeave: () => onPoint(undefined),
          };
          return stop.type === "name" ? (
            <a key={id} href={addressOf(stop.stream.principle.slug)} {...attributes} />
          ) : (
            <button key={id} type="button" onClick={() => onOpen(id)} {...attributes} />
          );
        })}
      </>
    ),
    [row, scale, entry, open, wordsOf, addressOf, onOpen, onPoint, onKey, onVisit],
  );
}

function placed(box: Stop["box"], scale: number) {
  const pixels = (units: number): string => `${units * scale}px`;
  return { left: pixels(box.x), top: pixels(box.y), width: pixels(box.width), height: pixels(box.height) };
}
