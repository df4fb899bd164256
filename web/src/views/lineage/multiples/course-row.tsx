import { useMemo } from "preact/hooks";
import { useLinks } from "../../../address/scope.js";
import type { EraNameFragment } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { type Course, erasAttesting, stretchesOf } from "../../../parts/courses.js";
import { KindMarks } from "../../../parts/kinds.js";
import { Name, useNames } from "../../../parts/names.js";
import { placeMarks } from "../../../parts/places.js";
import { positionClass, treatedWords } from "../../../parts/stance-kinds.js";
import { stancesId } from "../stops.js";
import { courseLines } from "./course-lines.js";

/** Where the name of a row stands; the eras have the columns from 0 on. */
export const NAME_COLUMN = -1;

interface CourseRowProps {
  readonly course: Course;
  readonly row: number;
  readonly eras: readonly EraNameFragment[];
  /** The mark in this row whose evidence is open; empty: none. */
  readonly open: string;
}

/** A principle and its way through the eras: what can be chosen are its name and its marks. */
export function CourseRow({ course, row, eras, open }: CourseRowProps) {
  const link = useLinks();
  const { principle, takes } = course;
  const { all } = useWords().lineage;
  return (
    <li class="course">
      <a class="course-name" href={link(`/lineage/${principle.slug}`)} {...placeMarks({ row, column: NAME_COLUMN })}>
        <Name of={principle} />
      </a>
      <span class="course-count">
        {all.attesting(erasAttesting(course), takes.length, (words) => (
          <span class="unseen">{words}</span>
        ))}
      </span>
      <div class="course-line">
        <Bed course={course} />
        <Marks course={course} row={row} eras={eras} open={open} />
      </div>
    </li>
  );
}

/** The line that the marks stand on, as wide as the eras are. */
function Bed({ course }: { readonly course: Course }) {
  const { held, silent } = courseLines(stretchesOf(course), { unit: 1, left: 0, y: 0.5 });
  return (
    <svg class="course-bed" viewBox={`0 0 ${course.takes.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {silent !== "" && <path class="course-silent" d={silent} />}
      {held !== "" && <path class="course-held" d={held} />}
    </svg>
  );
}

/** There may be very many marks, so a row has them made anew only when something in it becomes another. */
function Marks({ course, row, eras, open }: CourseRowProps) {
  const names = useNames();
  const words = useWords();
  return useMemo(() => {
    const name = names(course.principle);
    return (
      <>
        {course.takes.map((kinds, column) => {
          const era = eras[column];
          if (era === undefined || kinds.length === 0) return null;
          const id = stancesId(era.slug, course.principle.slug);
          const label = name + words.comma + names(era) + words.colon + treatedWords(words, kinds);
          return (
            <button
              key={era.slug}
              type="button"
              class={["course-mark", positionClass(kinds)].filter(Boolean).join(" ")}
              style={{ "--era": column }}
              aria-label={label}
              aria-current={id === open ? "true" : undefined}
              title={label}
              data-open={id}
              {...placeMarks({ row, column })}
            >
              <KindMarks kinds={kinds} perRow={perRow(kinds.length, eras.length)} />
            </button>
          );
        })}
      </>
    );
  }, [course, row, eras, open, words, names]);
}

/** More eras than these may have no room beside each other. */
export const MOST_BESIDE = 12;

/** Where columns are narrow, three marks or more stand in two rows. */
function perRow(marks: number, eras: number): number {
  return eras > MOST_BESIDE && marks > 2 ? Math.ceil(marks / 2) : marks;
}
