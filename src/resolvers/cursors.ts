import { BadUserInput } from "./errors.js";
import type { OrderKey, PlaceInOrder } from "./list-statement.js";
import { type PlaceInTime, thingsInTime } from "./timeline-statement.js";

const LARGEST_INTEGER = 2_147_483_647;

/**
 * Cursors are base64 of an offset from the beginning of a computed list, and whether the list was turned round; or of the order
 * that they belong to, a row's number (in a timeline its type, too), and whether it stands among those without a value to be ordered by.
 */
const offsetForm = /^(OffsetConnection|Turned):(\d{1,10})$/;
const timeForm = /^Time:(DATE (?:ASC|DESC)):([A-Za-z]+):(\d{1,10})(~?)$/;
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
  if (given !== name) throw ofOtherOrder(argument, given, name);
  const isWithout = without === "~";
  if (isWithout && !key.isNullable) throw noCursor(argument);
  return { id: Number(number), isWithout };
}

export function cursorInTime(order: string, { type, id, isUndated }: PlaceInTime): string {
  return Buffer.from(`Time:${order}:${type}:${id}${isUndated ? "~" : ""}`).toString("base64");
}

/**
 * The place that a cursor of a timeline names.
 *
 * @throws BadUserInput naming the cursor that no timeline can have given, or that one has given in the other order
 */
export function placeInTimeNamed(
  order: string,
  argument: string,
  cursor: string | null | undefined,
): PlaceInTime | undefined {
  if (cursor == null) return undefined;
  const [, given, name, number, undated] = timeForm.exec(textOf(cursor)) ?? [];
  const type = thingsInTime.find((each) => each === name);
  if (given === undefined || type === undefined || Number(number) > LARGEST_INTEGER) throw noCursor(argument);
  if (given !== order) throw ofOtherOrder(argument, given, order);
  return { type, id: Number(number), isUndated: undated === "~" };
}

function ofOtherOrder(argument: string, given: string, asked: string): BadUserInput {
  return new BadUserInput(argument, `is a cursor of ${given}; expected one of the order asked for, ${asked}`);
}

export function cursorOfOffset(offset: number, isTurned: boolean): string {
  return Buffer.from(`${isTurned ? "Turned" : "OffsetConnection"}:${offset}`).toString("base64");
}

/**
 * The offset that a cursor of a computed list names.
 *
 * @param isTurned whether the list is asked for the other way round
 * @throws BadUserInput naming the cursor that no such list can have given, or that it has given the other way round
 */
export function offsetNamed(
  argument: string,
  cursor: string | null | undefined,
  isTurned: boolean,
): number | undefined {
  if (cursor == null) return undefined;
  const [, way, offset] = offsetForm.exec(textOf(cursor)) ?? [];
  if (offset === undefined || Number(offset) > LARGEST_INTEGER) throw noCursor(argument);
  if ((way === "Turned") !== isTurned)
    throw new BadUserInput(
      argument,
      "is a cursor of the list the other way round; expected one of the order asked for",
    );
  return Number(offset);
}

function textOf(cursor: string): string {
  return Buffer.from(cursor, "base64").toString();
}

function noCursor(argument: string): BadUserInput {
  return new BadUserInput(argument, "is not a cursor of this list; expected an endCursor or startCursor that it gave");
}
