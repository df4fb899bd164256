import type { StanceKind } from "../api/generated/graphql.js";
import { useWords } from "../messages/worded.js";
import { kindOrder, kindShapes, turnedPosition } from "./stance-kinds.js";
import "../styles/kinds.css";

/** The mark of a kind. It tells nothing to those who listen: say the word beside it, or in the label around it. */
export function KindMark({ kind }: { readonly kind: StanceKind }) {
  return (
    <svg class={`kind kind-${kind.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={kindShapes[kind]} fill-rule="evenodd" />
    </svg>
  );
}

/** A mark as part of a picture, `size` units wide, its upper left corner at (x, y). */
export function DrawnKindMark({ kind, x, y, size }: { kind: StanceKind; x: number; y: number; size: number }) {
  return (
    <path
      class={`kind-${kind.toLowerCase()}`}
      d={kindShapes[kind]}
      fill-rule="evenodd"
      transform={`translate(${x} ${y}) scale(${size / 16})`}
    />
  );
}

const MARK = 16;

interface KindMarksProps {
  readonly kinds: readonly StanceKind[];
  /** How many stand side by side before a next row begins; all of them where it is left out. */
  readonly perRow?: number;
}

/** Marks side by side in one picture, which grows smaller where there is little room. They tell nothing to those who listen. */
export function KindMarks({ kinds: given, perRow = given.length }: KindMarksProps) {
  const width = Math.min(perRow, given.length) * MARK;
  const height = Math.ceil(given.length / perRow) * MARK;
  return (
    <svg class="kind-marks" viewBox={`0 0 ${width} ${height}`} style={{ "--rows": height / MARK }} aria-hidden="true">
      {given.map((kind, index) => (
        <DrawnKindMark
          key={kind}
          kind={kind}
          x={(index % perRow) * MARK}
          y={Math.floor(index / perRow) * MARK}
          size={MARK}
        />
      ))}
    </svg>
  );
}

interface DrawnPositionProps {
  readonly kinds: readonly StanceKind[];
  readonly x: number;
  /** Where the bar lies. */
  readonly y: number;
  readonly width: number;
}

/** The bar under the marks of what is turned against: whole, or half where it is held as well. */
export function DrawnPosition({ kinds: given, x, y, width }: DrawnPositionProps) {
  const position = turnedPosition(given);
  if (position === undefined) return null;
  // Half of it below the kinds that turn against: they stand last.
  const left = position === "BOTH" ? width / 2 : 0;
  return <rect class="position-bar" x={x + left} y={y} width={width - left} height={2.5} />;
}

/** A mark with its word. */
export function KindWord({ kind }: { readonly kind: StanceKind }) {
  return (
    <span class="kind-word">
      <KindMark kind={kind} /> {useWords().kinds[kind].word}
    </span>
  );
}

const positionsShown = [
  { position: "OPPOSED", of: ["REJECTED"] },
  { position: "BOTH", of: ["REAFFIRMED", "REJECTED"] },
] as const;

/** What the marks mean. */
export function KindLegend() {
  const words = useWords();
  return (
    <dl class="kind-legend" aria-label={words.marksMean}>
      {kindOrder.map((kind) => (
        <div key={kind}>
          <dt>
            <KindWord kind={kind} />
          </dt>
          <dd>{words.kinds[kind].meaning}</dd>
        </div>
      ))}
      {positionsShown.map(({ position, of }) => (
        <div key={position}>
          <dt>
            <span class={`position-sample position-${position.toLowerCase()}`}>
              {of.map((kind) => (
                <KindMark key={kind} kind={kind} />
              ))}
            </span>{" "}
            {words.positions[position].word}
          </dt>
          <dd>{words.positions[position].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
