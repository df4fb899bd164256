import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attestation, stanceKinds } from "../../src/comparison/attestation.js";
import { comparisonRows } from "../../src/comparison/rows.js";
import { transitions } from "../../src/comparison/transition.js";
import words from "../../web/src/messages/languages/en.js";
import type { Course } from "../../web/src/parts/courses.js";
import { changes, type Standing, type Step, stepTo, type Transition } from "../../web/src/parts/play/steps.js";
import { clauses, ending } from "../../web/src/parts/play/words.js";

const slugOf = (number: number): string => `p-${number}`;

/** Ways of some principles through some eras. */
const walks: fc.Arbitrary<Course[]> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([principles, eras]) => {
    const kinds = fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.subarray([...stanceKinds], { maxLength: 3 }));
    const takes = fc.array(kinds, { minLength: eras, maxLength: eras });
    return fc.array(takes, { minLength: principles, maxLength: principles }).map((all) =>
      all.map((each, number) => ({
        principle: {
          ...{ slug: slugOf(number), name: "", labels: [], altLabels: [], formerSlugs: [], broader: [] },
        },
        takes: each,
      })),
    );
  });

/** What the service answers of each era and the next: by the rule that it has. */
function transitionsOf(courses: readonly Course[]): Transition[] {
  let stance = 0;
  const attestations = courses.flatMap(({ takes }, principle): Attestation[] =>
    takes.flatMap((kinds, subject) => kinds.map((kind) => ({ principle, subject, kind, stance: stance++ }))),
  );
  const eras = [...(courses[0]?.takes.keys() ?? [])];
  const isBefore = (principle: number, era: number): boolean =>
    attestations.some((one) => one.principle === principle && one.subject < era);
  const named = (numbers: readonly number[]) => numbers.map((number) => ({ slug: slugOf(number) }));
  return transitions(comparisonRows(eras, attestations), eras, isBefore).map((one) => ({
    introduced: named(one.introduced),
    resumed: named(one.resumed),
    appeared: named(one.appeared),
    carried: named(one.carried),
    reversed: named(one.reversed),
    notAttested: named(one.notAttested),
    rejected: named(one.rejected),
    abandoned: named(one.abandoned),
  }));
}

function stepsOf(courses: readonly Course[]): Step[] {
  const between = transitionsOf(courses);
  return [...(courses[0]?.takes.keys() ?? [])].map((era) => stepTo(era, courses, between[era - 1]));
}

describe("a step through the eras", () => {
  it("counts in each way as many principles as the service does", () => {
    fc.assert(
      fc.property(walks, (courses) => {
        const between = transitionsOf(courses);
        for (const step of stepsOf(courses).slice(1)) {
          const counts = changes.map((change) => between[step.era - 1]?.[change].length);
          expect(changes.map(step.count)).toEqual(counts);
        }
      }),
    );
  });

  it("has a standing for every principle, by whether this era and those before attest it", () => {
    const told: Partial<Record<Standing, unknown>> = {
      opening: [true, false],
      silent: [false, true],
      notAttested: [false, true],
      unheard: [false, false],
    };
    fc.assert(
      fc.property(walks, (courses) => {
        for (const step of stepsOf(courses))
          for (const course of courses) {
            const isAttested = (era: number): boolean => (course.takes[era]?.length ?? 0) > 0;
            const wasAttested = course.takes.slice(0, step.era).some((kinds) => kinds.length > 0);
            const expected = told[step.standing(course)];
            expect([isAttested(step.era), wasAttested]).toEqual(expected ?? [true, expect.any(Boolean)]);
          }
      }),
    );
  });

  it("counts what the era turns against, whether it holds it as well or not", () => {
    fc.assert(
      fc.property(walks, (courses) => {
        for (const step of stepsOf(courses)) {
          const against = courses.filter(({ takes }) =>
            takes[step.era]?.some((kind) => kind === "REJECTED" || kind === "ABANDONED"),
          );
          expect(step.opposed).toBe(against.length);
        }
      }),
    );
  });
});

const of = (counts: Partial<Record<string, number>>, { era = 1, opposed = 0 } = {}): Step => ({
  ...{ era, opposed, standing: () => "unheard" },
  count: (standing) => counts[standing] ?? 0,
});
const said = (step: Step): string =>
  `${step.era === 0 ? words.play.begins("B") : words.play.from("A", "B")}${clauses(words, step)
    .map((clause) => clause.said)
    .join(words.play.between)}. ${ending(words, step)}`.trim();

describe("the sentence of a step", () => {
  it.each([
    [
      of({ opening: 3 }, { era: 0, opposed: 1 }),
      "The reading begins with B. As the source presents it, 3 principles are attested. 1 of those attested is turned against (rejected or abandoned).",
    ],
    [
      of({ introduced: 2, resumed: 1, appeared: 1, carried: 5, notAttested: 1, reversed: 1 }, { opposed: 2 }),
      "From A to B, as the source presents it, 4 principles arrive (2 introduced, 1 taken up again, 1 first heard of), 5 stay, 1 falls silent, 1 is held by one of the two and turned against by the other. 2 of those attested are turned against (rejected or abandoned). Silence is no proof of abandonment.",
    ],
    [
      of({ resumed: 1, carried: 1 }),
      "From A to B, as the source presents it, 1 principle arrives (1 taken up again), 1 stays.",
    ],
    [of({}), "From A to B, as the source presents it, nothing is attested in either era."],
  ])("says who says it, what happens and how often, and nothing of what does not (%#)", (step, sentence) => {
    expect(said(step)).toBe(sentence);
  });
});
