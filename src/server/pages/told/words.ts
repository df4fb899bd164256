import type { DateWords } from "../../../chronology/date-words.js";
import type { StanceKind } from "../../../comparison/attestation.js";

/** The lists of an edition, as they are called in addresses. */
export type ListPath = "eras" | "principles" | "leaders" | "events" | "quotes" | "sources";

/** The views that tell of an edition as a whole, as they are called in addresses. */
export type ViewPath = "compare" | "timeline" | "search" | "pins" | "check" | "changes" | "lineage" | "play";

/** A sentence in which something stands that is more than words: a link, a digest. */
export type Sentence<Part> = readonly (string | Part)[];

/** What pages tell around what a corpus says, in one language. */
export interface ToldWords {
  readonly lists: Readonly<Record<ListPath, string>>;
  readonly listOf: (list: string, corpus: string, about: string) => string;
  /** What each view is called, and what it shows. */
  readonly views: Readonly<Record<ViewPath, { readonly title: string; readonly lead: string }>>;
  readonly viewOf: (lead: string, corpus: string) => string;
  readonly searchFor: (words: string) => string;
  readonly compared: (names: readonly string[]) => string;
  /** What stands above lists. */
  readonly headings: Readonly<Record<"compared" | "held" | "found" | "presented" | "passages", string>>;
  readonly othersInExports: (count: number) => string;
  /** What stands before facts. */
  readonly terms: Readonly<Record<Term, string>>;
  readonly itsLineage: string;
  readonly textAttached: string;
  readonly textNotAttached: string;
  readonly lineageOf: (principle: string) => string;
  readonly reading: (read: { principle: string; kind: string; era: string }) => string;
  readonly paragraph: (paragraph: number) => string;
  /** What previews and search engines say of a page. */
  readonly about: {
    readonly era: (era: { corpus: string; period: string; summary: string }) => string;
    readonly principle: (principle: { corpus: string; statement: string }) => string;
    readonly leader: (leader: { corpus: string; name: string; eras: readonly string[] }) => string;
    readonly event: (event: { date: string; summary: string }) => string;
    readonly quote: (quote: { corpus: string; said: readonly string[] }) => string;
    readonly source: (source: { corpus: string; citation: string }) => string;
    readonly reading: (summary: string) => string;
  };
  readonly editionLine: <Part>(edition: { corpus: Part; number: number; digest: Part }) => Sentence<Part>;
  /** What a figure is of, for who does not see it. */
  readonly figures: {
    readonly matrix: string;
    readonly lineage: string;
    readonly timeline: string;
    readonly lineageOf: (title: string) => string;
    readonly within: (figure: string, corpus: string, edition: number) => string;
    readonly asTable: string;
  };
  readonly nothing: {
    readonly title: string;
    readonly noView: string;
    readonly noThing: string;
    readonly ways: <Part>(link: (path: string, words: string) => Part) => Sentence<Part>;
  };
  /** What the page says of itself until a view is drawn, and where none is. */
  readonly explorer: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly lead: string;
    readonly loading: string;
    readonly withoutScripts: <Part>(exported: (words: string) => Part) => Sentence<Part>;
    readonly served: string;
    readonly servedEdition: <Part>(edition: {
      slug: Part;
      number: number;
      published: Part;
      digest: Part;
    }) => Sentence<Part>;
    readonly nothingServed: <Part>(command: Part) => Sentence<Part>;
  };
  /** The ways to the data itself. */
  readonly door: {
    readonly label: string;
    readonly summary: string;
    readonly graphiql: <Part>(link: (words: string) => Part) => Sentence<Part>;
    readonly operations: <Part>(link: (words: string) => Part) => Sentence<Part>;
    readonly exports: <Part>(link: (words: string) => Part) => Sentence<Part>;
    readonly schema: <Part>(link: (words: string) => Part) => Sentence<Part>;
    readonly agents: <Part>(link: (words: string) => Part, address: Part) => Sentence<Part>;
    readonly ready: string;
    readonly questions: string;
    readonly drawn: string;
  };
  /** What stands below a figure in a page of another site. */
  readonly embed: {
    readonly picture: string;
    readonly from: (figure: { corpus: string; edition: number; sources: string }) => string;
    readonly digest: <Part>(digest: Part) => Sentence<Part>;
    readonly seen: string;
    readonly asTable: string;
  };
}

type Term =
  | ("when" | "otherNames" | "alsoCalled" | "leaders" | "before" | "after" | "throughEras" | "broader" | "narrower")
  | ("related" | "eras" | "era" | "principle" | "principles" | "speaker" | "event" | "paragraphs" | "text" | "where")
  | ("digest" | "kind");

/** A language in which pages are told. */
export interface Tongue {
  /** Its tag (BCP 47). */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** How an address asks for it: `zh`; undefined for the one in which those read who prefer none. */
  readonly inAddress: string | undefined;
  readonly dates: DateWords;
  readonly kinds: Readonly<Record<StanceKind, { readonly word: string }>>;
  readonly comma: string;
  readonly finding: (found: Finding) => string;
  readonly told: ToldWords;
  /** What marks a text of a language in a page of this one; nothing where it is the same. */
  marks(language: string): { readonly lang: string; readonly dir: "ltr" | "rtl" } | undefined;
}

/** What is found in an edition, by its numbers. */
interface Finding {
  readonly kind:
    | ("PERSISTENT" | "REVERSED" | "OPPOSED" | "RESUMED")
    | ("MOST_INTRODUCED" | "LAPSED" | "SINGLE_ERA" | "UNATTESTED");
  /** In English. */
  readonly sentence: string;
  readonly count: number;
  readonly of: number;
}

/** All languages in which pages are told, and which of them is meant. */
export interface Tongues {
  /** The one of those who prefer none first. */
  readonly all: readonly [Tongue, ...Tongue[]];
  /**
   * @param address what it says of languages: as `lang` and `ui` of the explorer
   * @param preferred by whom the page is read, the most preferred first
   */
  meant(address: { readonly lang: string | null; readonly ui: string | null }, preferred: readonly string[]): Tongue;
}
