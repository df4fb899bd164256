import { isNameOf, type Numbered } from "../../../../src/edition/edition-name.js";

/** The corpus that a reference names, if it does. */
export function corpusIn(reference: string): string | undefined {
  return /^([^/@]+)(?:@[^/]+)?\//.exec(reference)?.[1];
}

/** How references name an edition of a corpus, if one of them does: `2@0a1b2c3d4e5f`, of `corpus@2@0a1b2c3d4e5f/slug`. */
export function nameIn(references: readonly string[], corpus: string, edition: Numbered): string | undefined {
  const start = `${corpus}@`;
  return references
    .filter((reference) => reference.startsWith(start))
    .map((reference) => reference.slice(start.length).replace(/\/.*$/, ""))
    .find((name) => isNameOf(name, edition));
}
