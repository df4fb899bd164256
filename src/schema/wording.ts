/** Sentences that several descriptions share. */

export const kindsDescription = "Only stances of these kinds. Omitted or null: of every kind. Empty: none.";

export const sourcesDescription =
  "Only stances with evidence from one of the sources with these slugs. Omitted or null: from any. Empty: none. Unknown: BAD_USER_INPUT.";

export const positionDescription =
  "What those stances come to: whether the principle is held or turned against; SILENT where there are none.";

/** The options of a field `edition`, the same for everything that an edition holds. */
export const editionOptions = { description: "The edition that this belongs to: what to cite it by." };

export const formerSlugsDescription =
  "Slugs that it had in earlier editions: arguments and addresses that still name one of them find it.";

export function slugDescription(example: string): string {
  return `Readable name, such as \`${example}\`.`;
}

export function slugsDescription(plural: string): string {
  return `Only the ${plural} with these slugs, or that had them; in the list's order, not in theirs. Unknown: BAD_USER_INPUT.`;
}

export function orderOfText(what: "name" | "title"): string {
  return `By ${what}, in the order of letters that Unicode sets for all languages alike (ICU's root collation, \`und\`): accents and capitals count only where all else is the same.`;
}
