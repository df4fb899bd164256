/** One stance of an answer, in a form that every contestant's answer can be brought into. */
export interface Assertion {
  readonly era: string;
  readonly principle: string;
  readonly kind: string;
  readonly summary: string;
  readonly glosses: readonly string[];
  readonly leaders: readonly string[];
}

/** A contestant's answer says something else than that of the first; nothing may be timed. */
export class AnswersDiffer extends Error {
  constructor(name: string, detail: string) {
    super(`${name} answers something else than the first contestant: ${detail}`);
    this.name = "AnswersDiffer";
  }
}

/** The assertions in an order of their own, so that two lists of the same ones are equal. */
export function normalised(assertions: readonly Assertion[]): string[] {
  return assertions
    .map(({ era, principle, kind, summary, glosses, leaders }) =>
      JSON.stringify([era, principle, kind, summary, [...glosses].sort(), [...leaders].sort()]),
    )
    .sort();
}

/**
 * Checks that a contestant says what the first one says.
 *
 * @throws AnswersDiffer naming the first assertion that only one of them makes
 */
export function requireSame(name: string, expected: readonly Assertion[], actual: readonly Assertion[]): void {
  const [wanted, said] = [normalised(expected), normalised(actual)];
  if (wanted.length === 0) throw new AnswersDiffer(name, "the first contestant's answer is empty");
  const missing = wanted.find((assertion) => !said.includes(assertion));
  if (missing !== undefined) throw new AnswersDiffer(name, `it lacks ${missing}`);
  const extra = said.find((assertion) => !wanted.includes(assertion));
  if (extra !== undefined) throw new AnswersDiffer(name, `only it has ${extra}`);
  if (wanted.length !== said.length) throw new AnswersDiffer(name, `${said.length} stances, not ${wanted.length}`);
}
