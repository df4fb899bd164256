import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useWords } from "../../messages/worded.js";
import { elementAt, type Place, placeOf, reach, useReachablePlace } from "../../parts/places.js";
import type { Doctrine } from "./doctrine.js";
import { moved } from "./moves.js";
import { openPlaces } from "./open-places.js";
import { focusPlace } from "./places.js";
import type { Row } from "./rows.js";
import { Tip } from "./tip.js";
import { useOpenCell } from "./use-places.js";
import { type ShownPart, useShownPart } from "./use-shown-part.js";

interface GridProps {
  readonly doctrine: Doctrine;
  readonly rows: readonly Row[];
  /** What an empty cell says. */
  readonly empty: string;
  /** The cell whose evidence is open, as the address names it; empty: none. */
  readonly open: string;
  onOpen(cell: string): void;
  onFold(principle: string): void;
  /** Draws the table, or as much of it as is shown: it stays as it is drawn while the reader moves in it. */
  children(shown: ShownPart): ComponentChildren;
}

/** The region in which the table scrolls, and what the reader does there by mouse or keyboard. */
export function Grid({ doctrine, rows, empty, open, onOpen, onFold, children }: GridProps) {
  const { matrix } = useWords();
  const region = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<HTMLElement>();
  // What is within reach of Tab, and what is open, is drawn wherever it stands.
  const [reached, setReached] = useState<Place>({ row: 0, column: 0 });
  const openedAt = useMemo(() => openPlaces(open, rows, doctrine.eras), [open, rows, doctrine]);
  // What was opened by its address has the focus once it is closed.
  useEffect(
    () => setReached((last) => openedAt.find((one) => one.row === last.row) ?? openedAt[0] ?? last),
    [openedAt],
  );
  const shown = useShownPart(region, { rows: rows.length, columns: doctrine.eras.length }, [reached, ...openedAt]);
  const table = useMemo(() => children(shown), [children, shown]);
  const goal = useRef<Place>(undefined);
  useReachablePlace(region, "[data-cell]");
  useOpenCell(region, open, table);
  // A place may first have to be drawn.
  useLayoutEffect(() => {
    if (region.current !== null && goal.current !== undefined) focusPlace(region.current, goal.current);
    goal.current = undefined;
  }, [reached]);
  const onEscape = () => {
    setPointed(undefined);
    if (open !== "") onOpen("");
  };
  const onMove = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const from = placeOf(event.target);
    const to = from && moved(event, from, rows.length, doctrine.eras.length);
    if (to === undefined) return;
    event.preventDefault();
    goal.current = to;
    setReached(to);
  };
  return (
    <div class="matrix-frame" onPointerLeave={() => setPointed(undefined)}>
      <section
        ref={region}
        class="matrix-region"
        aria-label={matrix.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls only what can have the focus
        tabIndex={0}
        onKeyDown={(event) => (event.key === "Escape" ? onEscape() : onMove(event))}
        onFocusIn={({ target, currentTarget }) => {
          const place = elementAt(target, "[data-row]");
          if (place === undefined) return;
          reach(currentTarget, place);
          setReached((last) => samePlace(last, placeOf(place) ?? last));
          setPointed(place.matches(":focus-visible") ? elementAt(place, "[data-cell]") : undefined);
        }}
        // A finger chooses what it touches, and points at nothing.
        onPointerOver={({ target, pointerType }) =>
          pointerType !== "touch" && setPointed(elementAt(target, "[data-cell]"))
        }
        onClick={({ target }) => {
          const { fold, cell } = elementAt(target, "[data-row]")?.dataset ?? {};
          if (fold !== undefined) onFold(fold);
          if (cell === undefined) return;
          setPointed(undefined);
          onOpen(cell);
        }}
        onScroll={() => setPointed((last) => last && (last.matches(":hover, :focus-visible") ? last : undefined))}
      >
        {table}
      </section>
      <Tip doctrine={doctrine} rows={rows} empty={empty} pointed={pointed} />
    </div>
  );
}

function samePlace(last: Place, next: Place): Place {
  return last.row === next.row && last.column === next.column ? last : next;
}
