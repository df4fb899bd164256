import type { ParagraphReadFragment, StanceKind } from "../../api/generated/graphql.js";
import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { restingKey } from "../../parts/resting-key.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import { clip, inCharacters } from "../../parts/text-fitting.js";

export type EvidenceRead = ParagraphReadFragment["evidence"][number];

/** What rests on a paragraph, with the passages of the paragraph that it rests on. */
export interface Resting {
  readonly key: string;
  /** The kind of a stance; undefined: an event or a quotation. */
  readonly kind: StanceKind | undefined;
  /** In plain text where it is no name: the beginning of a quotation. */
  readonly name: Named | string;
  /** What is said of it, where the name does not say it all. */
  readonly summary: string | undefined;
  /** Where its page is, below the explorer. */
  readonly page: string;
  readonly passages: readonly EvidenceRead[];
}

/** What rests on a paragraph of one era; or the events, or the quotations. */
export interface RestingGroup {
  readonly slug: string;
  readonly name: Named | string;
  readonly resting: readonly Resting[];
}

interface Group {
  readonly slug: string;
  readonly name: Named | string;
  readonly ordinal: number;
}

const EVENTS = "event:";
const QUOTES = "quote:";

/** Puts together what rests on a paragraph: eras in their order, then events, then quotations. */
export function restingOn(words: Words, { evidence }: Pick<ParagraphReadFragment, "evidence">): RestingGroup[] {
  const groups = new Map<string, { readonly group: Group; readonly resting: Resting[] }>();
  const passagesOf = new Map<string, EvidenceRead[]>();
  for (const one of evidence) {
    const key = restingKey(one);
    const known = passagesOf.get(key);
    known?.push(one);
    if (known) continue;
    const passages = [one];
    passagesOf.set(key, passages);
    const group = groupOf(words, one);
    const there = groups.get(group.slug) ?? { group, resting: [] };
    groups.set(group.slug, there);
    there.resting.push({ key, ...described(words, one, key), passages });
  }
  return [...groups.values()]
    .sort((one, other) => one.group.ordinal - other.group.ordinal)
    .map(({ group: { slug, name }, resting }) => ({ slug, name, resting: resting.sort(byNameThenKind) }));
}

function groupOf({ capital, things }: Words, { stance, event }: EvidenceRead): Group {
  if (stance) return { slug: stance.era.slug, name: stance.era, ordinal: stance.era.ordinal };
  return event
    ? { slug: EVENTS, name: capital(things.Event.many), ordinal: Number.MAX_SAFE_INTEGER - 1 }
    : { slug: QUOTES, name: capital(things.Quote.many), ordinal: Number.MAX_SAFE_INTEGER };
}

function described(
  { quoted }: Words,
  { stance, event, quote }: EvidenceRead,
  key: string,
): Omit<Resting, "key" | "passages"> {
  if (stance) return { kind: stance.kind, name: stance.principle, summary: stance.summary, page: `/stances/${key}` };
  if (event) return { kind: undefined, name: event, summary: undefined, page: `/events/${event.slug}` };
  const name = quoted(clip(quote?.text ?? "", 60, inCharacters));
  return { kind: undefined, name, summary: undefined, page: `/quotes/${quote?.slug ?? ""}` };
}

const plainOf = ({ name }: Resting): string => (typeof name === "string" ? name : name.name);

function byNameThenKind(one: Resting, other: Resting): number {
  const byName = plainOf(one).localeCompare(plainOf(other), "en");
  const placeOf = ({ kind }: Resting) => (kind ? kindOrder.indexOf(kind) : 0);
  return byName || placeOf(one) - placeOf(other);
}

/** How many of each there are, in words: "12 readings, 1 event". */
export function countInWords({ counts, reading, comma }: Words, resting: readonly Resting[]): string {
  const stances = resting.filter(({ kind }) => kind !== undefined).length;
  const eventCount = resting.filter(({ key }) => key.startsWith(EVENTS)).length;
  const all = [
    { count: stances, said: counts.readings },
    { count: eventCount, said: counts.events },
    { count: resting.length - stances - eventCount, said: counts.quotations },
  ];
  const there = all.filter(({ count }) => count > 0);
  return there.map(({ count, said }) => said(count)).join(comma) || reading.nothing;
}
