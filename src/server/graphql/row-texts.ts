import { typeBrandKey } from "@pothos/core";
import type { GraphQLObjectType } from "graphql";
import { LRUCache } from "lru-cache";
import { isInKeptPlace, keptPlace } from "../../resolvers/kept-place.js";
import { type ShelfOf, shelfOf } from "../../resolvers/reading.js";
import { isEntityType, isNumberedAlone } from "../../resolvers/rows.js";
import type { AskedField } from "./asked-fields.js";
import type { WriteObject } from "./execution.js";
import { inOnePiece } from "./pieces.js";

/** What a row comes to in one selection. */
interface RowText {
  readonly text: string;
  /** Entries of lists in it, which count for every answer that it stands in. */
  readonly entries: number;
}

/** Writing fewer fields takes no longer than looking for what was written. */
const FEWEST_FIELDS = 4;
/** Selections, of whatever documents, that texts are kept of at once. */
const MOST_SELECTIONS = 500;

const shelves = new LRUCache<string, ShelfOf<RowText>>({ max: MOST_SELECTIONS });

/**
 * Keeps what is written of rows, with what was read in the same state of the catalogue and within the same budget: a row never
 * changes, and is written once for each selection, whichever document asks, as long as there is room.
 *
 * Only what was at hand is kept, all of it of rows. What had to be waited for may have been found in another state, and is
 * proven only when the whole answer is there.
 */
export function withTextKept(type: GraphQLObjectType, fields: readonly AskedField[], write: WriteObject): WriteObject {
  const { name } = type;
  if (!isEverKept(name) || countOf(fields) < FEWEST_FIELDS || !fields.every(isPlain)) return write;
  const textsIn = textsOf(`${name} ${selectionOf(fields)}`);
  return (row, execution, path) => {
    const { size, reading } = execution.context;
    const place = placeOf(name, row);
    if (place === undefined || !reading.keeper.isKeeping) return write(row, execution, path);
    const texts = textsIn(reading.keeper);
    const kept = texts.get(place);
    if (kept !== undefined) {
      size.add(kept.entries);
      return kept.text;
    }
    const before = size.entries;
    const text = write(row, execution, path);
    if (typeof text === "string") texts.set(place, { text: inOnePiece(text), entries: size.entries - before });
    return text;
  };
}

/** Rows of entities and of comparisons are; of others there are few. */
function isEverKept(type: string): boolean {
  return (isEntityType(type) && !isNumberedAlone(type)) || type.endsWith("ComparisonRow");
}

/** A row that was read as one of its type, and not as a part of another, or one that is kept; undefined for whatever else there is. */
function placeOf(type: string, row: unknown): string | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  if (isInKeptPlace(row)) return row[keptPlace];
  if (!(typeBrandKey in row) || row[typeBrandKey] !== type || !("editionId" in row) || !("id" in row)) return undefined;
  return `${String(row.editionId)}.${String(row.id)}`;
}

function textsOf(selection: string): ShelfOf<RowText> {
  const known = shelves.get(selection) ?? shelfOf<RowText>();
  shelves.set(selection, known);
  return known;
}

/** What depends on nothing but the row: arguments may be other ones each time. */
function isPlain({ field, within }: AskedField): boolean {
  return field.args.length === 0 && [...(within?.values() ?? [])].every((fields) => fields.every(isPlain));
}

function countOf(fields: readonly AskedField[]): number {
  return fields.reduce((sum, { within }) => sum + 1 + countOf([...(within?.values() ?? [])].flat()), 0);
}

/** What is asked for, in the same words whichever document asks. */
function selectionOf(fields: readonly AskedField[]): string {
  const of = fields.map(({ key, field, within }) => {
    const types = [...(within ?? [])].map(([type, selected]) => `${type.name} ${selectionOf(selected)}`);
    return `${key}:${field.name}${types.join()}`;
  });
  return `{${of.join()}}`;
}
