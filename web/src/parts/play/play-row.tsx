import { useWords } from "../../messages/worded.js";
import type { Course } from "../courses.js";
import { KindMarks } from "../kinds.js";
import { Name } from "../names.js";
import { placeMarks } from "../places.js";
import { positionClass, treatedWords } from "../stance-kinds.js";
import type { Standing } from "./steps.js";
import { signMarks, signs } from "./words.js";

interface PlayRowProps {
  readonly course: Course;
  readonly row: number;
  readonly era: number;
  /** Undefined while the step is on its way. */
  readonly standing: Standing | undefined;
}

/** A principle at a step. Whatever becomes of it, it stays where it is. */
export function PlayRow({ course, row, era, standing }: PlayRowProps) {
  const words = useWords();
  const kinds = course.takes[era] ?? [];
  const sign = standing === undefined ? "none" : signs[standing];
  return (
    <li class={`play-row play-${sign.replaceAll(" ", "-")} ${standing === "unheard" ? "play-unheard" : ""}`}>
      <button
        type="button"
        data-standing={standing}
        data-principle={course.principle.slug}
        {...placeMarks({ row, column: 0 })}
      >
        <span class="play-sign" aria-hidden="true">
          {signMarks[sign]}
        </span>
        <span class="play-name">
          <Name of={course.principle} />
          <span class="unseen">
            {words.colon}
            {standing && words.play.standings[standing]}
            {kinds.length > 0 && words.semicolon + treatedWords(words, kinds)}
          </span>
        </span>
        <span class={["play-kinds", positionClass(kinds)].filter(Boolean).join(" ")}>
          {kinds.length > 0 && <KindMarks kinds={kinds} />}
        </span>
      </button>
    </li>
  );
}
