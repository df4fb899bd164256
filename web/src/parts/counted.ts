const grouped = new Intl.NumberFormat("en");

/** A number as it is read: `1,200,000`. */
export function figure(count: number): string {
  return grouped.format(count);
}

/** How many there are, in words: `1 stance`, `2 stances`. */
export function counted(count: number, word: string): string {
  return `${figure(count)} ${count === 1 ? word : `${word}s`}`;
}
