import type { Attestation } from "./attestation.js";
import type { IsAttestedBefore } from "./transition.js";

/**
 * What is attested before each subject, from attestations whose subjects are numbered in the order of time.
 *
 * @param seriesOf which subjects are of one series: those of another are neither earlier nor later
 */
export function attestedBefore(
  attestations: readonly Attestation[],
  seriesOf: (subject: number) => number,
): IsAttestedBefore {
  const firsts = new Map<string, number>();
  const keyOf = (principle: number, subject: number): string => `${principle}/${seriesOf(subject)}`;
  for (const { principle, subject } of attestations) {
    const key = keyOf(principle, subject);
    firsts.set(key, Math.min(subject, firsts.get(key) ?? subject));
  }
  return (principle, subject) => (firsts.get(keyOf(principle, subject)) ?? subject) < subject;
}
