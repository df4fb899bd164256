/** How many there are, in words: `1 stance`, `2 stances`. */
export function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
