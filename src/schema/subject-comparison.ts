import type { ObjectRef } from "@pothos/core";
import type { ShownCell, ShownRow } from "../resolvers/compared-rows.js";
import type { ComparisonAnswer, ShownSimilarity } from "../resolvers/comparison-answer.js";
import type { SubjectType } from "../resolvers/outline-statement.js";
import type { EntityRows } from "../resolvers/rows.js";
import { builder, type Types } from "./builder.js";
import { Comparison } from "./comparison.js";
import { orderOfRows } from "./comparison-arguments.js";
import { Position, StanceKind } from "./enums.js";
import { Similarity } from "./similarity.js";
import { positionDescription } from "./wording.js";

/** What is compared within one edition; eras may be of several. */
type OfEdition = Exclude<SubjectType, "Era">;
type Subject = EntityRows[OfEdition];

/** What descriptions say of one sort of what is compared within an edition. */
interface Words {
  /** One of them, such as `leader`, and several. */
  readonly noun: string;
  readonly nouns: string;
  readonly comparison: string;
  readonly cell: string;
  readonly attested: string;
  readonly stances: string;
}

/** The type of a comparison of some of one sort within an edition, with its rows, its cells and its similarities. */
export function subjectComparison(
  type: OfEdition,
  subject: ObjectRef<Types, Subject>,
  { noun, nouns, ...words }: Words,
) {
  const Cell = builder.objectRef<ShownCell<Subject>>(`${type}ComparisonCell`).implement({
    description: words.cell,
    fields: (t) => ({
      [noun]: t.field({ type: subject, description: `The ${noun}.`, resolve: (cell) => cell.subject }),
      attested: t.exposeBoolean("attested", { description: words.attested }),
      position: t.expose("position", { type: Position, description: positionDescription }),
      kinds: t.expose("kinds", {
        type: [StanceKind],
        description: "The kinds of those stances, each once; empty where there are none.",
      }),
      stances: t.expose("stances", { type: ["Stance"], description: words.stances }),
    }),
  });
  const Row = builder.objectRef<ShownRow<Subject>>(`${type}ComparisonRow`).implement({
    description: `One principle across the compared ${nouns}.`,
    fields: (t) => ({
      principle: t.expose("principle", { type: "Principle", description: "The principle." }),
      cells: t.field({
        type: [Cell],
        description: `One cell for each compared ${noun}, in the order in which they were asked for.`,
        resolve: ({ cells }) => cells,
      }),
      attestedIn: t.exposeInt("attestedIn", {
        description: `How many of the compared ${nouns} attest the principle.`,
      }),
    }),
  });
  const Pair = builder.objectRef<ShownSimilarity<Subject>>(`${type}Similarity`).implement({
    description: `How much two ${nouns} have in common, over the principles that they attest.`,
    interfaces: [Similarity],
    fields: (t) => ({
      a: t.field({ type: subject, description: `The ${noun} asked first of the two.`, resolve: ({ a }) => a }),
      b: t.field({ type: subject, description: `The other ${noun}.`, resolve: ({ b }) => b }),
    }),
  });
  return builder.objectRef<ComparisonAnswer<OfEdition>>(`${type}Comparison`).implement({
    description: words.comparison,
    interfaces: [builder.nodeInterfaceRef(), Comparison],
    fields: (t) => ({
      [nouns]: t.field({
        type: [subject],
        description: `The compared ${nouns}, in the order in which they were asked for.`,
        resolve: (comparison, _args, context, info) => comparison.subjects({ context, info }),
      }),
      rows: t.field({
        type: [Row],
        description:
          "One row for each principle, by the ordinal of the earliest era in which it is attested here, then by slug.",
        resolve: (comparison, _args, context, info) => comparison.rows({ context, info }),
      }),
      rowsConnection: t.connection(
        {
          type: Row,
          description: "The same rows in pages: only what is on the page is read.",
          args: { orderBy: orderOfRows(t.arg) },
          resolve: (comparison, args, context, info) => comparison.page(args, { context, info }),
        },
        {
          name: `${type}ComparisonRowConnection`,
          description: `A page of the rows of a comparison of ${nouns}.`,
        },
        { name: `${type}ComparisonRowEdge`, description: "A row and where it stands in the list." },
      ),
      similarity: t.field({
        type: [Pair],
        description: `How much any two of the ${nouns} have in common: each pair once.`,
        resolve: (comparison, _args, context, info) => comparison.similarity({ context, info }),
      }),
      row: t.field({
        type: Row,
        nullable: true,
        description: "The row of one principle, or null when the comparison has none.",
        args: { principle: t.arg.string({ required: true, description: "Slug of the principle." }) },
        resolve: (comparison, { principle }, context, info) => comparison.row(principle, { context, info }),
      }),
    }),
  });
}
