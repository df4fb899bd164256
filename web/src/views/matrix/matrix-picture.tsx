import { dateIn } from "../../../../src/chronology/date-words.js";
import type { Picture } from "../../frame/picture.js";
import type { Words } from "../../messages/words.js";
import { rowsOf as countOfRows, inRows } from "../../parts/in-rows.js";
import { DrawnKindMark, DrawnPosition } from "../../parts/kinds.js";
import type { Named } from "../../parts/naming.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import { lines as linesOf, typeset } from "../../parts/text-fitting.js";
import type { Era } from "./doctrine.js";
import look from "./matrix-picture.css?raw";
import { belowWidth, eraWidth, MARK, MARK_STEP, ownWidth, PAD, SMALL_MARK, SMALL_MARK_STEP } from "./picture-layout.js";
import { type Cell, hasOpposed, type Row } from "./rows.js";
import { kindsOf } from "./wording.js";

const NAMES = 330;
/** However deep a principle stands, its name has so much room. */
const NARROWEST_NAME = 77;
const LEGEND = 116;
const LINE = 14;
const LEGEND_LINE = 20;
const LEGEND_GAP = 16;
const INDENT = 14;
/** How wide texts are, in the sizes that the style sheets give them. */
const nameWidth = typeset(11.5);
const legendWidth = typeset(12);

/** The matrix as it stands on the page, folded, sorted and filtered, with what its marks mean. */
export function matrixPicture(
  words: Words,
  eras: readonly Era[],
  rows: readonly Row[],
  nameOf: (named: Named) => string,
): Picture {
  const eraRoom = eraWidth(rows);
  const headings = eras.map((era) => eraLines(words, era, nameOf(era), eraRoom));
  const head = Math.max(...headings.map(({ length }) => length)) * LINE + 2 * PAD;
  const bands = bandsOf(rows, nameOf, head);
  const width = NAMES + eras.length * eraRoom;
  const bottom = bands.reduce((_, { y, height }) => y + height, head);
  const legend = legendBelow(
    words,
    bottom + 2 * PAD,
    width,
    rows.some(({ folded }) => folded),
    hasOpposed(rows),
  );
  const content = (
    <>
      {headings.map((lines, column) => (
        <Lines
          key={eras[column]?.slug}
          lines={lines}
          x={NAMES + column * eraRoom + PAD}
          y={PAD}
          class="matrix-drawn-era"
        />
      ))}
      {bands.map((band) => (
        <DrawnRow key={band.row.path} band={band} width={width} eraRoom={eraRoom} />
      ))}
      <line class="matrix-drawn-rule" x1={0} x2={width} y1={bottom} y2={bottom} />
      {legend.content}
    </>
  );
  return { width, height: bottom + 2 * PAD + legend.height, content, styles: [look] };
}

function eraLines({ dates }: Words, era: Era, name: string, room: number): string[] {
  const names = [`${era.ordinal}. ${name}`, dateIn(dates, era.period)];
  return names.flatMap((name) => linesOf(name, room - 2 * PAD, nameWidth));
}

/** A row and where it stands. */
interface Band {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

function bandsOf(rows: readonly Row[], nameOf: (named: Named) => string, top: number): Band[] {
  let y = top;
  return rows.map((row) => {
    const room = Math.max(NAMES - row.level * INDENT - 2 * PAD, NARROWEST_NAME);
    const lines = linesOf(`${row.folded ? "+ " : ""}${nameOf(row.principle)}`, room, nameWidth);
    const height = lines.length * LINE + PAD;
    const band = { row, lines, y, height };
    y += height;
    return band;
  });
}

interface DrawnRowProps {
  readonly band: Band;
  readonly width: number;
  /** How much of it each era takes. */
  readonly eraRoom: number;
}

function DrawnRow({ band: { row, lines, y, height }, width, eraRoom }: DrawnRowProps) {
  return (
    <g>
      <line class="matrix-drawn-rule" x1={0} x2={width} y1={y} y2={y} />
      <Lines lines={lines} x={row.level * INDENT} y={y + PAD / 2} class="matrix-drawn-principle" />
      {row.cells.map((cell, column) => (
        <DrawnCell key={column} cell={cell} x={NAMES + column * eraRoom + PAD} y={y + (height - MARK) / 2} />
      ))}
    </g>
  );
}

interface DrawnCellProps {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
}

function DrawnCell({ cell, x, y }: DrawnCellProps) {
  return (
    <>
      {kindsOf(cell.own).map((kind, index) => (
        <DrawnKindMark key={kind} kind={kind} x={x + index * MARK_STEP} y={y} size={MARK} />
      ))}
      <DrawnPosition kinds={kindsOf(cell.own)} x={x} y={y + MARK + 1} width={ownWidth(cell)} />
      {cell.below.length > 0 && <DrawnBelow cell={cell} x={x + ownWidth(cell)} y={y} />}
    </>
  );
}

function DrawnBelow({ cell, x, y }: DrawnCellProps) {
  return (
    <>
      <rect class="matrix-drawn-below" x={x + 0.5} y={y - 0.5} width={belowWidth(cell)} height={MARK + 1} rx={3} />
      {kindsOf(cell.below).map((kind, index) => (
        <DrawnKindMark
          key={kind}
          kind={kind}
          x={x + 2.5 + index * SMALL_MARK_STEP}
          y={y + (MARK - SMALL_MARK) / 2}
          size={SMALL_MARK}
        />
      ))}
    </>
  );
}

/** What the marks mean, in lines that start `top` units below the picture's upper edge. */
function legendBelow(words: Words, top: number, width: number, hasFolded: boolean, hasOpposed: boolean) {
  const { opposedInPicture, framedInPicture } = words.matrix;
  const entries = [
    ...kindOrder.map((kind) => ({ kind, said: words.kinds[kind].word, room: LEGEND })),
    ...(hasOpposed
      ? [{ kind: undefined, said: opposedInPicture, room: legendWidth(opposedInPicture) + LEGEND_GAP }]
      : []),
    ...(hasFolded ? [{ kind: undefined, said: framedInPicture, room: legendWidth(framedInPicture) }] : []),
  ];
  const places = inRows(entries, { roomOf: ({ room }) => room, width, gap: 0 });
  const content = places.map(({ of: { kind, said }, x, row }) => {
    const y = top + row * LEGEND_LINE;
    return (
      <g key={said}>
        {kind && <DrawnKindMark kind={kind} x={x} y={y} size={MARK} />}
        <text x={kind ? x + MARK + 4 : x} y={y + LINE - 3}>
          {said}
        </text>
      </g>
    );
  });
  return { height: (countOfRows(places) - 1) * LEGEND_LINE + LINE, content };
}

function Lines(props: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly class: string;
}) {
  return (
    <>
      {props.lines.map((line, index) => (
        <text key={line} class={props.class} x={props.x} y={props.y + (index + 1) * LINE - 3}>
          {line}
        </text>
      ))}
    </>
  );
}
