import { stanceKey } from "./stance-key.js";

type Keyed = Parameters<typeof stanceKey>[0];

interface Supporting {
  readonly stance: Keyed | null;
  readonly event: { readonly slug: string } | null;
  readonly quote: { readonly slug: string } | null;
}

/** How addresses name an event, as what rests on a passage: no slug has a colon, so no stance is named so. */
export const eventKey = ({ slug }: { readonly slug: string }): string => `event:${slug}`;

/** How addresses name a quotation. */
export const quoteKey = ({ slug }: { readonly slug: string }): string => `quote:${slug}`;

/** How addresses name what evidence supports: one of the three is there. */
export function restingKey({ stance, event, quote }: Supporting): string {
  if (stance) return stanceKey(stance);
  if (event) return eventKey(event);
  return quote ? quoteKey(quote) : "";
}

/** Whether a key is meant by a name: a whole one, or the beginning of one: an era, or an era and a principle. */
export function isMeant(key: string, name: string): boolean {
  return name !== "" && (key === name || key.startsWith(`${name}/`));
}
