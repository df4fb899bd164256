/** Sentences that several descriptions share. */

export const kindsDescription = "Only stances of these kinds. Omitted or null: of every kind. Empty: none.";

export function slugDescription(example: string): string {
  return `Readable name, such as \`${example}\`.`;
}
