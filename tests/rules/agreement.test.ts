import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attestationAgreement,
  corpusAgreements,
  kindAgreement,
  kindsAgreement,
  principleAgreements,
} from "../../src/comparison/agreement.js";
import { stanceKinds } from "../../src/comparison/attestation.js";
import { codedCells } from "../../src/comparison/coded-cells.js";
import { spanAgreement } from "../../src/comparison/coded-spans.js";
import { confusions } from "../../src/comparison/confusions.js";
import { kindsIn, setOf } from "../../src/comparison/kind-sets.js";

const eras = [1, 2, 3];
const principles = [1, 2, 3, 4];
const kind = fc.constantFrom(...stanceKinds);
const ofCell = { era: fc.constantFrom(...eras), principle: fc.constantFrom(...principles), kind };
const settled = fc.array(fc.record(ofCell));
const codings = fc.array(fc.record({ ...ofCell, coder: fc.constantFrom("ann", "bo", "cy") }));
const coded = fc.record({ eras: fc.constant(eras), principles: fc.constant(principles), codings, settled });

describe("the cells of whole codings", () => {
  it("are those that a coder or the corpus attests, with what each of them chose", () => {
    fc.assert(
      fc.property(coded, (given) => {
        const { coders, attested } = codedCells(given);
        expect(coders).toEqual([...new Set(given.codings.map(({ coder }) => coder))].sort());
        for (const { era, principle, chosen, settled } of attested) {
          const here = (each: { era: number; principle: number }) => each.era === era && each.principle === principle;
          const of = (coder: string) => given.codings.filter((each) => here(each) && each.coder === coder);
          expect(chosen).toEqual(coders.map((coder) => setOf(of(coder).map(({ kind }) => kind))));
          expect(kindsIn(settled)).toEqual(
            stanceKinds.filter((kind) => given.settled.some((each) => here(each) && each.kind === kind)),
          );
        }
        const said = [...given.codings, ...given.settled].map(({ era, principle }) => `${era}/${principle}`);
        expect(new Set(attested.map(({ era, principle }) => `${era}/${principle}`))).toEqual(new Set(said));
      }),
    );
  });
});

