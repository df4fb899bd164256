import {
  attestationAgreement,
  corpusAgreements,
  type Figure,
  kindAgreement,
  kindsAgreement,
  principleAgreements,
} from "../comparison/agreement.js";
import { stanceKinds } from "../comparison/attestation.js";
import { bootstrapInterval, type Interval } from "../comparison/bootstrap.js";
import { type CodedCells, codedCells } from "../comparison/coded-cells.js";
import { spanAgreement } from "../comparison/coded-spans.js";
import { confusions } from "../comparison/confusions.js";
import { type CodersFolder, readForCoders, stancesSoFar } from "../corpus/coders-folder.js";
import { BadOption } from "./bad-option.js";
import { type OutputOptions, printResult, table } from "./output.js";

export interface AgreementOptions extends OutputOptions {
  /** Only these eras, such as those that all have coded already. */
  readonly eras?: readonly string[];
}

/** Says how far those agree who have coded a corpus, and where they differ, so that they can meet over it. */
export async function agreement(path: string, { eras: asked, ...options }: AgreementOptions): Promise<void> {
  const folder = await readForCoders(path, ["eras", "principles", "codings"]);
  const eras = folder.eras.map(({ slug }) => slug);
  const unknown = asked?.filter((era) => !eras.includes(era)) ?? [];
  if (unknown.length > 0)
    throw new BadOption(`--eras: ${unknown.join(", ")} is not among the eras; expected some of ${eras.join(", ")}.`);
  const coded = {
    eras: eras.filter((era) => asked?.includes(era) ?? true),
    principles: folder.principles.map(({ slug }) => slug),
    codings: folder.codings,
    settled: await stancesSoFar(folder),
  };
  const cells = codedCells(coded);
  const report = {
    coders: cells.coders,
    attestation: withInterval(attestationAgreement(cells, "ALL")),
    kinds: withInterval(kindsAgreement(cells, "ALL")),
    kindsOfJoint: withInterval(kindsAgreement(cells, "JOINT")),
    byKind: stanceKinds.map((kind) => ({ kind, ...withInterval(kindAgreement(cells, "ALL", kind)) })),
    // As people read it, a corpus of many principles has no room for them; their intervals take long.
    ...(options.json && {
      byPrinciple: principleAgreements(cells, "ALL").map(({ principle, figure }) => ({
        principle,
        ...withInterval(figure),
      })),
    }),
    byCoder:
      coded.settled.length === 0
        ? []
        : corpusAgreements(cells, "ALL").map(({ coder, figure }) => ({ coder, ...withInterval(figure) })),
    confusions: confusions(cells),
    spans: spansOf(folder, cells, coded.eras),
    differences: differences(cells, folder),
  };
  printResult(report, options, () => lines(report, coded));
}

type ShownFigure = Omit<Figure, "data"> & { readonly interval: Interval | null };

function withInterval({ data, ...figure }: Figure): ShownFigure {
  const sampling = bootstrapInterval(data);
  for (;;) {
    const { done, value } = sampling.next();
    if (done) return { ...figure, interval: value };
  }
}

function spansOf({ codings, paragraphs }: CodersFolder, { coders }: CodedCells<string>, eras: readonly string[]) {
  const spans = codings
    .filter(({ era }) => eras.includes(era))
    .flatMap(({ coder, principle, spans }) => spans.map((span) => ({ ...span, coder, principle })));
  const lengths = [...paragraphs].map(
    ([source, all]) => [source, all.map((paragraph) => Array.from(paragraph).length)] as const,
  );
  return spanAgreement(coders, spans, new Map(lengths));
}

interface Difference {
  readonly era: string;
  readonly principle: string;
  readonly chosen: Readonly<Record<string, readonly Choice[]>>;
}

interface Choice {
  readonly kind: string;
  readonly confidence?: number | undefined;
  readonly note?: string | undefined;
}

