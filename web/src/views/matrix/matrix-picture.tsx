import type { Language } from "../../address/scope.js";
import type { Picture } from "../../frame/picture.js";
import { dateInWords } from "../../parts/dates.js";
import { DrawnKindMark, kindOrder, kinds } from "../../parts/kinds.js";
import { nameIn } from "../../parts/names.js";
import type { Era, Stance } from "./doctrine.js";
import type { Cell, Row } from "./rows.js";
import { textLines } from "./text-lines.js";
import { kindsOf } from "./wording.js";
import "./matrix-picture.css";

const NAMES = 330;
const ERA = 100;
const LEGEND = 116;
const LINE = 14;
const PAD = 5;
const INDENT = 14;
const MARK = 13;
const SMALL_MARK = 9;
/** How wide a character is at most, on the average. */
const CHARACTER = 6.4;

/** The matrix as it stands on the page, folded, sorted and filtered, with what its marks mean. */
export function matrixPicture(eras: readonly Era[], rows: readonly Row[], language: Language): Picture {
  const headings = eras.map((era) => eraLines(era, language));
  const head = Math.max(...headings.map(({ length }) => length)) * LINE + 2 * PAD;
  const bands = bandsOf(rows, language, head);
  const width = NAMES + eras.length * ERA;
  const bottom = bands.reduce((_, { y, height }) => y + height, head);
  const content = (
    <>
      {headings.map((lines, column) => (
        <Lines key={eras[column]?.slug} lines={lines} x={NAMES + column * ERA + PAD} y={PAD} class="matrix-drawn-era" />
      ))}
      {bands.map((band) => (
        <DrawnRow key={band.row.path} band={band} width={width} />
      ))}
      <line class="matrix-drawn-rule" x1={0} x2={width} y1={bottom} y2={bottom} />
      <DrawnLegend y={bottom + 2 * PAD} hasFolded={rows.some(({ folded }) => folded)} />
    </>
  );
  return { width, height: bottom + 2 * PAD + LINE, content };
}

function eraLines(era: Era, language: Language): string[] {
  const fitting = Math.floor((ERA - 2 * PAD) / CHARACTER);
  return [
    ...textLines(`${era.ordinal}. ${nameIn(language, era)}`, fitting),
    ...textLines(dateInWords(era.period), fitting),
  ];
}

/** A row and where it stands. */
interface Band {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

function bandsOf(rows: readonly Row[], language: Language, top: number): Band[] {
  let y = top;
  return rows.map((row) => {
    const fitting = Math.floor((NAMES - row.level * INDENT - 2 * PAD) / CHARACTER);
    const lines = textLines(`${row.folded ? "+ " : ""}${nameIn(language, row.principle)}`, Math.max(fitting, 12));
    const height = lines.length * LINE + PAD;
    const band = { row, lines, y, height };
    y += height;
    return band;
  });
}

function DrawnRow({ band: { row, lines, y, height }, width }: { readonly band: Band; readonly width: number }) {
  return (
    <g>
      <line class="matrix-drawn-rule" x1={0} x2={width} y1={y} y2={y} />
      <Lines lines={lines} x={row.level * INDENT} y={y + PAD / 2} class="matrix-drawn-principle" />
      {row.cells.map((cell, column) => (
        <DrawnCell key={column} cell={cell} x={NAMES + column * ERA + PAD} y={y + (height - MARK) / 2} />
      ))}
    </g>
  );
}

function DrawnCell({ cell: { own, below }, x, y }: { readonly cell: Cell; readonly x: number; readonly y: number }) {
  const ownKinds = kindsOf(own);
  return (
    <>
      {ownKinds.map((kind, index) => (
        <DrawnKindMark key={kind} kind={kind} x={x + index * (MARK + 2)} y={y} size={MARK} />
      ))}
      {below.length > 0 && <DrawnBelow below={below} x={x + ownKinds.length * (MARK + 2)} y={y} />}
    </>
  );
}

function DrawnBelow({ below, x, y }: { readonly below: readonly Stance[]; readonly x: number; readonly y: number }) {
  const drawn = kindsOf(below);
  return (
    <>
      <rect
        class="matrix-drawn-below"
        x={x + 0.5}
        y={y - 0.5}
        width={drawn.length * (SMALL_MARK + 1) + 3}
        height={MARK + 1}
        rx={3}
      />
      {drawn.map((kind, index) => (
        <DrawnKindMark
          key={kind}
          kind={kind}
          x={x + 2.5 + index * (SMALL_MARK + 1)}
          y={y + (MARK - SMALL_MARK) / 2}
          size={SMALL_MARK}
        />
      ))}
    </>
  );
}

function DrawnLegend({ y, hasFolded }: { readonly y: number; readonly hasFolded: boolean }) {
  return (
    <>
      {kindOrder.map((kind, index) => (
        <g key={kind}>
          <DrawnKindMark kind={kind} x={index * LEGEND} y={y} size={MARK} />
          <text x={index * LEGEND + MARK + 4} y={y + LINE - 3}>
            {kinds[kind].word}
          </text>
        </g>
      ))}
      {hasFolded && (
        <text x={kindOrder.length * LEGEND} y={y + LINE - 3}>
          framed: of principles folded below a row with +
        </text>
      )}
    </>
  );
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
