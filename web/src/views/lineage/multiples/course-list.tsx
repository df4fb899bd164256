import type { TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import { dateIn } from "../../../../../src/chronology/date-words.js";
import { useLinks } from "../../../address/scope.js";
import type { EraNameFragment } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import type { Course } from "../../../parts/courses.js";
import { Name, useNames } from "../../../parts/names.js";
import { elementAt, elementIn, placeMarks, placeOf, reach, useReachablePlace } from "../../../parts/places.js";
import { CourseRow, MOST_BESIDE, NAME_COLUMN } from "./course-row.js";
import { placeAfter } from "./keys.js";
import "./course-list.css";

interface CourseListProps {
  readonly courses: readonly Course[];
  readonly eras: readonly EraNameFragment[];
  /** As the address names it; empty: none. */
  readonly open: string;
  onOpen(id: string): void;
}

/** Courses one below the other, aligned under the eras. Tab leads to one of its places, the arrow keys to all others. */
export function CourseList({ courses, eras, open, onOpen }: CourseListProps) {
  const { all } = useWords().lineage;
  const region = useRef<HTMLElement>(null);
  useReachablePlace(region, ".course [data-row]");
  const onMove = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const from = placeOf(event.target);
    const to = from && placeAfter([[...eras.keys()], ...courses.map(columnsOf)], from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    elementIn(event.currentTarget, to)?.focus();
  };
  return (
    <section
      ref={region}
      class={eras.length > MOST_BESIDE ? "courses-region many-eras" : "courses-region"}
      aria-label={all.label}
      aria-describedby="courses-keys"
      style={{ "--eras": eras.length }}
      onKeyDown={onMove}
      onFocusIn={({ target, currentTarget }) => {
        const place = elementAt(target, "[data-row]");
        if (place !== undefined) reach(currentTarget, place);
      }}
      onClick={({ target }) => {
        const id = elementAt(target, "[data-open]")?.dataset["open"];
        if (id !== undefined) onOpen(id);
      }}
    >
      <Headings eras={eras} />
      <ol class="courses">
        {courses.map((course, row) => (
          <CourseRow
            key={course.principle.slug}
            course={course}
            row={row + 1}
            eras={eras}
            open={open.split(",")[2] === course.principle.slug ? open : ""}
          />
        ))}
      </ol>
    </section>
  );
}

/** The columns in which a row has something: its name, and the eras that attest it. */
function columnsOf({ takes }: Course): number[] {
  return [NAME_COLUMN, ...takes.flatMap(({ length }, era) => (length > 0 ? [era] : []))];
}

/** The eras, which stand in row 0. */
function Headings({ eras }: { readonly eras: readonly EraNameFragment[] }) {
  const link = useLinks();
  const names = useNames();
  const { lineage, comma, dates } = useWords();
  return (
    <ol class="course-eras" aria-label={lineage.all.eras}>
      {eras.map((era, column) => (
        <li key={era.slug}>
          <a
            href={link(`/eras/${era.slug}`)}
            title={names(era) + comma + dateIn(dates, era.period)}
            {...placeMarks({ row: 0, column })}
          >
            <span class="course-ordinal">{era.ordinal}</span>{" "}
            <span class="course-era">
              <Name of={era} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
