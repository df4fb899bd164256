import type { EventKind, TimelineQuery } from "../../api/generated/graphql.js";
import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";

/** An entry of the timeline as the API answers it. */
export type TimelineItem = NonNullable<TimelineQuery["edition"]>["timeline"]["nodes"][number];

export const thingTypes = ["era", "event", "quote"] as const;
export type ThingType = (typeof thingTypes)[number];

/** Something that has a place in time: an era, an event or a quotation, in plain text. */
export interface Thing {
  readonly type: ThingType;
  readonly slug: string;
  /** Type and slug: different for every thing. */
  readonly key: string;
  /** As the reader has chosen to read names; of a quotation its words. */
  readonly name: string;
  /** What has the name; quotations have none. */
  readonly named: Named | undefined;
  /** In EDTF. */
  readonly date: string;
  /** What the source says of it; of a quotation, who said it. */
  readonly summary: string;
  readonly kind: EventKind | undefined;
}

/** What the API answers as things, in its order: by the first day that each may cover. */
export function thingsOf(items: readonly TimelineItem[], nameOf: (named: Named) => string): Thing[] {
  return items.map((item) => thingOf(item, nameOf));
}

function thingOf(item: TimelineItem, nameOf: (named: Named) => string): Thing {
  if (item.__typename === "Quote") {
    const { slug, text, said, speaker, attribution } = item;
    const summary = speaker ? nameOf(speaker) : (attribution ?? "");
    const shown = { name: `“${text}”`, named: undefined, date: said ?? "", summary, kind: undefined };
    return { type: "quote", slug, key: keyOf("quote", slug), ...shown };
  }
  const shown = { slug: item.slug, name: nameOf(item), named: item, summary: item.summary };
  return item.__typename === "Era"
    ? { type: "era", key: keyOf("era", item.slug), ...shown, date: item.period, kind: undefined }
    : { type: "event", key: keyOf("event", item.slug), ...shown, date: item.date, kind: item.kind };
}

/** What sort of thing it is, in words: "Era", "Event: conference". */
export function kindWord({ timeline, eventKinds, colon }: Words, { type, kind }: Thing): string {
  const { one } = timeline.types[type];
  return kind === undefined ? one : one + colon + eventKinds[kind];
}

export function keyOf(type: ThingType, slug: string): string {
  return `${type}/${slug}`;
}

/** The things that the reader wants to see: without the hidden types, events of the chosen kinds (none chosen: of all). */
export function chosenThings(
  things: readonly Thing[],
  { hidden, kinds }: { readonly hidden: readonly ThingType[]; readonly kinds: readonly EventKind[] },
): Thing[] {
  return things.filter(
    ({ type, kind }) => !hidden.includes(type) && (kind === undefined || kinds.length === 0 || kinds.includes(kind)),
  );
}
