/** Sentences that several descriptions share. */

export const kindsDescription = "Only stances of these kinds. Omitted or null: of every kind. Empty: none.";

/** The options of a field `edition`, the same for everything that an edition holds. */
export const editionOptions = { description: "The edition that this belongs to: what to cite it by." };

export const formerSlugsDescription =
  "Slugs that it had in earlier editions: arguments and addresses that still name one of them find it.";

export function slugDescription(example: string): string {
  return `Readable name, such as \`${example}\`.`;
}
