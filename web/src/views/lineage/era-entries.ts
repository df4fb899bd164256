import type { Pin } from "./pins.js";
import type { River, Stream } from "./river.js";

/** What is said of an era: what a stream carries in it, or an event or a quotation that belongs to it. */
export interface EraEntry {
  /** Index of the era; undefined where the corpus gives none, nor a date that falls into one. */
  readonly era: number | undefined;
  readonly stream?: Stream;
  readonly pin?: Pin;
}

/** A river and its pins era by era: the principle that is followed in each, the narrower ones where they are attested. */
export function entriesOf(river: River, pins: readonly Pin[]): readonly EraEntry[] {
  const pinnedIn = (era: number | undefined): EraEntry[] =>
    pins.filter((pin) => pin.era === era).map((pin) => ({ era, pin }));
  const inEras = river.eras.flatMap((_, era): EraEntry[] => [
    { era, stream: river.main },
    ...river.tributaries.filter(({ reaches }) => reaches[era]?.length).map((stream) => ({ era, stream })),
    ...pinnedIn(era),
  ]);
  return [...inEras, ...pinnedIn(undefined)];
}
