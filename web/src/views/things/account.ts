import type { Query } from "../../address/parameters.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { stanceKey } from "../../parts/stance-key.js";
import { kindOrder } from "../../parts/stance-kinds.js";

/** A piece of a paragraph: words between, a name that leads to the stance it is said by, or words that lead to where they are seen. */
export type Piece = string | Evident | Seen;

export interface Evident {
  readonly of: Named;
  /** The key of the stance that says so. */
  readonly stance: string;
}

export interface Seen {
  readonly words: string;
  readonly to: string;
  readonly query: Query;
}

/** The templates of a language for what so many sources present, with the signs that stand between their parts. */
export type AccountWords = ReturnType<Words["pages"]["account"]> & Pick<Words, "comma" | "semicolon">;

interface Slugged {
  readonly slug: string;
}
type Thing = Slugged & Named;

/** An era, as far as it is told of. */
export interface EraTold extends Slugged {
  readonly stances: readonly { readonly kind: StanceKind; readonly principle: Thing }[];
  readonly previous: (Thing & { readonly stances: readonly { readonly principle: Slugged }[] }) | null;
}

/** A principle, as far as it is told of. */
export interface PrincipleTold extends Slugged {
  readonly lineage: readonly { readonly era: Thing; readonly kinds: readonly StanceKind[] }[];
}

/** Of more names than these, the first are told and the others counted. */
export const MOST_NAMED = 6;

/** What an era does with principles, and what becomes of those of the era before, in the words of a language. */
export function eraAccount(era: EraTold, words: AccountWords): readonly Piece[] {
  if (era.stances.length === 0) return [words.silentEra];
  const clauses = kindOrder.flatMap((kind) => {
    const named = era.stances
      .filter((stance) => stance.kind === kind)
      .map(({ principle }) => ({ of: principle, stance: stanceKey({ era, principle, kind }) }));
    const others = { to: "", query: { kinds: kind } };
    return named.length === 0 ? [] : [[words.eraDoes[kind], ...enumerated(named, others, words)]];
  });
  return [words.thisEra, ...joined(clauses, words), words.end, ...takenUp(era, words)];
}

function takenUp({ slug, stances, previous }: EraTold, words: AccountWords): readonly Piece[] {
  if (previous === null || previous.stances.length === 0) return [];
  const before = new Set(previous.stances.map(({ principle }) => principle.slug));
  const now = new Set(stances.map(({ principle }) => principle.slug));
  const kept = [...before].filter((one) => now.has(one)).length;
  const compared = { to: "/compare", query: { eras: `${previous.slug},${slug}` } };
  return words.takenUp<Piece>(before.size, kept, (said) => ({ words: said, ...compared }));
}

/** What becomes of a principle through the eras, in the words of a language. */
export function principleAccount(principle: PrincipleTold, words: AccountWords): readonly Piece[] {
  const { lineage } = principle;
  const clauses = kindOrder.flatMap((kind) => {
    const named = lineage
      .filter(({ kinds }) => kinds.includes(kind))
      .map(({ era }) => ({ of: era, stance: stanceKey({ era, principle, kind }) }));
    const others = { to: `/lineage/${principle.slug}`, query: { kinds: kind } };
    return named.length === 0 ? [] : [[words.principleIs[kind], ...enumerated(named, others, words)]];
  });
  if (clauses.length === 0) return [words.silentPrinciple];
  const silent = lineage.filter(({ kinds }) => kinds.length === 0).length;
  const seen = { to: `/lineage/${principle.slug}`, query: {} };
  return [
    words.thisPrinciple,
    ...joined(clauses, words),
    words.end,
    ...words.silentIn<Piece>(silent, lineage.length, (said) => ({ words: said, ...seen })),
  ];
}

/** `A`, `A and B`, `A, B and C`, `A, B, C, D, E and 4 others`. */
function enumerated(named: readonly Evident[], others: Omit<Seen, "words">, words: AccountWords): Piece[] {
  if (named.length <= MOST_NAMED) return listed(named, words);
  const told = named.slice(0, MOST_NAMED - 1);
  return listed([...told, { words: words.others(named.length - told.length), ...others }], words);
}

function listed(pieces: readonly Piece[], { comma, and }: AccountWords): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (index === 0) return [piece];
    return [index === pieces.length - 1 ? and : comma, piece];
  });
}

/** Clauses of one sentence. */
function joined(clauses: readonly (readonly Piece[])[], { semicolon }: AccountWords): Piece[] {
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [semicolon, ...clause]));
}
