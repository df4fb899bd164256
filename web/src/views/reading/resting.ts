import type { ParagraphReadFragment, StanceKind } from "../../api/generated/graphql.js";
import { counted } from "../../parts/counted.js";
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
  readonly name: Named;
  /** What is said of it, where the name does not say it all. */
  readonly summary: string | undefined;
  /** Where its page is, below the explorer. */
  readonly page: string;
  readonly passages: readonly EvidenceRead[];
}

/** What rests on a paragraph of one era; or the events, or the quotations. */
export interface RestingGroup {
  readonly slug: string;
  readonly name: Named;
  readonly resting: readonly Resting[];
}

const inPlainWords = (name: string): Named => ({ name, labels: [] });
const events = { slug: "event:", name: inPlainWords("Events"), ordinal: Number.MAX_SAFE_INTEGER - 1 };
const quotes = { slug: "quote:", name: inPlainWords("Quotations"), ordinal: Number.MAX_SAFE_INTEGER };

/** Puts together what rests on a paragraph: eras in their order, then events, then quotations. */
export function restingOn({ evidence }: Pick<ParagraphReadFragment, "evidence">): RestingGroup[] {
  const groups = new Map<string, { readonly group: typeof events; readonly resting: Resting[] }>();
  const passagesOf = new Map<string, EvidenceRead[]>();
  for (const one of evidence) {
    const key = restingKey(one);
    const known = passagesOf.get(key);
    known?.push(one);
    if (known) continue;
    const passages = [one];
    passagesOf.set(key, passages);
    const group = groupOf(one);
    const there = groups.get(group.slug) ?? { group, resting: [] };
    groups.set(group.slug, there);
    there.resting.push({ key, ...described(one, key), passages });
  }
  return [...groups.values()]
    .sort((one, other) => one.group.ordinal - other.group.ordinal)
    .map(({ group: { slug, name }, resting }) => ({ slug, name, resting: resting.sort(byNameThenKind) }));
}

function groupOf({ stance, event }: EvidenceRead): typeof events {
  if (stance) return { slug: stance.era.slug, name: stance.era, ordinal: stance.era.ordinal };
  return event ? events : quotes;
}

function described({ stance, event, quote }: EvidenceRead, key: string): Omit<Resting, "key" | "passages"> {
  if (stance) return { kind: stance.kind, name: stance.principle, summary: stance.summary, page: `/stances/${key}` };
  if (event) return { kind: undefined, name: event, summary: undefined, page: `/events/${event.slug}` };
  const words = quote?.text ?? "";
  const name = inPlainWords(`“${clip(words, 60, inCharacters)}”`);
  return { kind: undefined, name, summary: undefined, page: `/quotes/${quote?.slug ?? ""}` };
}

function byNameThenKind(one: Resting, other: Resting): number {
  const byName = one.name.name.localeCompare(other.name.name, "en");
  const placeOf = ({ kind }: Resting) => (kind ? kindOrder.indexOf(kind) : 0);
  return byName || placeOf(one) - placeOf(other);
}

/** How many of each there are, in words: "12 readings, 1 event". */
export function countInWords(resting: readonly Resting[]): string {
  const stances = resting.filter(({ kind }) => kind !== undefined).length;
  const eventCount = resting.filter(({ key }) => key.startsWith(events.slug)).length;
  const counts = [
    { count: stances, word: "reading" },
    { count: eventCount, word: "event" },
    { count: resting.length - stances - eventCount, word: "quotation" },
  ];
  const there = counts.filter(({ count }) => count > 0);
  return there.map(({ count, word }) => counted(count, word)).join(", ") || "nothing";
}
