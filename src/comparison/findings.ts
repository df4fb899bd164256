import { type Attestation, areOpposite, isOpposing, positionOf } from "./attestation.js";

/** What there is to find, the most telling first. */
export const findingKinds = [
  "PERSISTENT",
  "REVERSED",
  "OPPOSED",
  "RESUMED",
  "MOST_INTRODUCED",
  "LAPSED",
  "SINGLE_ERA",
  "UNATTESTED",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What the numbers of an edition say: so many of so many principles, and the stances by which it can be checked. */
export interface Finding {
  readonly kind: FindingKind;
  /** Ascending, each once: those that are counted. */
  readonly principles: readonly number[];
  /** Ascending, each once: those of the stances. */
  readonly eras: readonly number[];
  readonly stances: readonly number[];
  /** Among how many principles they are counted. */
  readonly of: number;
}

/** The stances of an edition: eras are subjects, numbered in the order of time. */
export interface Course {
  readonly eras: readonly number[];
  readonly principles: readonly number[];
  readonly attestations: readonly Attestation[];
}

/** What the eras that attest a principle say of it: the stances of each, by the era's place in time. */
type Track = ReadonlyMap<number, readonly Attestation[]>;

/** What there is to say of an edition; what would be true of no principle is left out. */
export function findings({ eras, principles, attestations }: Course): Finding[] {
  const tracks = tracksOf(eras, attestations);
  const last = eras.length - 1;
  const taken = (choose: (track: Track) => readonly Attestation[]): Attestation[] =>
    [...tracks.values()].flatMap(choose);
  const all = (track: Track): Attestation[] => [...track.values()].flat();
  const isIn = (place: number) => (track: Track) => track.has(place);
  const earlier = [...tracks.values()].filter((track) => [...track.keys()].some((place) => place < last));
  const introduced = attestations.filter(({ kind }) => kind === "INTRODUCED");
  const several = eras.length > 1;
  const found: Readonly<Record<FindingKind, Found>> = {
    PERSISTENT: {
      stances: several ? taken((track) => (track.size === eras.length ? all(track) : [])) : [],
    },
    REVERSED: { stances: taken(opposite) },
    OPPOSED: { stances: attestations.filter(({ kind }) => isOpposing(kind)) },
    RESUMED: { stances: taken((track) => returns(track).flat()) },
    MOST_INTRODUCED: {
      stances: several ? fullestEra(introduced) : [],
      of: numbersOf(introduced, ({ principle }) => principle).length,
    },
    LAPSED: {
      stances: earlier.filter((track) => !isIn(last)(track)).flatMap((track) => [...track.values()].at(-1) ?? []),
      of: earlier.length,
    },
    SINGLE_ERA: { stances: several ? taken((track) => (track.size === 1 ? all(track) : [])) : [] },
    UNATTESTED: { stances: [], principles: principles.filter((principle) => !tracks.has(principle)) },
  };
  return findingKinds
    .map((kind) => ({ kind, ...shown(found[kind], principles.length) }))
    .filter((finding) => finding.principles.length > 0);
}

interface Found {
  readonly stances: readonly Attestation[];
  /** Left out: those of the stances. */
  readonly principles?: readonly number[];
  /** Left out: all principles of the edition. */
  readonly of?: number;
}

function shown({ stances, principles, of }: Found, all: number): Omit<Finding, "kind"> {
  return {
    principles: principles ?? numbersOf(stances, ({ principle }) => principle),
    eras: numbersOf(stances, ({ subject }) => subject),
    stances: numbersOf(stances, ({ stance }) => stance),
    of: of ?? all,
  };
}

function numbersOf(attestations: readonly Attestation[], numberOf: (attestation: Attestation) => number): number[] {
  return [...new Set(attestations.map(numberOf))].sort((a, b) => a - b);
}

/** The course of each principle that is attested at all, era by era in the order of time. */
function tracksOf(eras: readonly number[], attestations: readonly Attestation[]): ReadonlyMap<number, Track> {
  const placeOf = new Map(eras.map((era, place) => [era, place]));
  const tracks = new Map<number, Map<number, Attestation[]>>();
  const inTime = [...attestations].sort((a, b) => (placeOf.get(a.subject) ?? 0) - (placeOf.get(b.subject) ?? 0));
  for (const attestation of inTime) {
    const track = tracks.get(attestation.principle) ?? new Map<number, Attestation[]>();
    tracks.set(attestation.principle, track);
    const place = placeOf.get(attestation.subject) ?? 0;
    const ofEra = track.get(place);
    if (ofEra) ofEra.push(attestation);
    else track.set(place, [attestation]);
  }
  return tracks;
}

/** The stances of eras that hold a principle and of those that turn against it, where there are both. */
function opposite(track: Track): Attestation[] {
  const eras = [...track.values()].map((stances) => ({
    stances,
    position: positionOf(stances.map(({ kind }) => kind)),
  }));
  return eras
    .filter(({ position }) => eras.some((other) => areOpposite(position, other.position)))
    .flatMap(({ stances }) => stances);
}

/** The stances of each era that takes a principle up again, on which the era before it was silent. */
function returns(track: Track): (readonly Attestation[])[] {
  const [first] = track.keys();
  return [...track].flatMap(([place, stances]) => (place !== first && !track.has(place - 1) ? [stances] : []));
}

/** The stances of the era that has most of them; of several such, the earliest. */
function fullestEra(stances: readonly Attestation[]): readonly Attestation[] {
  const byEra = new Map<number, Attestation[]>();
  for (const stance of stances) {
    const ofEra = byEra.get(stance.subject);
    if (ofEra) ofEra.push(stance);
    else byEra.set(stance.subject, [stance]);
  }
  const most = Math.max(...[...byEra.values()].map(({ length }) => length));
  return [...byEra].sort(([a], [b]) => a - b).find(([, { length }]) => length === most)?.[1] ?? [];
}
