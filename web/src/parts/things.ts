/** What has a page of its own: where it is, and what it is called, one of them and many. */
export const things = {
  Principle: { path: "principles", word: "principle", words: "principles" },
  Era: { path: "eras", word: "era", words: "eras" },
  Leader: { path: "leaders", word: "leader", words: "leaders" },
  Event: { path: "events", word: "event", words: "events" },
  Quote: { path: "quotes", word: "quotation", words: "quotations" },
} as const;

/** The name of its type in the API. */
export type ThingType = keyof typeof things;

export const thingTypes = ["Principle", "Era", "Leader", "Event", "Quote"] as const satisfies readonly ThingType[];

/** The word with a capital, as it heads something. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
