import { flag, formOf, text } from "../../address/parameters.js";
import { shownItems } from "../../parts/shown-items.js";

const shown = shownItems(25);

/** What the page of a thing remembers. */
export interface PageState {
  /** The stance whose evidence is open, by its key; empty: none. */
  readonly open: string;
  /** Whether the passages stand below every stance. */
  readonly passages: boolean;
  /** How many of each list are shown. */
  readonly stances: number;
  readonly events: number;
  readonly quotes: number;
}

export const pageForm = formOf<PageState>({
  open: text,
  passages: flag,
  stances: shown,
  events: shown,
  quotes: shown,
});
