import { BadUserInput } from "./errors.js";
import type { OrderKey, PlaceInOrder } from "./list-statement.js";

const LARGEST_INTEGER = 2_147_483_647;

/**
 * Cursors are base64 of an offset (computed lists), or of the order that they belong to, a row's number, and whether it stands
 * among those without a value to be ordered by.
 */
const offsetForm = /^OffsetConnection:(\d{1,10})$/;
const placeForm = /^Place:([A-Z_]+ (?:ASC|DESC)):(\d{1,10})(~?)$/;

export function cursorAt(order: string, { id, isWithout }: PlaceInOrder): string {
  return Buffer.from(`Place:${order}:${id}${isWithout ? "~" : ""}`).toString("base64");
}

/**
 * The place that a cursor of a list names.
 *
 * @throws BadUserInput naming the cursor that this list cannot have given, or has given in another order
 */
export function placeNamed(
  { name, key }: { readonly name: string; readonly key: OrderKey },
  argument: string,
  cursor: string | null | undefined,
): PlaceInOrder | undefined {
  if (cursor == null) return undefined;
  const [, given, number, without] = placeForm.exec(textOf(cursor)) ?? [];
  if (given === undefined || Number(number) > LARGEST_INTEGER) throw noCursor(argument);
  if (given !== name)
    throw new BadUserInput(argument, `is a cursor of ${given}; expected one of the order asked for, ${name}`);
  const isWithout = without === "~";
  if (isWithout && !key.isNullable) throw noCursor(argument);
  return { id: Number(number), isWithout };
}

interface Cursors {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** @throws BadUserInput naming the cursor that no computed list can have given */
export function checkOffsets({ after, before }: Cursors): void {
  for (const [argument, cursor] of Object.entries({ after, before })) {
    if (cursor == null) continue;
    const [, offset] = offsetForm.exec(textOf(cursor)) ?? [];
    if (offset === undefined || Number(offset) > LARGEST_INTEGER) throw noCursor(argument);
  }
}

function textOf(cursor: string): string {
  return Buffer.from(cursor, "base64").toString();
}

function noCursor(argument: string): BadUserInput {
  return new BadUserInput(argument, "is not a cursor of this list; expected an endCursor or startCursor that it gave");
}
