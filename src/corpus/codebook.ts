/** The rules of the codebook that a program can check; docs/codebook.md tells all of them. */
import { isOpposing, stanceKinds } from "../comparison/attestation.js";
import type { Entry } from "../entities/index.js";
import { forEachValue } from "./located.js";
import { Places, SlugNumbers, type Whereabouts } from "./places.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

type Stance = Entry<"stances">;

/** A stance as it is kept: its era, principle and sources by number, and where it stands. A corpus may have very many. */
interface Noted {
  readonly era: number;
  readonly principle: number;
  readonly sources: readonly number[];
  readonly place: number;
}

/** Takes in stances one by one, and knows what must not come twice, too late, or too early. */
export class CodebookChecks {
  readonly #eras: SlugNumbers;
  readonly #principles: SlugNumbers;
  readonly #sources: SlugNumbers;
  /** The slug of the source that spans mean which name none. */
  readonly #onlySource: string | undefined;
  readonly #ordinals = new Map<number, number>();
  readonly #places = new Places();
  /** By era: where each principle and kind, in one number, is coded. */
  readonly #coded = new Map<number, Map<number, number>>();
  /** By source and principle: where it is introduced. */
  readonly #introduced = new Table<number>();
  readonly #introductions: Noted[] = [];
  readonly #abandonments: Noted[] = [];
  /** By source and principle: the earliest era that holds it. */
  readonly #firstHeld = new Table<number>();
  /** By principle: the ordinal of the earliest era that holds it, whatever source says so. */
  readonly #heldSince = new Map<number, number>();
  readonly #report: Report;

  constructor({ eras, principles, sources }: LocatedLists, report: Report) {
    this.#report = report;
    this.#eras = new SlugNumbers(eras);
    this.#principles = new SlugNumbers(principles);
    this.#sources = new SlugNumbers(sources);
    this.#onlySource = sources.length === 1 ? sources[0]?.slug : undefined;
    forEachValue(eras, ({ slug, ordinal }) => this.#ordinals.set(this.#eras.of(slug), ordinal));
  }

  checkStance(stance: Stance, entry: LocatedEntry<unknown>): void {
    const named = new Set(stance.evidence.flatMap(({ source = this.#onlySource }) => source ?? []));
    const noted = {
      era: this.#eras.of(stance.era),
      principle: this.#principles.of(stance.principle),
      sources: [...named].map((source) => this.#sources.of(source)),
      place: this.#places.note(entry),
    };
    this.#checkCodedOnce(stance, noted);
    if (!isOpposing(stance.kind)) this.#noteHeld(noted);
    if (stance.kind === "INTRODUCED") this.#checkIntroducedOnce(noted);
    if (stance.kind === "ABANDONED") this.#abandonments.push(noted);
  }

  /** What depends on earlier eras shows once all stances are known. Eras that are not well formed are left out of account. */
  finish(): void {
    for (const noted of this.#introductions) this.#checkIntroducedFirst(noted);
    for (const noted of this.#abandonments) this.#checkHeldBefore(noted);
  }

  /** By the same source, a principle cannot be put forward after an era that holds it. One that was only opposed before can. */
  #checkIntroducedFirst({ era, principle, sources, place }: Noted): void {
    const ordinal = this.#ordinals.get(era);
    for (const source of sources) {
      const earliest = this.#firstHeld.get(source, principle);
      const first = earliest === undefined ? undefined : this.#ordinals.get(earliest);
      if (earliest === undefined || ordinal === undefined || first === undefined || first >= ordinal) continue;
      const attested = `${this.#principles.slug(principle)} is attested in ${this.#eras.slug(earliest)}`;
      const before = `before ${this.#eras.slug(era)}${this.#onlySource === undefined ? `, by evidence from ${this.#sources.slug(source)} as well` : ""}`;
      const expected = "expected EXTENDED where an attested principle is taken further";
      this.#report(this.#kindAt(place), `${attested}, ${before}; ${expected}`);
      return;
    }
  }

  /** Whatever source says so: one may report what another has seen held. */
  #checkHeldBefore({ era, principle, place }: Noted): void {
    const ordinal = this.#ordinals.get(era);
    if (ordinal === undefined || (this.#heldSince.get(principle) ?? Number.POSITIVE_INFINITY) < ordinal) return;
    const never = `${this.#principles.slug(principle)} is held in no era before ${this.#eras.slug(era)}`;
    this.#report(this.#kindAt(place), `${never}; expected REJECTED where no earlier era held what is opposed`);
  }

  /** One stance for each era, principle and kind. */
  #checkCodedOnce({ kind, ...stance }: Stance, { era, principle, place }: Noted): void {
    const coded = this.#coded.get(era) ?? new Map<number, number>();
    this.#coded.set(era, coded);
    const key = principle * stanceKinds.length + stanceKinds.indexOf(kind);
    const twin = coded.get(key);
    if (twin === undefined) coded.set(key, place);
    else {
      const there = `is there already, at ${sayPlace(placeOf(this.#places.at(twin)))}`;
      const expected = "expected one for each era, principle and kind";
      const which = `${stance.era}, ${stance.principle}, ${kind}`;
      this.#report(placeOf(this.#places.at(place)), `the stance ${which} ${there}; ${expected}`);
    }
  }

  #checkIntroducedOnce(noted: Noted): void {
    this.#introductions.push(noted);
    const other = noted.sources.find((source) => this.#introduced.get(source, noted.principle) !== undefined);
    const there = other === undefined ? undefined : this.#introduced.get(other, noted.principle);
    if (other === undefined || there === undefined) {
      for (const source of noted.sources) this.#introduced.put(source, noted.principle, noted.place);
      return;
    }
    const by = this.#onlySource === undefined ? ` by evidence from ${this.#sources.slug(other)}` : "";
    const said = `${this.#principles.slug(noted.principle)} is INTRODUCED already${by}, at ${sayPlace(this.#kindAt(there))}`;
    this.#report(this.#kindAt(noted.place), `${said}; expected once at most for each source`);
  }

  #noteHeld({ era, principle, sources }: Noted): void {
    const ordinal = this.#ordinals.get(era);
    const since = this.#heldSince.get(principle) ?? Number.POSITIVE_INFINITY;
    // An era that is not well formed may be any: nothing is said to come before it.
    this.#heldSince.set(principle, Math.min(since, ordinal ?? Number.NEGATIVE_INFINITY));
    for (const source of sources) {
      const first = this.#firstHeld.get(source, principle);
      const before = first === undefined ? undefined : this.#ordinals.get(first);
      if (before === undefined || (ordinal !== undefined && ordinal < before))
        this.#firstHeld.put(source, principle, era);
    }
  }

  #kindAt(place: number): Place {
    const { file, path } = this.#places.at(place);
    return file.place([...path, "kind"]);
  }
}

/** A value for each source and principle that has one. */
class Table<Value> {
  readonly #rows = new Map<number, Map<number, Value>>();

  get(source: number, principle: number): Value | undefined {
    return this.#rows.get(source)?.get(principle);
  }

  put(source: number, principle: number, value: Value): void {
    const row = this.#rows.get(source) ?? new Map<number, Value>();
    this.#rows.set(source, row);
    row.set(principle, value);
  }
}

function placeOf({ file, path }: Whereabouts): Place {
  return file.place(path);
}
