import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attestation, stanceKinds } from "../../src/comparison/attestation.js";
import { Findings } from "../../src/comparison/findings.js";
import { hierarchyOf } from "../../src/comparison/hierarchy.js";
import { lineage } from "../../src/comparison/lineage.js";

const ERAS = [1, 2, 3, 4];
const PRINCIPLES = [1, 2, 3, 4, 5];

const course = fc
  .uniqueArray(
    fc.record({
      subject: fc.constantFrom(...ERAS),
      principle: fc.constantFrom(...PRINCIPLES),
      kind: fc.constantFrom(...stanceKinds),
    }),
    { selector: ({ subject, principle, kind }) => `${subject}/${principle}/${kind}`, maxLength: 25 },
  )
  .map((attestations) => ({
    eras: ERAS,
    principles: PRINCIPLES,
    attestations: attestations.map((attestation, index) => ({ ...attestation, stance: index + 1 })),
  }));

interface Course {
  readonly eras: readonly number[];
  readonly principles: readonly number[];
  readonly attestations: readonly Attestation[];
}

/** What there is to say, as far as it is true of anything. */
function findings({ eras, principles, attestations }: Course) {
  const found = new Findings(eras);
  for (const principle of principles)
    found.add(
      principle,
      attestations.filter((attestation) => attestation.principle === principle),
    );
  return found.all().filter((finding) => finding.principles.length > 0);
}

describe("findings", () => {
  it("are at most one of each kind, true of a principle at least, and rest on stances of their principles and eras alone", () => {
    fc.assert(
      fc.property(course, (given) => {
        const found = findings(given);
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
        for (const { kind, principles, eras, stances, of } of found) {
          expect(principles.length).toBeGreaterThan(0);
          expect(of).toBeGreaterThanOrEqual(principles.length);
          if (kind === "UNATTESTED") continue;
          const rested = given.attestations.filter(({ stance }) => stances.includes(stance));
          expect([...new Set(rested.map(({ principle }) => principle))].sort()).toEqual(principles);
          expect([...new Set(rested.map(({ subject }) => subject))].sort()).toEqual(eras);
        }
      }),
    );
  });

  it("are the same in whatever order the stances come", () => {
    fc.assert(
      fc.property(course, fc.infiniteStream(fc.nat()), (given, dice) => {
        const shuffled = given.attestations
          .map((attestation) => ({ attestation, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ attestation }) => attestation);
        expect(findings({ ...given, attestations: shuffled })).toEqual(findings(given));
      }),
    );
  });

  it("divide the principles: what no era attests, one alone, or several", () => {
    fc.assert(
      fc.property(course, (given) => {
        const of = (kind: string) => findings(given).find((finding) => finding.kind === kind)?.principles ?? [];
        for (const principle of PRINCIPLES) {
          const attested = lineage(principle, ERAS, given.attestations, hierarchyOf([])).filter(
            (step) => step.attested,
          );
          expect(of("UNATTESTED").includes(principle)).toBe(attested.length === 0);
          expect(of("SINGLE_ERA").includes(principle)).toBe(attested.length === 1);
          expect(of("PERSISTENT").includes(principle)).toBe(attested.length === ERAS.length);
          expect(of("LAPSED").includes(principle)).toBe(attested.length > 0 && attested.at(-1)?.era !== ERAS.at(-1));
        }
      }),
    );
  });

  it("say nothing of what a single era cannot show", () => {
    fc.assert(
      fc.property(course, ({ attestations }) => {
        const only = attestations.filter(({ subject }) => subject === 1);
        const found = findings({ eras: [1], principles: PRINCIPLES, attestations: only }).map(({ kind }) => kind);
        for (const kind of ["PERSISTENT", "RESUMED", "REVERSED", "MOST_INTRODUCED", "LAPSED", "SINGLE_ERA"] as const)
          expect(found).not.toContain(kind);
      }),
    );
  });
});