describe("agreement on whole codings", () => {
  it("counts as units all cells, those that anyone attests, or those that every coder attests", () => {
    fc.assert(
      fc.property(coded, (given) => {
        const cells = codedCells(given);
        const units = (choice: "ALL" | "ATTESTED" | "JOINT") => attestationAgreement(cells, choice).units;
        if (cells.coders.length < 2) expect([units("ALL"), units("ATTESTED"), units("JOINT")]).toEqual([0, 0, 0]);
        else {
          expect(units("ALL")).toBe(eras.length * principles.length);
          expect(units("ATTESTED")).toBe(cells.attested.length);
          expect(units("JOINT")).toBe(cells.attested.filter(({ chosen }) => chosen.every((set) => set !== 0)).length);
        }
      }),
    );
  });

  it("has an alpha or a reason why there is none, never both", () => {
    fc.assert(
      fc.property(coded, (given) => {
        const cells = codedCells(given);
        const figures = [
          attestationAgreement(cells, "ALL"),
          kindsAgreement(cells, "JOINT"),
          kindAgreement(cells, "ATTESTED", "APPLIED"),
          ...principleAgreements(cells, "ALL").map(({ figure }) => figure),
          ...corpusAgreements(cells, "ALL").map(({ figure }) => figure),
        ];
        for (const { alpha, reason } of figures) expect(alpha === null).toBe(reason !== null);
      }),
    );
  });

  it("is perfect where all chose alike, and confuses nothing then", () => {
    fc.assert(
      fc.property(settled, (choices) => {
        const both = ["ann", "bo"].flatMap((coder) => choices.map((choice) => ({ ...choice, coder })));
        const cells = codedCells({ eras, principles, codings: both, settled: choices });
        for (const figure of [attestationAgreement(cells, "ALL"), kindsAgreement(cells, "ALL")])
          expect(figure.alpha ?? 1).toBe(1);
        for (const { figure } of corpusAgreements(cells, "ALL")) expect(figure.alpha ?? 1).toBe(1);
        expect(confusions(cells)).toEqual([]);
      }),
    );
  });

  it("counts what one coder left out: the same kinds, but a cell that only one saw, is no perfect agreement", () => {
    const chosen = [
      { coder: "ann", era: 1, principle: 1, kind: "APPLIED" },
      { coder: "bo", era: 1, principle: 1, kind: "APPLIED" },
      { coder: "ann", era: 2, principle: 1, kind: "APPLIED" },
    ] as const;
    const cells = codedCells({ eras, principles, codings: chosen, settled: [] });
    // Of 24 values 3 are yes: 1 - 23 * 2 / (2 * 3 * 21).
    expect(attestationAgreement(cells, "ALL").alpha).toBeCloseTo(1 - (23 * 2) / (2 * 3 * 21), 12);
    expect(kindsAgreement(cells, "JOINT")).toMatchObject({ alpha: null, units: 1 });
    expect(confusions(cells)).toEqual([{ kind: "APPLIED", other: null, times: 1 }]);
  });

  it("looks at the kinds that are asked for and no others", () => {
    fc.assert(
      fc.property(coded, fc.subarray([...stanceKinds]), (given, kinds) => {
        const cells = codedCells({ ...given, kinds });
        const only = <Each extends { kind: (typeof stanceKinds)[number] }>(all: readonly Each[]) =>
          all.filter((each) => kinds.includes(each.kind));
        const less = codedCells({ ...given, codings: only(given.codings), settled: only(given.settled) });
        expect(cells.attested.map(({ settled }) => settled)).toEqual(less.attested.map(({ settled }) => settled));
        // Whoever chose none of these kinds has coded all the same, and saw none of them.
        if (less.coders.length === cells.coders.length) expect(confusions(cells)).toEqual(confusions(less));
      }),
    );
  });
});

describe("what coders confuse", () => {
  it("is what is left of each once that which both chose is taken out, most frequent first", () => {
    const chosen = [
      ...[1, 2].flatMap((principle) => [
        { coder: "ann", era: 1, principle, kind: "REAFFIRMED" } as const,
        { coder: "bo", era: 1, principle, kind: "APPLIED" } as const,
      ]),
      { coder: "ann", era: 2, principle: 1, kind: "EXTENDED" },
      { coder: "bo", era: 2, principle: 1, kind: "EXTENDED" },
      { coder: "bo", era: 2, principle: 1, kind: "REAFFIRMED" },
    ] as const;
    expect(confusions(codedCells({ eras, principles, codings: chosen, settled: [] }))).toEqual([
      { kind: "REAFFIRMED", other: "APPLIED", times: 2 },
      { kind: "REAFFIRMED", other: null, times: 1 },
    ]);
  });
});

describe("agreement over spans", () => {
  const span = (coder: string, paragraph: number, start: number, end: number) => ({
    ...{ coder, principle: "p", source: "book", paragraph, start, end },
  });
  const lengths = new Map([["book", [10, 20]]]);

  it.each([
    [3, 0, 4],
    [1, 2, 11],
    [2, 4, 4],
    [2, 9, 5],
  ])("is none, and says why, where a span stands nowhere: paragraph %i from %i to %i", (paragraph, start, end) => {
    expect(spanAgreement(["ann", "bo"], [span("ann", 1, 0, 4), span("bo", paragraph, start, end)], lengths)).toEqual({
      alpha: null,
      reason: `The span ${start} to ${end} of paragraph ${paragraph} stands nowhere in book.`,
      units: 2,
      coders: 2,
    });
  });

  it("is whole where all mark the same to the end of a paragraph", () => {
    const spans = ["ann", "bo"].map((coder) => span(coder, 2, 15, 20));
    expect(spanAgreement(["ann", "bo"], spans, lengths)).toMatchObject({ alpha: 1, reason: null });
  });
});
