import { type StanceKind, stanceKinds } from "../comparison/attestation.js";
import { limits } from "../limits/limits.js";
import type { ComparedEditions } from "./compared-editions.js";
import type { SubjectType } from "./outline-statement.js";
import type { EditionRow } from "./references.js";
import { DIGEST_DIGITS } from "./rows.js";

/** What a comparison was asked for, in rows. */
export interface AskedComparison {
  readonly editions: ComparedEditions;
  readonly subjects: readonly EditionRow[];
  readonly kinds: readonly StanceKind[] | null | undefined;
  readonly principles: readonly EditionRow[] | undefined;
  readonly sources: readonly EditionRow[] | undefined;
  readonly rollUp: boolean;
}

/** A row by its number and the place of its edition among those of the comparison, of which the first is the one asked. */
export interface Place {
  readonly edition: number;
  readonly id: number;
}

/** The same in names that hold wherever the editions are. */
export interface NamedComparison {
  readonly type: SubjectType;
  /** The beginnings of the editions' digests. */
  readonly digests: readonly string[];
  readonly subjects: readonly Place[];
  readonly kinds: readonly StanceKind[] | undefined;
  readonly principles: readonly Place[] | undefined;
  readonly sources: readonly Place[] | undefined;
  readonly rollUp: boolean;
}

const MARK = "Comparison:";
const DIGEST_BYTES = DIGEST_DIGITS / 2;
const LARGEST_NUMBER = 999_999_999;

/** The id of a comparison: all that it was asked for, so that it can be made again. @param digestOf the beginning of an edition's digest */
export function comparisonId(type: SubjectType, asked: AskedComparison, digestOf: (edition: number) => string): string {
  const { editions, subjects, kinds, principles, sources, rollUp } = asked;
  const placeOf = ({ editionId, id }: EditionRow): Place => ({ edition: editions.rankOf(editionId), id });
  return encoded({
    type,
    digests: editions.ids.map(digestOf),
    subjects: subjects.map(placeOf),
    kinds: kinds ?? undefined,
    principles: principles?.map(placeOf),
    sources: sources?.map(placeOf),
    rollUp,
  });
}

/**
 * Numbers of seven bits a byte, then the digests. Lists whose order means nothing are written in order of size, each number as what
 * it is more than the one before, so that a hundred names need no more than a few hundred bytes.
 */
function encoded({ type, digests, subjects, kinds, principles, sources, rollUp }: NamedComparison): string {
  const inOne = ({ edition, id }: Place): number => id * digests.length + edition;
  const rising = (places: readonly Place[] | undefined): number[] => {
    if (places === undefined) return [0];
    const sorted = [...new Set(places.map(inOne))].sort((a, b) => a - b);
    return [sorted.length + 1, ...sorted.map((number, index) => number - (sorted[index - 1] ?? 0))];
  };
  const numbers = [
    rollUp ? 1 : 0,
    kinds === undefined ? 0 : 1 + maskOf(kinds),
    digests.length,
    subjects.length,
    ...subjects.map(inOne),
    ...rising(principles),
    ...rising(sources),
  ];
  const bytes = [Buffer.from(`${type}${MARK}`), Buffer.from(numbers.flatMap(inBytes)), ...digests.map(fromHex)];
  return Buffer.concat(bytes).toString("base64url");
}

/** What an id names; undefined where it is no id of a comparison. */
export function decodedComparison(globalId: string): NamedComparison | undefined {
  const bytes = Buffer.from(globalId, "base64url");
  const type = (["Era", "Leader", "Source"] as const).find((name) => bytes.indexOf(`${name}${MARK}`) === 0);
  if (type === undefined) return undefined;
  const numbers = new Numbers(bytes, type.length + MARK.length);
  const [rollUp, kinds, editions] = [numbers.next(), numbers.next(), numbers.next()];
  if (editions === 0 || editions > 1 + limits.compared.most) return undefined;
  const placeOf = (inOne: number): Place => ({ edition: inOne % editions, id: Math.floor(inOne / editions) });
  const subjects = numbers.list(numbers.next()).map(placeOf);
  const [principles, sources] = [numbers.rising()?.map(placeOf), numbers.rising()?.map(placeOf)];
  const named: NamedComparison = {
    type,
    digests: Array.from({ length: editions }, (_, index) => numbers.hex(index * DIGEST_BYTES, DIGEST_BYTES)),
    subjects,
    kinds: kinds === 0 ? undefined : stanceKinds.filter((_kind, index) => ((kinds - 1) >> index) % 2 === 1),
    principles,
    sources,
    rollUp: rollUp === 1,
  };
  const isSound = [subjects, principles ?? [], sources ?? []].flat().every(({ id }) => id > 0 && id <= LARGEST_NUMBER);
  // What was not written by us comes out as something else.
  return isSound && encoded(named) === globalId ? named : undefined;
}

/** Reads what `encoded` wrote; beyond the end there are zeros. */
class Numbers {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  next(): number {
    let number = 0;
    for (let unit = 1; this.#at < this.#bytes.length; unit *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      number += (byte % 128) * unit;
      if (byte < 128 || unit > LARGEST_NUMBER) break;
    }
    return number;
  }

  list(length: number): number[] {
    return Array.from({ length: Math.min(length, limits.listItems.most) }, () => this.next());
  }

  rising(): number[] | undefined {
    const length = this.next();
    if (length === 0) return undefined;
    let sum = 0;
    return this.list(length - 1).map((more) => (sum += more));
  }

  hex(from: number, length: number): string {
    return this.#bytes.toString("hex", this.#at + from, this.#at + from + length);
  }
}

function inBytes(number: number): number[] {
  return number < 128 ? [number] : [128 + (number % 128), ...inBytes(Math.floor(number / 128))];
}

function maskOf(kinds: readonly StanceKind[]): number {
  return stanceKinds.reduce((mask, kind, index) => (kinds.includes(kind) ? mask + 2 ** index : mask), 0);
}

function fromHex(digest: string): Buffer {
  return Buffer.from(digest, "hex");
}
