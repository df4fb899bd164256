import type { PlaceInOrder } from "./list-statement.js";

/** Cursors of lists: the order that they belong to, the row's number, and whether it stands among those without a value. */
const form = /^Place:([A-Z_]+ (?:ASC|DESC)):(\d{1,10})(~?)$/;
const LARGEST_INTEGER = 2_147_483_647;

export function cursorAt(order: string, { id, isWithout }: PlaceInOrder): string {
  return Buffer.from(`Place:${order}:${id}${isWithout ? "~" : ""}`).toString("base64");
}

/** What a cursor says, or undefined when it is none of a list in some order. */
export function readCursor(cursor: string): (PlaceInOrder & { readonly order: string }) | undefined {
  const [, order, number, without] = form.exec(Buffer.from(cursor, "base64").toString()) ?? [];
  const id = Number(number);
  return order === undefined || id > LARGEST_INTEGER ? undefined : { order, id, isWithout: without === "~" };
}