/** The cells of which not all have said the same, with what each said. */
function differences({ attested, coders }: CodedCells<string>, { codings }: CodersFolder): Difference[] {
  const choices = new Map<string, Choice[]>();
  for (const { coder, era, principle, kind, confidence, note } of codings) {
    const key = `${coder}/${era}/${principle}`;
    choices.set(key, [...(choices.get(key) ?? []), { kind, confidence, note }]);
  }
  return attested
    .filter(({ chosen }) => new Set(chosen).size > 1)
    .map(({ era, principle }) => ({
      era,
      principle,
      chosen: Object.fromEntries(coders.map((coder) => [coder, choices.get(`${coder}/${era}/${principle}`) ?? []])),
    }));
}

interface Report {
  readonly coders: readonly string[];
  readonly attestation: ShownFigure;
  readonly kinds: ShownFigure;
  readonly kindsOfJoint: ShownFigure;
  readonly byKind: readonly (ShownFigure & { readonly kind: string })[];
  readonly byCoder: readonly (ShownFigure & { readonly coder: string })[];
  readonly confusions: ReturnType<typeof confusions>;
  readonly spans: ReturnType<typeof spanAgreement>;
  readonly differences: readonly Difference[];
}

function lines(
  report: Report,
  { eras, principles }: { readonly eras: readonly string[]; readonly principles: readonly string[] },
): string[] {
  const { coders, attestation, kinds, kindsOfJoint, byKind, byCoder, spans } = report;
  const figures: readonly (readonly [string, ShownFigure])[] = [
    ["attested or not", attestation],
    ["kinds, as sets", kinds],
    ["kinds, where all attest", kindsOfJoint],
    ...byKind.filter(({ alpha }) => alpha !== null).map((figure) => [figure.kind, figure] as const),
    ...byCoder.map((figure) => [`${figure.coder} and the stances`, figure] as const),
  ];
  return [
    `${coders.length === 0 ? "Nobody has" : `${coders.join(", ")} ${coders.length === 1 ? "has" : "have"}`} coded ${eras.length} eras and ${principles.length} principles.`,
    "",
    ...table([["", "alpha", "95 per cent", "cells"], ...figures.map(([name, figure]) => figureRow(name, figure))]),
    ...(spans.alpha === null ? [] : [`spans: alpha ${decimal(spans.alpha)}, of ${spans.units} spans`]),
    ...(report.confusions.length === 0
      ? []
      : ["", `Taken for each other: ${report.confusions.map(sayConfusion).join("; ")}.`]),
    "",
    sayHowMany(report.differences.length),
    ...report.differences.flatMap(sayDifference),
  ];
}

function sayHowMany(cells: number): string {
  if (cells === 0) return "No cell differs.";
  return cells === 1 ? "1 cell differs:" : `${cells} cells differ:`;
}

function figureRow(name: string, { alpha, reason, interval, units }: ShownFigure): string[] {
  if (alpha === null) return [name, "none", "", String(units), reason ?? ""];
  return [
    name,
    decimal(alpha),
    interval === null ? "" : `${decimal(interval.low)} to ${decimal(interval.high)}`,
    String(units),
  ];
}

function decimal(value: number): string {
  return value.toFixed(3);
}

function sayConfusion({ kind, other, times }: Report["confusions"][number]): string {
  return `${kind} and ${other ?? "nothing"} ${times}`;
}

function sayDifference({ era, principle, chosen }: Difference): string[] {
  return [
    `${era}, ${principle}`,
    ...Object.entries(chosen).map(
      ([coder, choices]) => `  ${coder}: ${choices.map(sayChoice).join("; ") || "nothing"}`,
    ),
  ];
}

function sayChoice({ kind, confidence, note }: Choice): string {
  const said = [...(confidence === undefined ? [] : [String(confidence)]), ...(note === undefined ? [] : [note])];
  return said.length === 0 ? kind : `${kind} (${said.join(": ")})`;
}
