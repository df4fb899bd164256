import { AskFailed } from "../../api/client.js";
import { EraStepDocument } from "../../api/generated/graphql.js";
import { askOnce, pinnedTo } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { type Course, coursesOf, sorted } from "../../parts/courses.js";
import type { Named } from "../../parts/naming.js";
import { isOpposed, type Step, stepTo, type Transition } from "../../parts/play/steps.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { WholeEdition } from "../../parts/use-doctrine.js";

/** So many eras are compared in one question. */
const TOGETHER = 10;

/**
 * All steps as a table: for each era a row for each principle, in the order of the rows that are seen.
 *
 * @throws AskFailed where a comparison could not be loaded
 */
export async function stepTable(words: Words, edition: WholeEdition, nameOf: (named: Named) => string): Promise<Table> {
  const eras = edition.eras.nodes;
  const courses = sorted(coursesOf(edition), "first");
  const transitions = await transitionsOf(edition);
  return {
    columns: Object.values(words.play.columns),
    rows: eras.flatMap((era, at) => {
      const step = stepTo(at, courses, transitions[at - 1]);
      return courses.map((course) => [
        ...[era.slug, nameOf(era), era.period],
        ...[course.principle.slug, nameOf(course.principle)],
        ...toldOf(words, step, course),
      ]);
    }),
  };
}

function toldOf(words: Words, step: Step, course: Course): string[] {
  return [
    words.play.standings[step.standing(course)],
    kindWords(words, course.takes[step.era] ?? []),
    isOpposed(course, step.era) ? words.play.yes : words.play.no,
  ];
}

/** From each era to the next, asked for some of them at a time. */
async function transitionsOf(edition: WholeEdition): Promise<Transition[]> {
  const slugs = edition.eras.nodes.map(({ slug }) => slug);
  const transitions: Transition[] = [];
  for (let from = 0; from < slugs.length - 1; from += TOGETHER - 1) {
    const eras = slugs.slice(from, from + TOGETHER);
    const answer = await askOnce(EraStepDocument, { ...pinnedTo(edition), eras });
    if (answer.edition === null) throw new AskFailed({ reason: "gone", again: false });
    transitions.push(...answer.edition.compareEras.transitions);
  }
  return transitions;
}
