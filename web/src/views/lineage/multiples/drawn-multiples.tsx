import { useMemo, useRef } from "preact/hooks";
import type { Address } from "../../../address/use-address.js";
import { useWords } from "../../../messages/worded.js";
import type { Words } from "../../../messages/words.js";
import { EvidenceAt } from "../../../parts/evidence-at.js";
import { KindLegend } from "../../../parts/kinds.js";
import { Pages } from "../../../parts/pages.js";
import { presentSlugs, usePresentNames } from "../../../parts/present-names.js";
import { Nothing } from "../../../parts/states.js";
import type { WholeEdition } from "../../../parts/use-doctrine.js";
import type { MultiplesState } from "./address.js";
import { CourseList } from "./course-list.js";
import { type PageOfCourses, pageAt } from "./pages.js";
import { shownCourses } from "./shown-courses.js";
import "./multiples.css";

interface DrawnMultiplesProps extends Address<MultiplesState> {
  readonly edition: WholeEdition;
}

/** A page of the courses that the reader wants to see, what their marks mean, and the evidence that is open. */
export function DrawnMultiples({ edition, state, change, linkTo }: DrawnMultiplesProps) {
  const { named, sort, open } = state;
  const [, openEra, openPrinciple] = open.split(",");
  const words = useWords();
  const { all } = words.lineage;
  const place = useRef<HTMLDivElement>(null);
  const courses = useMemo(() => shownCourses(edition, { named, sort }), [edition, named, sort]);
  const page = useMemo(() => pageAt(courses, state.page), [courses, state.page]);
  usePresentNames({ state, change }, { open: presentOpen(edition, open) });
  if (courses.length === 0)
    return named.trim() === "" ? <Nothing>{all.none}</Nothing> : <Nothing>{all.nothing(named.trim())}</Nothing>;
  return (
    <div class="multiples" ref={place}>
      <p class="hint" role="status">
        {shownWords(words, page, courses.length)}
      </p>
      <CourseList courses={page.courses} eras={edition.eras.nodes} open={open} onOpen={(id) => change({ open: id })} />
      <Pages
        page={page.number}
        of={page.of}
        addressOf={(number) => linkTo({ page: number })}
        // A page is read from its beginning, wherever the reader was on the last one.
        onTurn={() => place.current?.scrollIntoView({ block: "start" })}
      />
      <p id="courses-keys" class="hint course-keys">
        {all.keys}
      </p>
      <KindLegend />
      <EvidenceAt
        era={edition.eras.nodes.find(({ slug }) => slug === openEra)}
        principle={edition.principles.nodes.find(({ slug }) => slug === openPrinciple)}
        onClose={() => change({ open: "" })}
      />
    </div>
  );
}

function shownWords({ lineage, counts, stop }: Words, { courses, before, of }: PageOfCourses, all: number): string {
  if (of === 1) return counts.principles(all) + stop;
  return lineage.all.shown(before + 1, before + courses.length, all);
}

/** The mark that is open, by the slugs that this edition has. */
function presentOpen({ eras, principles }: WholeEdition, open: string): string {
  const [stances, era, principle] = open.split(",");
  if (era === undefined || principle === undefined) return open;
  return [stances, presentSlugs(eras.nodes)(era), presentSlugs(principles.nodes)(principle)].join(",");
}
