/** The rules of the codebook that a program can check; docs/codebook.md tells all of them. */
import { stanceKinds } from "../comparison/attestation.js";
import type { Entry } from "../entities/index.js";
import { forEachValue } from "./located.js";
import { Places, SlugNumbers, type Whereabouts } from "./places.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

type Stance = Entry<"stances">;

/** A stance as it is kept: its era and principle by number, and where it stands. A corpus may have very many. */
interface Noted {
  readonly era: number;
  readonly principle: number;
  readonly place: number;
}

/** Takes in stances one by one, and knows what must not come twice, or too late. */
export class CodebookChecks {
  readonly #eras: SlugNumbers;
  readonly #principles: SlugNumbers;
  readonly #ordinals = new Map<number, number>();
  readonly #places = new Places();
  /** By era: where each principle and kind, in one number, is coded. */
  readonly #coded = new Map<number, Map<number, number>>();
  readonly #introduced = new Map<number, number>();
  readonly #introductions: Noted[] = [];
  /** By principle: the earliest era that attests it. */
  readonly #firstAttested = new Map<number, number>();
  readonly #report: Report;

  constructor({ eras, principles }: LocatedLists, report: Report) {
    this.#report = report;
    this.#eras = new SlugNumbers(eras);
    this.#principles = new SlugNumbers(principles);
    forEachValue(eras, ({ slug, ordinal }) => this.#ordinals.set(this.#eras.of(slug), ordinal));
  }

  checkStance(stance: Stance, entry: LocatedEntry<unknown>): void {
    const [era, principle] = [this.#eras.of(stance.era), this.#principles.of(stance.principle)];
    const noted = { era, principle, place: this.#places.note(entry) };
    this.#checkCodedOnce(stance, noted);
    this.#noteAttestation(noted);
    if (stance.kind === "INTRODUCED") this.#checkIntroducedOnce(noted);
  }

  /**
   * A principle cannot be put forward after an era that attests it, which shows once all stances are known. Eras that
   * are not well formed are left out of account.
   */
  finish(): void {
    for (const { era, principle, place } of this.#introductions) {
      const earliest = this.#firstAttested.get(principle);
      const [ordinal, first] = [this.#ordinals.get(era), this.#ordinals.get(earliest ?? era)];
      if (earliest === undefined || ordinal === undefined || first === undefined || first >= ordinal) continue;
      const attested = `${this.#principles.slug(principle)} is attested in ${this.#eras.slug(earliest)}`;
      const expected = "expected EXTENDED where an attested principle is taken further";
      this.#report(this.#kindAt(place), `${attested}, before ${this.#eras.slug(era)}; ${expected}`);
    }
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
    const other = this.#introduced.get(noted.principle);
    if (other === undefined) this.#introduced.set(noted.principle, noted.place);
    else {
      const there = `${this.#principles.slug(noted.principle)} is INTRODUCED already, at ${sayPlace(this.#kindAt(other))}`;
      this.#report(this.#kindAt(noted.place), `${there}; expected once at most in a corpus`);
    }
  }

  #noteAttestation({ era, principle }: Noted): void {
    const ordinal = this.#ordinals.get(era);
    if (ordinal === undefined) return;
    const first = this.#firstAttested.get(principle);
    const before = first === undefined ? undefined : this.#ordinals.get(first);
    if (before === undefined || ordinal < before) this.#firstAttested.set(principle, era);
  }

  #kindAt(place: number): Place {
    const { file, path } = this.#places.at(place);
    return file.place([...path, "kind"]);
  }
}

function placeOf({ file, path }: Whereabouts): Place {
  return file.place(path);
}
