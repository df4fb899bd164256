import { flag, text } from "../../address/parameters.js";
import type { AddressForm } from "../../address/use-address.js";
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

export const pageForm: AddressForm<PageState> = {
  read: (query) => ({
    open: text.read(query["open"]),
    passages: flag.read(query["passages"]),
    stances: shown.read(query["stances"]),
    events: shown.read(query["events"]),
    quotes: shown.read(query["quotes"]),
  }),
  write: ({ open, passages, stances, events, quotes }) => ({
    open: text.write(open),
    passages: flag.write(passages),
    stances: shown.write(stances),
    events: shown.write(events),
    quotes: shown.write(quotes),
  }),
};
