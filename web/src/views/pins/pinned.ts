import { readEditionName } from "../../../../src/edition/edition-name.js";
import type {
  EditionStampFragment,
  PinnedCellQuery,
  PinnedCellQueryVariables,
  StanceDetailFragment,
} from "../../api/generated/graphql.js";
import { type Named, titled } from "../../parts/naming.js";
import type { Cell, Pin } from "../../parts/sheet.js";

/** A pin with what its edition says of it. */
export interface Pinned extends Pin {
  readonly edition: EditionStampFragment;
  readonly subject: Named;
  readonly principle: Named & { readonly slug: string };
  readonly stances: readonly StanceDetailFragment[];
  /** How many stances there are, of which the first are listed. */
  readonly total: number;
}

/** What to ask of a cell. */
export function askedOf({ corpus, edition, of, subject, principle, kind }: Cell): PinnedCellQueryVariables {
  const { number = 0, digest = "" } = readEditionName(edition) ?? {};
  const [eras, leaders, sources] = (["era", "leader", "source"] as const).map((one) => (one === of ? [subject] : []));
  return {
    corpus,
    edition: number,
    digest,
    eras: eras ?? [],
    leaders: leaders ?? [],
    sources: sources ?? [],
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
  const { nodes, totalCount: total } = edition.stances;
  const stances = source ? nodes.map((stance) => restingOn(source, stance)) : nodes;
  return { ...pin, edition, subject, principle, stances, total };
}

/** A stance with the passages of one source alone: it may rest on others, too, which say nothing of how it stands in that one. */
function restingOn({ slug }: { readonly slug: string }, stance: StanceDetailFragment): StanceDetailFragment {
  return { ...stance, evidence: stance.evidence.filter(({ source }) => source.slug === slug) };
}
