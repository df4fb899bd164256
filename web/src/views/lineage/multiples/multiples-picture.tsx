import { dateIn } from "../../../../../src/chronology/date-words.js";
import type { EraNameFragment } from "../../../api/generated/graphql.js";
import type { Picture } from "../../../frame/picture.js";
import type { Words } from "../../../messages/words.js";
import { type Course, mostKinds, stretchesOf } from "../../../parts/courses.js";
import { DrawnKindMark, DrawnPosition } from "../../../parts/kinds.js";
import type { Named } from "../../../parts/naming.js";
import { lines as linesOf, typeset } from "../../../parts/text-fitting.js";
import { drawnLegend, kindSigns } from "../legend.js";
import { courseLines } from "./course-lines.js";
import look from "./multiples-picture.css?raw";

const NAMES = 330;
const PAD = 8;
const LINE = 14;
const MARK = 12;
const MARK_STEP = 13;
const NARROWEST_ERA = 30;
const WIDEST_ERA = 120;
/** As wide as all eras are together, where they have room enough. */
const ERAS = 1_000;
/** A narrower column has the name of its era written from below upwards, no longer than so. */
const NARROW = 80;
const LONGEST_UPRIGHT = 170;
/** How wide names are, in the size that the style sheet gives them. */
const nameWidth = typeset(11.5);

/** Courses one below the other under the eras, to be taken along, with what their marks mean. */
export function multiplesPicture(
  words: Words,
  eras: readonly EraNameFragment[],
  courses: readonly Course[],
  nameOf: (named: Named) => string,
): Picture {
  const unit = eraWidth(eras.length, courses);
  const head = headOf(words, eras, unit, nameOf);
  const width = NAMES + eras.length * unit;
  const rows = rowsOf(courses, head.height + PAD, nameOf);
  const bottom = rows.reduce((_, { y, height }) => y + height, head.height + PAD);
  const legend = drawnLegend([lineSigns(words), kindSigns(words)], bottom, width);
  return {
    width,
    height: bottom + legend.height,
    styles: [look],
    content: (
      <g class="courses-drawn">
        {head.content}
        {rows.map((row) => (
          <DrawnRow key={row.course.principle.slug} row={row} unit={unit} width={width} />
        ))}
        {legend.content}
      </g>
    ),
  };
}

/** All eras are as wide as the one with the most marks needs. */
function eraWidth(count: number, courses: readonly Course[]): number {
  const room = Math.min(WIDEST_ERA, Math.floor(ERAS / Math.max(1, count)));
  return Math.max(NARROWEST_ERA, room, mostKinds(courses) * MARK_STEP + PAD);
}

/** The names of the eras, which stand on one line above the courses. */
function headOf({ dates }: Words, eras: readonly EraNameFragment[], unit: number, nameOf: (named: Named) => string) {
  const isUpright = unit < NARROW;
  const columns = eras.map((era) => {
    const texts = [`${era.ordinal}. ${nameOf(era)}`, ...(isUpright ? [] : [dateIn(dates, era.period)])];
    return texts.flatMap((text) => linesOf(text, isUpright ? LONGEST_UPRIGHT : unit - PAD, nameWidth));
  });
  const height = isUpright
    ? Math.max(0, ...columns.flatMap((lines) => lines.map(nameWidth)))
    : Math.max(0, ...columns.map(({ length }) => length)) * LINE;
  const content = columns.map((lines, column) => {
    const middle = NAMES + (column + 0.5) * unit;
    return lines.map((line, index) =>
      isUpright ? (
        <text
          key={`${column} ${line}`}
          class="course-drawn-name"
          transform={`translate(${middle + (index - (lines.length - 1) / 2) * LINE + 4} ${height}) rotate(-90)`}
        >
          {line}
        </text>
      ) : (
        <text
          key={`${column} ${line}`}
          class="course-drawn-era"
          x={middle}
          y={height - (lines.length - 1 - index) * LINE - 3}
        >
          {line}
        </text>
      ),
    );
  });
  return { height, content };
}

/** A course and where it stands. */
interface Row {
  readonly course: Course;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

function rowsOf(courses: readonly Course[], top: number, nameOf: (named: Named) => string): Row[] {
  let y = top;
  return courses.map((course) => {
    const lines = linesOf(nameOf(course.principle), NAMES - PAD, nameWidth);
    const height = lines.length * LINE + PAD;
    const row = { course, lines, y, height };
    y += height;
    return row;
  });
}

function DrawnRow({ row, unit, width }: { readonly row: Row; readonly unit: number; readonly width: number }) {
  const { course, lines, y, height } = row;
  const middle = y + height / 2;
  const { held, silent } = courseLines(stretchesOf(course), { unit, left: NAMES, y: middle });
  return (
    <g>
      <line class="course-drawn-rule" x1={0} x2={width} y1={y} y2={y} />
      {lines.map((line, index) => (
        <text key={line} class="course-drawn-name" x={0} y={y + PAD / 2 + (index + 1) * LINE - 3}>
          {line}
        </text>
      ))}
      {/* A file is XML, in which an attribute without a value is an error. */}
      {silent !== "" && <path class="course-drawn-silent" d={silent} />}
      {held !== "" && <path class="course-drawn-held" d={held} />}
      {course.takes.map((kinds, era) => {
        const room = kinds.length * MARK_STEP;
        const left = NAMES + (era + 0.5) * unit - room / 2;
        return (
          kinds.length > 0 && (
            <g key={era}>
              <rect class="paper" x={left} y={middle - MARK / 2 - 1} width={room} height={MARK + 2} />
              {kinds.map((kind, index) => (
                <DrawnKindMark key={kind} kind={kind} x={left + index * MARK_STEP} y={middle - MARK / 2} size={MARK} />
              ))}
              <DrawnPosition kinds={kinds} x={left} y={middle + MARK / 2 + 1} width={room} />
            </g>
          )
        );
      })}
    </g>
  );
}

function lineSigns({ lineage: { all } }: Words) {
  return [
    { sign: <path class="course-drawn-held" d="M0 11H30" />, width: 30, text: all.held },
    {
      sign: <path class="course-drawn-silent" d="M0 11H30" />,
      width: 30,
      text: all.silent,
    },
  ];
}
