import type { Principle, Stance } from "../../prisma/generated/client/client.js";
import type { Row } from "../comparison/rows.js";
import type { Treatment } from "../comparison/treatment.js";
import type { Compared } from "./compared.js";
import type { FieldOfRequest } from "./field-batch.js";
import { present } from "./present.js";
import type { EditionEntityType, EntityRows } from "./rows.js";
import { isSelected, selected } from "./selection.js";

/** A row as the graph shows it: with rows of the editions where the rules name numbers. */
export interface ShownRow<Subject> {
  readonly principle: Principle;
  readonly matched: readonly Principle[];
  readonly attestedIn: number;
  readonly cells: readonly ShownCell<Subject>[];
}

export interface ShownCell<Subject> extends Omit<Treatment, "stances"> {
  readonly subject: Subject;
  /** Empty unless they are selected. */
  readonly stances: readonly Stance[];
}

/**
 * Shows rows of a comparison, with what the client selects of their principles and stances.
 *
 * @param ways from the field to a row
 * @param subjects what is compared, by number
 */
export async function showRows<Subject>(
  compared: Compared,
  rows: readonly Row[],
  ways: readonly string[][],
  subjects: Promise<ReadonlyMap<number, Subject>>,
  place: FieldOfRequest,
): Promise<ShownRow<Subject>[]> {
  const named = rows.flatMap(({ principle }) => [principle, ...(compared.matched.get(principle) ?? [])]);
  const waysToStances = ways.map((way) => [...way, "cells", "stances"]);
  const shown = waysToStances.some((way) => isSelected(place.info, way));
  const counted = shown ? rows.flatMap(({ cells }) => cells.flatMap(({ stances }) => stances)) : [];
  const [principles, stances, subjectOf] = await Promise.all([
    loadNumbers(
      compared,
      "Principle",
      named,
      ways.flatMap((way) => [
        [...way, "principle"],
        [...way, "matched"],
      ]),
      place,
    ),
    loadNumbers(compared, "Stance", counted, waysToStances, place),
    subjects,
  ]);
  return rows.map((row) => ({
    principle: present(principles, row.principle),
    matched: (compared.matched.get(row.principle) ?? []).map((principle) => present(principles, principle)),
    attestedIn: row.attestedIn,
    cells: row.cells.map(({ subject, attested, position, kinds, stances: numbers }) => ({
      attested,
      position,
      kinds,
      subject: present(subjectOf, subject),
      stances: shown ? numbers.map((stance) => present(stances, stance)) : [],
    })),
  }));
}

/** Rows of the compared editions by their numbers in the comparison, with what is selected where the ways lead. */
export async function loadNumbers<Type extends EditionEntityType>(
  { editions }: Compared,
  type: Type,
  numbers: readonly number[],
  ways: string[][],
  { context, info }: FieldOfRequest,
): Promise<ReadonlyMap<number, EntityRows[Type]>> {
  await context.size.room(numbers.length);
  const shape = selected({ context, info, typeName: type, paths: ways });
  const ofEditions = await Promise.all(
    [...editions.idsByEdition(numbers)].map(
      async ([editionId, ids]) => [editionId, await context.rows.at(type, editionId, ids, shape)] as const,
    ),
  );
  const loaded = new Map<number, EntityRows[Type]>();
  for (const [editionId, rows] of ofEditions)
    for (const [id, row] of rows) loaded.set(editions.numberOf({ editionId, id }), row);
  return loaded;
}
