/**
 * Writes whole numbers as a language does that has the digits 0 to 9. The first format that a browser makes takes it long (55 ms on one machine),
 * before a view is drawn: numbers that are written alike everywhere go without.
 */
export function numbersIn(tag: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
    format ??= new Intl.NumberFormat(tag);
    return format.format(value);
  };
}
