import { lastingName } from "../../address/edition-name.js";
import type {
  ComparedEditionFragment,
  CompareErasQuery,
  CompareLeadersQuery,
  EditionStampFragment,
  StanceKind,
} from "../../api/generated/graphql.js";
import type { Named } from "../../parts/naming.js";
import { nameIn } from "./references.js";

/** What is compared: eras, or leaders. */
export type Subject = "eras" | "leaders";

/** What became of a principle from one era to the next, as a transition of the API says it. */
export const changes = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"] as const;
export type Change = (typeof changes)[number];

/** Whether a thread comes from the era before: there the principle was attested. */
export function leadsOn(change: Change | undefined): boolean {
  return change === "carried" || change === "reversed" || change === "notAttested";
}

/** How the later era took up what it attests. */
export const uptakes = ["reaffirmed", "extended", "narrowed", "reinterpreted", "rejected", "abandoned"] as const;
export type Uptake = (typeof uptakes)[number];

/** From which edition something is, and how the address of a view names it. */
export interface OfEdition {
  readonly corpus: string;
  readonly title: string;
  readonly number: number;
  /** Number, or number and digest, as references name it; undefined: it is the current one, and they do not. */
  readonly name: string | undefined;
  /** Number and digest. */
  readonly lasting: string;
  /** Whether it is the edition that is asked. */
  readonly isHome: boolean;
}

/** A thing of a comparison: named, and found again by a reference of the API's (`slug`, `corpus/slug`, `corpus@2/slug`, `corpus@2@0a1b2c3d4e5f/slug`). */
export interface Item {
  readonly reference: string;
  readonly slug: string;
  readonly named: Named;
  readonly edition: OfEdition;
}

/** An era or a leader. */
export interface Column extends Item {
  /** EDTF; undefined for leaders. */
  readonly period: string | undefined;
}

/** What one era or leader says on one principle. */
export interface Cell {
  readonly kinds: readonly StanceKind[];
  /** Slugs of the principles that the stances are on: with narrower ones rolled up, and across corpora, of others too. */
  readonly stancesOn: readonly string[];
  /** What happened since the column before; undefined where neither attests the principle, and where nothing is before. */
  readonly change: Change | undefined;
}

/** A principle through all columns. */
export interface Line extends Item {
  /** Principles of other corpora that count here because they are declared to match. */
  readonly matched: readonly Item[];
  readonly cells: readonly Cell[];
}

/** How many principles a transition has of each sort. */
export type Totals = Readonly<Record<Change | Uptake, number>>;

/** How much two columns have in common. */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  /** Principles that one holds and the other turns against. */
  readonly opposed: number;
  readonly union: number;
  readonly jaccard: number;
}

/** Eras or leaders side by side, in plain values. */
export interface Comparison {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** Of the transition into each column but the first; none between leaders. */
  readonly totals: readonly Totals[];
  readonly similarity: readonly Similarity[];
  readonly sharedByAll: readonly Line[];
  /** The editions of columns that are of another one than is asked. */
  readonly others: readonly EditionStampFragment[];
}

type Answered<Query extends { readonly edition: unknown }> = NonNullable<Query["edition"]>;
type ErasAnswer = Answered<CompareErasQuery>["compareEras"];
type LeadersAnswer = Answered<CompareLeadersQuery>["compareLeaders"];
type Row = Omit<ErasAnswer["rows"][number], "matched"> & { readonly matched?: ErasAnswer["rows"][number]["matched"] };

/**
 * Eras side by side.
 *
 * @param asked references to the eras: an edition that they name by its number, or by number and digest, is named so throughout
 */
export function comparisonOfEras(
  edition: EditionStampFragment,
  answer: ErasAnswer,
  asked: readonly string[],
): Comparison {
  const home: Home = { edition, asked };
  const columnOfId = new Map(answer.eras.map(({ id }, index) => [id, index]));
  const changeOf = answer.transitions.map(
    (transition) => new Map(changes.flatMap((change) => transition[change].map(({ id }) => [id, change] as const))),
  );
  const lines = linesOf(home, answer.rows, (id, column) => changeOf[column - 1]?.get(id));
  return {
    columns: answer.eras.map((era) => ({ ...itemOf(home, era), period: era.period })),
    lines: lines.map(({ line }) => line),
    totals: answer.transitions.map((transition) => ({
      introduced: transition.introduced.length,
      resumed: transition.resumed.length,
      appeared: transition.appeared.length,
      carried: transition.carried.length,
      reversed: transition.reversed.length,
      notAttested: transition.notAttested.length,
      reaffirmed: transition.reaffirmed.length,
      extended: transition.extended.length,
      narrowed: transition.narrowed.length,
      reinterpreted: transition.reinterpreted.length,
      rejected: transition.rejected.length,
      abandoned: transition.abandoned.length,
    })),
    similarity: answer.similarity.flatMap(({ a, b, ...measures }) => {
      const [first, second] = [columnOfId.get(a.id), columnOfId.get(b.id)];
      return first === undefined || second === undefined ? [] : [{ a: first, b: second, ...measures }];
    }),
    sharedByAll: chosenOf(lines, answer.sharedByAll),
    others: [...new Map(answer.eras.map(({ edition }) => [edition.digest, edition])).values()].filter(
      ({ digest }) => digest !== edition.digest,
    ),
  };
}

/** Leaders side by side. */
export function comparisonOfLeaders(edition: EditionStampFragment, answer: LeadersAnswer): Comparison {
  const home: Home = { edition, asked: [] };
  const lines = linesOf(home, answer.rows, () => undefined);
  return {
    columns: answer.leaders.map((leader) => ({ ...itemOf(home, leader), period: undefined })),
    lines: lines.map(({ line }) => line),
    totals: [],
    similarity: [],
    sharedByAll: chosenOf(lines, answer.sharedByAll),
    others: [],
  };
}

/** From where a comparison is seen. */
interface Home {
  readonly edition: EditionStampFragment;
  /** References of what is compared. */
  readonly asked: readonly string[];
}

interface IdentifiedLine {
  readonly id: string;
  readonly line: Line;
}

function linesOf(
  home: Home,
  rows: readonly Row[],
  changeOf: (principle: string, column: number) => Change | undefined,
): IdentifiedLine[] {
  return rows.map(({ principle, matched = [], cells }) => ({
    id: principle.id,
    line: {
      ...itemOf(home, principle),
      matched: matched.map((other) => itemOf(home, other)),
      cells: cells.map(({ kinds, stances }, column) => ({
        kinds,
        stancesOn: [...new Set(stances.map((stance) => stance.principle.slug))],
        change: changeOf(principle.id, column),
      })),
    },
  }));
}

function chosenOf(lines: readonly IdentifiedLine[], chosen: readonly { readonly id: string }[]): Line[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return lines.flatMap(({ id, line }) => (ids.has(id) ? [line] : []));
}

type Answer = Named & { readonly slug: string; readonly edition: ComparedEditionFragment };

function itemOf({ edition: home, asked }: Home, { slug, name, labels, edition }: Answer): Item {
  const { number, corpus } = edition;
  const isHome = corpus.slug === home.corpus.slug && number === home.number;
  const lasting = lastingName(edition);
  const pinned = nameIn(asked, corpus.slug, edition) ?? (number === corpus.currentEdition.number ? undefined : lasting);
  return {
    reference: isHome ? slug : `${corpus.slug}${pinned === undefined ? "" : `@${pinned}`}/${slug}`,
    slug,
    named: { name, labels },
    edition: { corpus: corpus.slug, title: corpus.title, number, name: pinned, lasting, isHome },
  };
}
