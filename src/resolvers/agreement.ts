import type { GraphQLResolveInfo } from "graphql";
import stringify from "safe-stable-stringify";
import type { Principle } from "../../prisma/generated/client/client.js";
import {
  attestationAgreement,
  type CellChoice,
  corpusAgreements,
  type Figure,
  kindAgreement,
  kindsAgreement,
  principleAgreements,
} from "../comparison/agreement.js";
import { type StanceKind, stanceKinds } from "../comparison/attestation.js";
import { bootstrapInterval, type Interval, RESAMPLES } from "../comparison/bootstrap.js";
import { codedCells } from "../comparison/coded-cells.js";
import { type Confusion, confusions } from "../comparison/confusions.js";
import { breather } from "./breather.js";
import { codedSpansOf, readCodings } from "./codings.js";
import type { Context } from "./context.js";
import { inOrderOfErrors } from "./in-order-of-errors.js";
import { knownRows } from "./known-slugs.js";
import { present } from "./present.js";
import { shelfOf } from "./reading.js";
import { selected } from "./selection.js";
import type { KindsArgument } from "./stances-of.js";

/** How far coders agree on something. `reason` tells why there is no alpha; null where there is one. */
export interface AgreementAnswer {
  readonly alpha: number | null;
  readonly reason: string | null;
  readonly units: number;
  readonly coders: number;
  /** Takes a while. */
  readonly interval: () => Promise<Interval | null>;
}

export interface AgreementArguments extends KindsArgument {
  readonly eras?: readonly string[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly cells: CellChoice;
}

const intervals = shelfOf<Interval | null>();

/** Answers `Edition.agreement`. @throws BadUserInput naming unknown slugs */
export async function agreement(
  edition: { readonly id: number },
  { cells: choice, ...args }: AgreementArguments,
  context: Context,
) {
  const [eras, principles, coded] = await inOrderOfErrors([
    numbersOf(context, "Era", edition.id, { argument: "eras", slugs: args.eras }),
    numbersOf(context, "Principle", edition.id, { argument: "principles", slugs: args.principles }),
    readCodings(context, edition.id),
  ]);
  const asked = {
    ...coded,
    eras: coded.eras.filter((era) => eras?.has(era) ?? true),
    principles: coded.principles.filter((principle) => principles?.has(principle) ?? true),
    kinds: args.kinds,
  };
  const cells = codedCells(asked);
  const answer = (name: string, figure: Figure): AgreementAnswer => ({
    ...figure,
    interval: () => intervalOf(context, `${edition.id} ${stringify({ choice, ...args })} ${name}`, figure),
  });
  return {
    coders: cells.coders,
    attestation: () => answer("attestation", attestationAgreement(cells, choice)),
    kinds: () => answer("kinds", kindsAgreement(cells, choice)),
    byKind: () =>
      stanceKinds
        .filter((kind) => args.kinds?.includes(kind) ?? true)
        .map((kind) => ({ ...answer(kind, kindAgreement(cells, choice, kind)), kind })),
    byPrinciple: async (info: GraphQLResolveInfo): Promise<PrincipleAgreementAnswer[]> => {
      const figures = principleAgreements(cells, choice);
      const ids = figures.map(({ principle }) => principle);
      const shape = selected({ context, info, typeName: "Principle", paths: [["principle"]] });
      const rows = await context.rows.at("Principle", edition.id, ids, shape);
      return figures.map(({ principle, figure }) => ({
        ...answer(`principle ${principle}`, figure),
        principle: present(rows, principle),
      }));
    },
    byCoder: () =>
      corpusAgreements(cells, choice).map(({ coder, figure }) => ({ ...answer(`coder ${coder}`, figure), coder })),
    confusions: (): Confusion[] => confusions(cells),
    spans: async (): Promise<AgreementAnswer> => ({
      ...(await codedSpansOf(context, edition.id, cells.coders, asked)),
      interval: () => Promise.resolve(null),
    }),
  };
}

export type EditionAgreementAnswer = Awaited<ReturnType<typeof agreement>>;
export type ConfusionAnswer = Confusion;
export type IntervalAnswer = Interval;
/** How many samples of the cells an interval is taken of. */
export const SAMPLES = RESAMPLES;
export type KindAgreementAnswer = AgreementAnswer & { readonly kind: StanceKind };
export type PrincipleAgreementAnswer = AgreementAnswer & { readonly principle: Principle };
export type CoderAgreementAnswer = AgreementAnswer & { readonly coder: string };

async function numbersOf(...asked: Parameters<typeof knownRows>): Promise<ReadonlySet<number> | undefined> {
  const rows = await knownRows(...asked);
  return rows && new Set(rows.map(({ id }) => id));
}

/** Drawn once in each state of the catalogue, however many ask and then leave, and with pauses in which others are heard. */
async function intervalOf(context: Context, name: string, { data }: Figure): Promise<Interval | null> {
  const shelf = intervals(context.reading.keeper);
  const kept = shelf.get(name);
  if (kept !== undefined) return kept;
  const found = await shelf.reading(name, async () => {
    const sampling = bootstrapInterval(data);
    for (;;) {
      const { done, value } = sampling.next();
      if (done) return value;
      await breather();
    }
  });
  shelf.set(name, found);
  return found;
}
