import { readEditionName } from "../../../../src/edition/edition-name.js";
import { followed } from "../../api/followed.js";
import type {
  EditionStampFragment,
  PinnedCellQuery,
  PinnedCellQueryVariables,
  StanceDetailFragment,
} from "../../api/generated/graphql.js";
import type { Paging } from "../../api/use-answer.js";
import { type Named, titled } from "../../parts/naming.js";
import type { Cell, Pin, PinnedOf } from "../../parts/sheet.js";

/** A pin with what its edition says of it. */
export interface Pinned extends Pin {
  readonly edition: EditionStampFragment;
  readonly subject: Named;
  readonly principle: Named & { readonly slug: string };
  readonly stances: readonly StanceDetailFragment[];
}

/** All stances of a cell, however many: what is taken along says nothing of a rest. */
export const stancePages: Paging<PinnedCellQuery, PinnedCellQueryVariables> = followed(["stances", "after"]);

/** What to ask of a cell. */
export function askedOf({ corpus, edition, of, subject, principle, kind }: Cell): PinnedCellQueryVariables {
  const { number = 0, digest = "" } = readEditionName(edition) ?? {};
  const only = (one: PinnedOf): string[] => (one === of ? [subject] : []);
  return {
    corpus,
    edition: number,
    digest,
    eras: only("era"),
    leaders: only("leader"),
    sources: only("source"),
    principles: [principle],
    stances: { [`${of}s`]: [subject], principles: [principle], ...(kind && { kinds: [kind] }) },
  };
}

/** What is known of a pin; undefined where there is no such edition, or it has no such names. */
export function pinnedFrom(pin: Pin, { edition }: PinnedCellQuery): Pinned | undefined {
  if (edition === null) return undefined;
  const [era, leader, source] = [edition.eras.nodes[0], edition.leaders.nodes[0], edition.inSources[0]];
  const subject = era ?? leader ?? (source && titled(source));
  const principle = edition.principles.nodes[0];
  if (subject === undefined || principle === undefined) return undefined;
  const { nodes } = edition.stances;
  const stances = source ? nodes.map((stance) => restingOn(source, stance)) : nodes;
  return { ...pin, edition, subject, principle, stances };
}

/** Whether what its edition says of a pin is had. */
export function isPinned(one: Pin | Pinned): one is Pinned {
  return "edition" in one;
}

/** A stance with the passages of one source alone: it may rest on others, too, which say nothing of how it stands in that one. */
function restingOn({ slug }: { readonly slug: string }, stance: StanceDetailFragment): StanceDetailFragment {
  return { ...stance, evidence: stance.evidence.filter(({ source }) => source.slug === slug) };
}
