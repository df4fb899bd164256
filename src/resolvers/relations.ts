/**
 * Relations of a row that are read with it, as a Prisma query includes them: by name, each with the relations of its own
 * rows and the order in which they come.
 */
export type Relations = Record<string, boolean | object>;

/** Whether rows that were read with `read` have all that `asked` asks for. */
export function covers(read: object, asked: object): boolean {
  return read === asked || Object.entries(asked).every(([name, part]) => coversPart(Reflect.get(read, name), part));
}

function coversPart(read: unknown, asked: unknown): boolean {
  if (read === asked || asked === true) return read !== undefined && read !== false;
  if (Array.isArray(read) || Array.isArray(asked)) return JSON.stringify(read) === JSON.stringify(asked);
  return isObject(read) && isObject(asked) && covers(read, asked);
}

/** All that several ask for. Relations are read in one way whoever asks (see src/schema/rows-read.ts): they never disagree. */
export function together(all: readonly Relations[]): Relations {
  return all.reduce((sum, one) => (sum === one ? sum : merged(sum, one)), all[0] ?? {});
}

function merged(one: object, other: object): Relations {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, mergedPart(Reflect.get(one, name), Reflect.get(other, name))]));
}

/** `true` is Prisma's word for a relation whose rows are read without any of their own. */
function mergedPart<Part>(one: Part, other: Part): Part | Relations {
  if (isObject(one) && isObject(other) && !Array.isArray(one)) return merged(one, other);
  return isObject(other) || one === undefined ? other : one;
}

function isObject(part: unknown): part is object {
  return typeof part === "object" && part !== null;
}
