import type { Query } from "../../address/parameters.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { counted } from "../../parts/counted.js";
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

const eraDoes: Readonly<Record<StanceKind, string>> = {
  INTRODUCED: "first puts forward",
  REAFFIRMED: "reaffirms",
  EXTENDED: "extends",
  NARROWED: "narrows",
  REINTERPRETED: "reinterprets",
  APPLIED: "acts on",
  REJECTED: "rejects",
  ABANDONED: "gives up",
};

const principleIs: Readonly<Record<StanceKind, string>> = {
  INTRODUCED: "first put forward in",
  REAFFIRMED: "reaffirmed in",
  EXTENDED: "extended in",
  NARROWED: "narrowed in",
  REINTERPRETED: "reinterpreted in",
  APPLIED: "acted on in",
  REJECTED: "rejected in",
  ABANDONED: "given up in",
};

/** What an era does with principles, and what becomes of those of the era before; `sources` is how many there are of them. */
export function eraAccount(era: EraTold, sources: number): Piece[] {
  const { source, present, are, they } = words(sources);
  if (era.stances.length === 0) return [`The ${source} ${are} silent in this era. Silence is no proof of abandonment.`];
  const clauses = kindOrder.flatMap((kind) => {
    const named = era.stances
      .filter((stance) => stance.kind === kind)
      .map(({ principle }) => ({ of: principle, stance: stanceKey({ era, principle, kind }) }));
    const others = { to: "", query: { kinds: kind } };
    return named.length === 0 ? [] : [[`${eraDoes[kind]} `, ...enumerated(named, others)]];
  });
  return [`As the ${source} ${present}, this era `, ...joined(clauses), ".", ...takenUp(era, `${they} ${are}`)];
}

function takenUp({ slug, stances, previous }: EraTold, theyAre: string): Piece[] {
  if (previous === null || previous.stances.length === 0) return [];
  const before = new Set(previous.stances.map(({ principle }) => principle.slug));
  const now = new Set(stances.map(({ principle }) => principle.slug));
  const kept = [...before].filter((one) => now.has(one)).length;
  const compared = { to: "/compare", query: { eras: `${previous.slug},${slug}` } };
  const silent = before.size - kept;
  return [
    ` Of ${counted(before.size, "principle")} attested in the era before, `,
    { words: `it has stances on ${kept}`, ...compared },
    ...(silent === 0 ? ["."] : [`; on ${silent} ${theyAre} silent, which is no proof of abandonment.`]),
  ];
}

/** What becomes of a principle through the eras; `sources` is how many there are of them. */
export function principleAccount(principle: PrincipleTold, sources: number): Piece[] {
  const { source, present, are } = words(sources);
  const { lineage } = principle;
  const clauses = kindOrder.flatMap((kind) => {
    const named = lineage
      .filter(({ kinds }) => kinds.includes(kind))
      .map(({ era }) => ({ of: era, stance: stanceKey({ era, principle, kind }) }));
    const others = { to: `/lineage/${principle.slug}`, query: { kinds: kind } };
    return named.length === 0 ? [] : [[`${principleIs[kind]} `, ...enumerated(named, others)]];
  });
  if (clauses.length === 0)
    return [`The ${source} ${are} silent on this very principle in every era. Silence is no proof of abandonment.`];
  const silent = lineage.filter(({ kinds }) => kinds.length === 0).length;
  const seen = { to: `/lineage/${principle.slug}`, query: {} };
  return [
    `As the ${source} ${present}, this principle is `,
    ...joined(clauses),
    ...(silent === 0
      ? [". No era is silent on it."]
      : [
          ". ",
          { words: `In ${silent} of ${counted(lineage.length, "era")}`, ...seen },
          ` the ${source} ${are} silent on it.`,
        ]),
  ];
}

function words(sources: number) {
  return sources === 1
    ? { source: "source", present: "presents it", are: "is", they: "it" }
    : { source: "sources", present: "present it", are: "are", they: "they" };
}

/** `A`, `A and B`, `A, B and C`, `A, B, C, D, E and 4 others`. */
function enumerated(named: readonly Evident[], others: Omit<Seen, "words">): Piece[] {
  if (named.length <= MOST_NAMED) return listed(named);
  const told = named.slice(0, MOST_NAMED - 1);
  return listed([...told, { words: `${named.length - told.length} others`, ...others }]);
}

function listed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (index === 0) return [piece];
    return [index === pieces.length - 1 ? " and " : ", ", piece];
  });
}

/** Clauses of one sentence. */
function joined(clauses: readonly (readonly Piece[])[]): Piece[] {
  return clauses.flatMap((clause, index) => (index === 0 ? clause : ["; ", ...clause]));
}
