/** Fields of what an edition holds whose answer may become another one: by a later edition, a tag, or the text of a source. */
const changing: ReadonlySet<string> = new Set([
  "Corpus.title",
  "Corpus.description",
  "Corpus.currentEdition",
  "Corpus.editions",
  "Edition.corpus",
  "Edition.tags",
  "Source.attached",
  "Evidence.text",
  "Evidence.verified",
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
  return changing.has(`${type}.${field}`) || Object.values(args).some(namesCurrentEdition);
}

/** Root fields that say which edition they mean. */
function isPinned(field: string, { number, tag }: Readonly<Record<string, unknown>>): boolean {
  return field === "node" || field === "nodes" || (field === "edition" && (number != null || tag != null));
}

/** `corpus/slug` means the current edition of another corpus, `corpus@3/slug` its third. */
function namesCurrentEdition(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "string" && /^[^@]+\//.test(item));
}
