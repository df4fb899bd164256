import type { GraphQLResolveInfo } from "graphql";
import type { StanceKind } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";
import { behindOthers } from "./breather.js";
import { type Compared, comparedBy } from "./compared.js";
import { ComparedEditions } from "./compared-editions.js";
import { checkDistinct } from "./comparison-arguments.js";
import type { AskedComparison } from "./comparison-id.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { inOrderOfErrors } from "./in-order-of-errors.js";
import { firstOfAll, firstOfOthers } from "./others.js";
import type { NamedPrinciple } from "./outline.js";
import type { SubjectType } from "./outline-statement.js";
import { shelfOf } from "./reading.js";
import { type EditionRow, type References, referredRows, resolveReferences, slugsByEdition } from "./references.js";
import { alone } from "./rows.js";
import { isSelected } from "./selection.js";

/** What every comparison takes beside the list of what it compares. */
export interface ComparisonArguments {
  readonly kinds?: readonly StanceKind[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
  readonly rollUp: boolean;
}

/** What was compared, and how it was asked for. */
export type Outcome = Compared & { readonly asked: AskedComparison };

interface KeptOutcome {
  readonly outcome: Outcome;
  /** How many stances there are in it. */
  readonly given: number;
}

const outcomes = shelfOf<KeptOutcome>();

/** What a comparison is of: a sort of things, those of an edition and of others that are named, and what counts of them. */
interface Asked {
  readonly type: SubjectType;
  readonly named: References;
  readonly edition: { readonly id: number };
  readonly args: ComparisonArguments;
  /** Whether it is asked who else attests a principle. */
  readonly withOthers: boolean;
  /** Whether it is asked who attested a principle first. */
  readonly withFirsts: boolean;
}

/**
 * Compares eras, leaders or sources over their stances. Only what the rules need is read: what is shown of the rows is read by
 * who shows them. What the rules find out is kept with what they found it out of.
 *
 * @throws BadUserInput for unknown slugs of what is compared, of principles, and of sources, and for two names of one thing
 */
export async function compare(
  context: Context,
  type: SubjectType,
  named: References,
  edition: { readonly id: number },
  args: ComparisonArguments,
  info: GraphQLResolveInfo,
): Promise<Outcome> {
  const withOthers = isSelected(info, ["sharedOnlyByThese"]);
  const withFirsts = ["resumed", "appeared"].some((list) => isSelected(info, ["transitions", list]));
  const asked = { type, named, edition, args, withOthers, withFirsts };
  const kept = outcomes(context.reading.keeper).get(nameOf(asked));
  if (kept === undefined) return comparedAnew(context, asked);
  await hasPlace(context, kept.given);
  return kept.outcome;
}

/** Waits until an answer of so many stances may go on. */
async function hasPlace({ size }: Context, stances: number): Promise<void> {
  await size.room(stances);
  // Many may be told at once that they have their place, or that nobody waits for them any more.
  await behindOthers();
  size.check();
}

function nameOf({ type, named, edition, args, withOthers, withFirsts }: Asked): string {
  const { kinds, principles, sources, rollUp } = args;
  const subjects = named.named.map(({ editionId, slug }) => [editionId, slug]);
  return JSON.stringify([type, edition.id, subjects, kinds, principles, sources, rollUp, withOthers, withFirsts]);
}

async function comparedAnew(context: Context, all: Asked): Promise<Outcome> {
  const { type, named, edition, args } = all;
  const { outline, reading } = context;
  const slugs = slugsByEdition(named);
  const editions = new ComparedEditions(edition.id, [...slugs.keys()]);
  const only = args.sources ? await resolveReferences(context, edition, "sources", args.sources) : undefined;
  const sourcesOf = (id: number): readonly string[] | undefined => only && (slugsByEdition(only).get(id) ?? []);
  // By narrower principles, or those of another corpus, an era attests others than are its own.
  const isAlone = !args.rollUp && editions.ids.length === 1;
  // Restricted where it is read, as far as stances on other principles cannot count.
  const isRestricted = isAlone && args.principles?.every(isPlain);
  const principles = isRestricted ? (args.principles ?? undefined) : undefined;
  const counted = (editionId: number) => ({ editionId, kinds: args.kinds, sources: sourcesOf(editionId) });
  const ofEach = async <Read>(read: (editionId: number) => Promise<Read>): Promise<Read[]> =>
    Promise.all(editions.ids.map(read));
  const reads = [
    referredRows(context, type, named, (id, distinct) =>
      outline.subjects(type, id, distinct, { principles, sources: sourcesOf(id) }),
    ),
    askedPrinciples(context, editions, args.principles),
    only && askedSources(context, editions, only),
    outline.matches(editions.ids),
    args.rollUp ? ofEach((id) => outline.hierarchy(id)) : [],
    all.withOthers ? ofEach((id) => firstOfOthers(reading, { ...counted(id), type, slugs: slugs.get(id) ?? [] })) : [],
    all.withFirsts ? ofEach((id) => firstOfAll(reading, counted(id), isAlone ? slugs.get(id) : undefined)) : [],
  ] as const;
  const [subjects, asked, from, matches, links, others, firsts] = await inOrderOfErrors(reads);
  checkDistinct(named, subjects);
  const given = subjects.reduce((sum, { stances }) => sum + stances.length, 0);
  await hasPlace(context, given);
  const { kinds, rollUp } = args;
  const outlined = { subjects, asked, matches, links, others, firsts, kinds };
  const outcome = {
    ...comparedBy(editions, outlined),
    asked: { editions, subjects, kinds, principles: asked, sources: from, rollUp },
  };
  // What it goes by weighs as much as what was read.
  const weighed = { outlined, rows: outcome.rows };
  outcomes(reading.keeper).set(nameOf(all), { outcome, given }, weighed);
  return outcome;
}

/** Whether it is a slug of the edition that is asked, and no reference that names one. */
function isPlain(slug: string): boolean {
  return !slug.includes("/");
}

async function askedPrinciples(
  context: Context,
  editions: ComparedEditions,
  slugs: ComparisonArguments["principles"],
): Promise<NamedPrinciple[] | undefined> {
  if (slugs == null) return undefined;
  const home = { id: editions.ids[0] ?? 0 };
  const references = await resolveReferences(context, home, "principles", slugs);
  const rows = await referredRows(context, "Principle", references, (id, distinct) =>
    context.outline.principles(id, distinct),
  );
  refuseElsewhere(editions, "principles", rows);
  return rows;
}

/** Only that they are there: stances are restricted to them where they are read. */
async function askedSources(
  context: Context,
  editions: ComparedEditions,
  references: References,
): Promise<readonly EditionRow[]> {
  const rows = await referredRows(context, "Source", references, (id, distinct) =>
    context.rows.where("Source", id, isCalled("r", distinct), alone("Source")),
  );
  refuseElsewhere(editions, "sources", rows);
  return rows;
}

function refuseElsewhere(editions: ComparedEditions, argument: string, rows: readonly EditionRow[]): void {
  const elsewhere = rows.filter(({ editionId }) => !editions.ids.includes(editionId)).map(({ slug }) => slug);
  if (elsewhere.length === 0) return;
  throw new BadUserInput(
    argument,
    `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "is" : "are"} of an edition that is not compared; expected ${argument} of the editions of what is compared`,
  );
}
