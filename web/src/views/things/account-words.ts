import type { Query } from "../../address/parameters.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import type { Named } from "../../parts/naming.js";

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

/** Makes words lead to where what they say is seen. */
type See = (words: string) => Seen;

/** The templates of a language for the paragraphs on eras and principles: what stands around names and counts. */
export interface AccountWords {
  readonly silentEra: string;
  readonly silentPrinciple: string;
  /** How the paragraphs begin. */
  readonly thisEra: string;
  readonly thisPrinciple: string;
  /** What an era does with the principles named next, by kind. */
  readonly eraDoes: Readonly<Record<StanceKind, string>>;
  /** What becomes of a principle in the eras named next, by kind. */
  readonly principleIs: Readonly<Record<StanceKind, string>>;
  readonly comma: string;
  readonly and: string;
  readonly semicolon: string;
  readonly end: string;
  /** Those that are not named. */
  others(count: number): string;
  /** Of the principles of the era before, how many this one has stances on. */
  takenUp(told: { readonly before: number; readonly kept: number; readonly seen: See }): readonly Piece[];
  /** In how many eras there is nothing on a principle. */
  silentIn(told: { readonly silent: number; readonly all: number; readonly seen: See }): readonly Piece[];
}

/** The words of a language for what so many sources present. */
export type WordsFor = (sources: number) => AccountWords;
