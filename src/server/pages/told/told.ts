import type { AskOwn, EditionAsked } from "../../../agents/own-graph.js";
import type { Html } from "../../../edition/escaped-html.js";
import type { ToldDefaultFragment, ToldEditionFragment } from "../generated/graphql.js";
import type { Tongue } from "./words.js";

/** What an address of the explorer asks to be told. */
export interface Asked {
  readonly ask: AskOwn;
  readonly edition: EditionAsked;
  /** Slugs in the path, after the word for what they name. */
  readonly slugs: readonly string[];
  /** What is chosen or written in the address of a view. */
  readonly chosen: URLSearchParams;
  /** Where a page is that is named below /explore, in the same edition and language. */
  readonly link: (path: string) => string;
  /** The language in which it is told. */
  readonly tongue: Tongue;
}

/** What a page tells of what is at its address. */
export interface Told {
  readonly title: string;
  readonly description: string;
  /** Where it is below /explore, by the slugs that it has now. */
  readonly path: string;
  /** What it is, in terms of schema.org, but for where it is and what it is part of. */
  readonly data: Readonly<Record<string, unknown>> & { readonly "@type": string };
  /** Its title where it is left out. */
  readonly heading?: Html;
  /** All that is told below the heading. */
  readonly text: Html;
  /** False: nothing of it could be drawn. */
  readonly isDrawn?: boolean;
  readonly edition: ToldEditionFragment;
  /** The corpus that an address means which names none. */
  readonly defaultCorpus: string | undefined;
}

/** Tells of what an address names; undefined: there is none. */
export type Teller = (asked: Asked) => Promise<Told | undefined>;

/** A page that tells of an edition. @param home the edition that an address means which names none */
export function told(
  edition: Told["edition"],
  home: ToldDefaultFragment["default"],
  page: Omit<Told, "edition" | "defaultCorpus">,
): Told {
  return { ...page, edition, defaultCorpus: home?.corpus.slug };
}
