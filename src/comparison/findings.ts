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
  /** Ascending, each once: those that are counted; none where it is true of nothing. */
  readonly principles: readonly number[];
  /** Ascending, each once: those of the stances. */
  readonly eras: readonly number[];
  readonly stances: readonly number[];
  /** Among how many principles they are counted. */
  readonly of: number;
}

/** What the eras that attest a principle say of it: the stances of each, by the era's place in time. */
type Track = ReadonlyMap<number, readonly Attestation[]>;

/** Finds what there is to say of an edition, principle by principle: of a million stances, few need be at hand at a time. */
export class Findings {
  readonly #placeOf: ReadonlyMap<number, number>;
  readonly #found = new Map(findingKinds.map((kind) => [kind, new Rests()]));
  /** By the era that puts principles forward. */
  readonly #introducedIn: ReadonlyMap<number, Rests>;
  #principles = 0;
  #introduced = 0;
  #attestedEarlier = 0;

  /** @param eras in the order of time: the subjects of all stances */
  constructor(eras: readonly number[]) {
    this.#placeOf = new Map(eras.map((era, place) => [era, place]));
    this.#introducedIn = new Map(eras.map((era) => [era, new Rests()]));
  }

  /** Looks at a principle, by all stances on it, in whatever order; there may be none. */
  add(principle: number, stances: readonly Attestation[]): void {
    this.#principles += 1;
    if (stances.length === 0) this.#found.get("UNATTESTED")?.add(principle, []);
    else this.#follow(principle, stances);
    const introduced = stances.filter(({ kind }) => kind === "INTRODUCED");
    if (introduced.length > 0) this.#introduced += 1;
    for (const stance of introduced) this.#introducedIn.get(stance.subject)?.add(principle, [stance]);
  }

  /** One of each kind, the most telling first. */
  all(): Finding[] {
    const of: Partial<Record<FindingKind, number>> = {
      MOST_INTRODUCED: this.#introduced,
      LAPSED: this.#attestedEarlier,
    };
    const found = new Map(this.#found);
    if (this.#placeOf.size > 1) found.set("MOST_INTRODUCED", this.#fullestEra());
    return [...found].map(([kind, rests]) => ({ kind, ...rests.inOrder(), of: of[kind] ?? this.#principles }));
  }

  #follow(principle: number, stances: readonly Attestation[]): void {
    const track = this.#trackOf(stances);
    const last = this.#placeOf.size - 1;
    const note = (kind: FindingKind, found: readonly Attestation[]): void => {
      if (found.length > 0) this.#found.get(kind)?.add(principle, found);
    };
    if (last > 0 && track.size === last + 1) note("PERSISTENT", stances);
    if (last > 0 && track.size === 1) note("SINGLE_ERA", stances);
    note(
      "OPPOSED",
      stances.filter(({ kind }) => isOpposing(kind)),
    );
    note("REVERSED", opposite(track));
    note("RESUMED", returns(track).flat());
    if (![...track.keys()].some((place) => place < last)) return;
    this.#attestedEarlier += 1;
    if (!track.has(last)) note("LAPSED", [...track.values()].at(-1) ?? []);
  }

  #trackOf(stances: readonly Attestation[]): Track {
    const placeOf = ({ subject }: Attestation): number => this.#placeOf.get(subject) ?? 0;
    const track = new Map<number, Attestation[]>();
    for (const stance of stances.toSorted((a, b) => placeOf(a) - placeOf(b))) {
      const ofEra = track.get(placeOf(stance));
      if (ofEra) ofEra.push(stance);
      else track.set(placeOf(stance), [stance]);
    }
    return track;
  }

  /** Of several eras that put most principles forward, the earliest. */
  #fullestEra(): Rests {
    let fullest = new Rests();
    for (const inEra of this.#introducedIn.values()) if (inEra.stances.length > fullest.stances.length) fullest = inEra;
    return fullest;
  }
}

/** What a finding rests on, as it is gathered. */
class Rests {
  readonly principles = new Set<number>();
  readonly eras = new Set<number>();
  readonly stances: number[] = [];

  add(principle: number, stances: readonly Attestation[]): void {
    this.principles.add(principle);
    for (const { subject, stance } of stances) {
      this.eras.add(subject);
      this.stances.push(stance);
    }
  }

  inOrder(): Pick<Finding, "principles" | "eras" | "stances"> {
    return { principles: ascending(this.principles), eras: ascending(this.eras), stances: ascending(this.stances) };
  }
}

/** Numbers of a million stances are in order in a moment so. */
function ascending(numbers: Iterable<number>): number[] {
  return [...Int32Array.from(numbers).sort()];
}

/** The stances of eras that hold a principle and of those that turn against it, where there are both. */
function opposite(track: Track): Attestation[] {
  const eras = [...track.values()].map((stances) => ({
    stances,
    position: positionOf(stances.map(({ kind }) => kind)),
  }));
  const positions = new Set(eras.map(({ position }) => position));
  return eras
    .filter(({ position }) => [...positions].some((other) => areOpposite(position, other)))
    .flatMap(({ stances }) => stances);
}

/** The stances of each era that takes a principle up again, on which the era before it was silent. */
function returns(track: Track): (readonly Attestation[])[] {
  const [first] = track.keys();
  return [...track].flatMap(([place, stances]) => (place !== first && !track.has(place - 1) ? [stances] : []));
}
