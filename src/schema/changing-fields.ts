/**
 * Fields of what an edition holds whose answer may become another one: by a later edition, a tag, the text of a source, or an
 * older copy of the database, after which numbers and dates are given anew.
 */
const changing: ReadonlySet<string> = new Set([
  "Corpus.title",
  "Corpus.description",
  "Corpus.creators",
  "Corpus.license",
  "Corpus.currentEdition",
  "Corpus.editions",
  "Edition.corpus",
  "Edition.tags",
  "Edition.changes",
  "Edition.checkQuote",
  "Edition.publishedAt",
  "Source.attached",
  "SourceParagraph.text",
  "SourceParagraph.length",
  "Evidence.text",
  "Evidence.verified",
  "EditionAgreement.spans",
  "PrincipleMatch.principle",
]);

/** Coordinates of all of them, such as `Edition.tags`. */
export const changingCoordinates: readonly string[] = [...changing];

/**
 * Whether what a field answers may be another thing tomorrow. An edition never changes; what may change is which one is
 * current, and what is known beside it.
 */
export function isChanging(type: string, field: string, args: Readonly<Record<string, unknown>>): boolean {
  if (field === "__typename") return false;
  if (type === "Query") return !isPinned(field, args);
  return changing.has(`${type}.${field}`) || Object.values(args).some(namesNoContent);
}

/** Root fields that say which edition they mean: by its content, since a number or a tag may be given again. */
function isPinned(field: string, { number, digest }: Readonly<Record<string, unknown>>): boolean {
  return field === "node" || field === "nodes" || (field === "edition" && number != null && digest != null);
}

/** `corpus/slug` means the current edition of another corpus, `corpus@3/slug` its third, `corpus@3@0a1b2c3d4e5f/slug` that content. */
function namesNoContent(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "string" && /^[^@]+(?:@\d+)?\//.test(item));
}
