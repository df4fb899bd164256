/** Whether there is nothing in a value of an entry: nothing known, an empty list, no labels. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

/** What an author leaves out, left out: empty lists, and what is not known. For `JSON.stringify` and its like. */
export function leavingOutEmpty(key: string, value: unknown): unknown {
  return key !== "" && isEmpty(value) ? undefined : value;
}
