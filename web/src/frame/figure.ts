import type { Query } from "../address/parameters.js";
import type { EditionAsked } from "../address/scope.js";
import type { Ask } from "../api/ask-whole.js";
import type { EditionStampFragment } from "../api/generated/graphql.js";
import type { Words } from "../messages/words.js";
import type { Named } from "../parts/naming.js";
import type { Takeaways } from "./takeaways.js";

/** What an address of a figure says. */
export interface FigureAddress {
  /** The state of the view, as its own address has it. */
  readonly query: Query;
  /** The slug in the path of the view; empty where it has none. */
  readonly slug: string;
  readonly edition: EditionAsked;
  /** In which it is captioned. */
  readonly words: Words;
  /** Gives names of an edition as the address has them read. */
  namesOf(edition: Pick<EditionStampFragment, "language">): (named: Named) => string;
}

/** What a figure is made of; or that there is nothing to draw, or that the address is wrong, and why. */
export type FigureTaken = Takeaways | { readonly absent: string } | { readonly wrong: string };

/** How a view draws what it shows without a page: asked by the view's own documents, drawn as its downloads are. */
export type DrawFigure = (address: FigureAddress, ask: Ask) => Promise<FigureTaken>;
