/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Makes a statement: what it is given of values stands in it as a parameter.
 *
 * @param before values of a statement that stands within it
 */
export function statement(
  make: (given: (value: unknown, type: string) => string) => string,
  before: readonly unknown[] = [],
): Statement {
  const values = [...before];
  const sql = make((value, type) => `$${values.push(value)}::${type}`);
  return { sql, values };
}
