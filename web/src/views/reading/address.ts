import { type AddressForm, flag, formOf, type Parameter, text } from "../../address/parameters.js";
import { shownItems } from "../../parts/shown-items.js";

/** A paragraph, and where in it a stretch begins that the reader has chosen. */
export interface ChosenPlace {
  readonly paragraph: number;
  /** Undefined: the paragraph as a whole. */
  readonly start: number | undefined;
}

/** No address has the view follow a source further than some thousands of paragraphs. */
const place: Parameter<ChosenPlace | undefined> = {
  read: (written) => {
    const [, paragraph, start] = /^([1-9]\d{0,3})(?:\.(\d{1,8}))?$/.exec(written ?? "") ?? [];
    if (paragraph === undefined) return undefined;
    return { paragraph: Number(paragraph), start: start === undefined ? undefined : Number(start) };
  },
  write: (chosen) =>
    chosen && (chosen.start === undefined ? String(chosen.paragraph) : `${chosen.paragraph}.${chosen.start}`),
};

/** What the reading view remembers. */
export interface ReadingState {
  /** What is lit, by its key or the beginning of one: a stance, a cell, an era, an event, a quotation. Empty: nothing. */
  readonly on: string;
  readonly at: ChosenPlace | undefined;
  /** Whether the text is shown without marks. */
  readonly bare: boolean;
  /** How many paragraphs are shown: that of the chosen place, at least. */
  readonly paragraphs: number;
}

const asWritten = formOf<ReadingState>({ on: text, at: place, bare: flag, paragraphs: shownItems(25) });

export const readingForm: AddressForm<ReadingState> = {
  // Whoever was brought to a paragraph far down keeps it when the place is chosen no more.
  read: (query) => {
    const state = asWritten.read(query);
    return { ...state, paragraphs: Math.max(state.paragraphs, state.at?.paragraph ?? 0) };
  },
  write: asWritten.write,
};
