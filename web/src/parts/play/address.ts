import { pageNumber } from "../../address/page-number.js";
import { formOf, text } from "../../address/parameters.js";

/** What the address holds of the eras, one by one. */
export interface PlayState {
  /** Slug of the era that is shown; empty: the first. */
  readonly era: string;
  /** Which page of the principles, from 1. */
  readonly page: number;
  /** Slug of the principle on which the passages of the era are open; empty: none. */
  readonly open: string;
}

export const playInAddress = formOf<PlayState>({ era: text, page: pageNumber, open: text });
