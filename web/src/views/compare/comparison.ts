import type { EditionStampFragment, StanceKind } from "../../api/generated/graphql.js";
import type { Named } from "../../parts/naming.js";

/** What can be compared. */
export const subjects = ["eras", "leaders", "sources"] as const;
export type Subject = (typeof subjects)[number];

/** What became of a principle from one era to the next, as a transition of the API says it. */
export const changes = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"] as const;
export type Change = (typeof changes)[number];

/** Whether a thread comes from the era before: there the principle was attested. */
export function leadsOn(change: Change | undefined): boolean {
  return change === "carried" || change === "reversed" || change === "notAttested";
}

/** How the later era took up what it attests. */
export const uptakes = ["reaffirmed", "extended", "narrowed", "reinterpreted", "rejected", "abandoned"] as const;
export type Uptake = (typeof uptakes)[number];

/** From which edition something is, and how the address of a view names it. */
export interface OfEdition {
  readonly corpus: string;
  readonly title: string;
  readonly number: number;
  /** Number, or number and digest, as references name it; undefined: it is the current one, and they do not. */
  readonly name: string | undefined;
  /** Number and digest. */
  readonly lasting: string;
  /** Whether it is the edition that is asked. */
  readonly isHome: boolean;
}

/** A thing of a comparison: named, and found again by a reference of the API's (`slug`, `corpus/slug`, `corpus@2/slug`, `corpus@2@0a1b2c3d4e5f/slug`). */
export interface Item {
  readonly reference: string;
  readonly slug: string;
  readonly named: Named;
  readonly edition: OfEdition;
}

/** An era, a leader or a source. */
export interface Column extends Item {
  /** EDTF; undefined for what is no era. */
  readonly period: string | undefined;
}

/** What one column says on one principle. */
export interface Cell {
  readonly kinds: readonly StanceKind[];
  /** Slugs of the principles that the stances are on: with narrower ones rolled up, and across corpora, of others too. */
  readonly stancesOn: readonly string[];
  /** What happened since the column before; undefined where neither attests the principle, and where none is before or one of another corpus. */
  readonly change: Change | undefined;
}

/** In which sense a principle counts as another: declared to mean the same, or nearly the same; of two editions of one corpus, by its name. */
export type MatchSort = "exact" | "close" | "named";

/** A principle that counts in the line of another. */
export interface Matched extends Item {
  readonly sort: MatchSort;
}

/** A principle through all columns. */
export interface Line extends Item {
  /** Principles of other corpora, or editions, that count here because they are declared to match. */
  readonly matched: readonly Matched[];
  readonly cells: readonly Cell[];
}

/** How many principles a transition has of each sort. */
export type Totals = Readonly<Record<Change | Uptake, number>>;

/** How much two columns have in common. */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  /** Principles that one holds and the other turns against. */
  readonly opposed: number;
  readonly union: number;
  readonly jaccard: number;
}

/** Eras, leaders or sources side by side, in plain values. */
export interface Comparison {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** Of the transition into each column but the first; only between eras. Undefined where it is from one corpus to another. */
  readonly totals: readonly (Totals | undefined)[];
  readonly similarity: readonly Similarity[];
  readonly sharedByAll: readonly Line[];
  /** The editions of columns that are of another one than is asked. */
  readonly others: readonly EditionStampFragment[];
}

/** Whether a column follows upon the one before it, in one doctrine: eras of two corpora merely stand side by side. */
export function isNext(subject: Subject, columns: readonly Column[], at: number): boolean {
  const before = columns[at - 1];
  return subject === "eras" && before !== undefined && before.edition.corpus === columns[at]?.edition.corpus;
}

/** Whether any column follows upon the one before it, so that there are threads to be drawn. */
export function hasThreads(subject: Subject, columns: readonly Column[]): boolean {
  return columns.some((_, at) => isNext(subject, columns, at));
}

/** Whether what is compared follows upon each other: eras of one corpus do. */
export function isInOrder(subject: Subject, columns: readonly Column[]): boolean {
  return subject === "eras" && isOfOne(columns.map(({ edition }) => edition.corpus));
}

/** Whether things of these corpora are all of one. */
export function isOfOne(corpora: readonly (string | undefined)[]): boolean {
  return new Set(corpora).size < 2;
}
