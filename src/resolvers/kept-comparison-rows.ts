import { createHash } from "node:crypto";
import type { Shape } from "../database/shape.js";
import type { Compared } from "./compared.js";
import type { ShownRow } from "./compared-rows.js";
import type { FieldOfRequest } from "./field-batch.js";
import { keptPlace } from "./kept-place.js";
import type { SubjectType } from "./outline-statement.js";
import { type ShelfOf, shelfOf } from "./reading.js";
import type { EntityRows } from "./rows.js";
import { isSelected, selected } from "./selection.js";

type Shown<Type extends SubjectType> = readonly ShownRow<EntityRows[Type]>[];

const shelves: { [Type in SubjectType]?: ShelfOf<Shown<Type>> } = {};

function shelfFor<Type extends SubjectType>(type: Type): ShelfOf<Shown<Type>> {
  const known: { [Name in Type]?: ShelfOf<Shown<Name>> } = shelves;
  const shelf = known[type] ?? shelfOf();
  known[type] = shelf;
  return shelf;
}

/**
 * The rows of a comparison as they are shown, made once for each comparison and selection, and kept as what they are made of is.
 * What is kept has a place, so that what is written of it can be kept as well.
 */
export async function keptRows<Type extends SubjectType>(
  type: Type,
  compared: Compared,
  place: FieldOfRequest,
  show: () => Promise<Shown<Type>>,
): Promise<Shown<Type>> {
  const { keeper } = place.context.reading;
  if (!keeper.isKeeping) return show();
  const shelf = shelfFor(type)(keeper);
  const name = `${compared.name} ${selectionAt(place, type)}`;
  const kept = shelf.get(name);
  if (kept !== undefined) return kept;
  const rows = await show();
  const placed = rows.map((row, index) => ({ ...row, [keptPlace]: `${name} ${index}` }));
  shelf.set(name, placed);
  return placed;
}

/** What is selected of whatever stands in a row. */
function selectionAt({ context, info }: FieldOfRequest, type: SubjectType): string {
  const shapeOf = (typeName: string, paths: string[][]): string =>
    digestOf(selected({ context, info, typeName, paths }));
  return [
    shapeOf("Principle", [["principle"], ["matched"]]),
    shapeOf("Stance", [["cells", "stances"]]),
    shapeOf(type, [["cells", type.toLowerCase()]]),
    isSelected(info, ["cells", "stances"]),
  ].join(" ");
}

const digests = new WeakMap<Shape, string>();

function digestOf(shape: Shape): string {
  const known = digests.get(shape) ?? createHash("sha256").update(JSON.stringify(shape)).digest("base64");
  digests.set(shape, known);
  return known;
}
