/** What has a page of its own, by the name of its type in the API: where it is. */
export const things = {
  Principle: { path: "principles" },
  Era: { path: "eras" },
  Leader: { path: "leaders" },
  Event: { path: "events" },
  Quote: { path: "quotes" },
} as const;

/** The name of its type in the API. */
export type ThingType = keyof typeof things;

export const thingTypes = ["Principle", "Era", "Leader", "Event", "Quote"] as const satisfies readonly ThingType[];
