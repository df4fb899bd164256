import fc from "fast-check";
import { type Attestation, stanceKinds } from "../../src/comparison/attestation.js";
import type { BroaderLink } from "../../src/comparison/hierarchy.js";

/** Compared subjects: two to six different numbers. */
export const subjects = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });

/** Attestations of the subjects 1 to 9 on the principles 1 to 12, each stance with a number of its own. */
export const attestations: fc.Arbitrary<Attestation[]> = fc
  .uniqueArray(
    fc.record({
      subject: fc.integer({ min: 1, max: 9 }),
      principle: fc.integer({ min: 1, max: 12 }),
      kind: fc.constantFrom(...stanceKinds),
    }),
    { selector: ({ subject, principle, kind }) => `${subject}/${principle}/${kind}`, maxLength: 60 },
  )
  .map((coded) => coded.map((each, index) => ({ ...each, stance: index + 1 })));

/** A hierarchy without cycles: a broader principle always has the smaller number. */
export const links: fc.Arbitrary<BroaderLink[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ narrower: Math.max(a, b), broader: Math.min(a, b) })),
  { maxLength: 20 },
);
