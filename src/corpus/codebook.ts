/** The rules of the codebook that a program can check; docs/codebook.md tells all of them. */
import type { Entry } from "./definitions.js";
import { forEachValue } from "./located.js";
import { type Report, sayPlace } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

type Stance = Entry<"stances">;

/** An entry as far as it takes to say where it stands: a corpus may have very many. */
type Whereabouts = Pick<LocatedEntry<unknown>, "file" | "path">;

/** Takes in stances one by one, and knows what must not come twice, or too late. */
export class CodebookChecks {
  readonly #ordinals = new Map<string, number>();
  readonly #coded = new Map<string, Whereabouts>();
  readonly #introduced = new Map<string, Whereabouts>();
  readonly #introductions: { readonly era: string; readonly principle: string; readonly entry: Whereabouts }[] = [];
  readonly #firstAttested = new Map<string, { readonly era: string; readonly ordinal: number }>();
  readonly #report: Report;

  constructor({ eras }: LocatedLists, report: Report) {
    this.#report = report;
    forEachValue(eras, ({ slug, ordinal }) => this.#ordinals.set(slug, ordinal));
  }

  checkStance(stance: Stance, { file, path }: LocatedEntry<unknown>): void {
    const entry = { file, path };
    this.#checkCodedOnce(stance, entry);
    this.#noteAttestation(stance);
    if (stance.kind === "INTRODUCED") this.#checkIntroducedOnce(stance, entry);
    this.#checkCoders(stance, entry);
  }

  /**
   * A principle cannot be put forward after an era that attests it, which shows once all stances are known. Eras that
   * are not well formed are left out of account.
   */
  finish(): void {
    for (const { era, principle, entry } of this.#introductions) {
      const [earliest, ordinal] = [this.#firstAttested.get(principle), this.#ordinals.get(era)];
      if (earliest === undefined || ordinal === undefined || earliest.ordinal >= ordinal) continue;
      const expected = "expected EXTENDED where an attested principle is taken further";
      this.#report(kindOf(entry), `${principle} is attested in ${earliest.era}, before ${era}; ${expected}`);
    }
  }

  /** One stance for each era, principle and kind. */
  #checkCodedOnce({ era, principle, kind }: Stance, entry: Whereabouts): void {
    const key = `${era}, ${principle}, ${kind}`;
    const twin = this.#coded.get(key);
    if (twin === undefined) this.#coded.set(key, entry);
    else {
      const place = twin.file.place(twin.path);
      const expected = "expected one for each era, principle and kind";
      this.#report(
        entry.file.place(entry.path),
        `the stance ${key} is there already, at ${sayPlace(place)}; ${expected}`,
      );
    }
  }

  #checkIntroducedOnce({ era, principle }: Stance, entry: Whereabouts): void {
    this.#introductions.push({ era, principle, entry });
    const other = this.#introduced.get(principle);
    if (other === undefined) this.#introduced.set(principle, entry);
    else {
      const there = `${principle} is INTRODUCED already, at ${sayPlace(kindOf(other))}`;
      this.#report(kindOf(entry), `${there}; expected once at most in a corpus`);
    }
  }

  #noteAttestation({ era, principle }: Stance): void {
    const ordinal = this.#ordinals.get(era);
    if (ordinal === undefined || ordinal >= (this.#firstAttested.get(principle)?.ordinal ?? Number.POSITIVE_INFINITY))
      return;
    this.#firstAttested.set(principle, { era, ordinal });
  }

  /** A person codes a stance once. */
  #checkCoders({ codings }: Stance, entry: Whereabouts): void {
    const coders = codings.map(({ coder }) => coder);
    coders.forEach((coder, index) => {
      if (coders.indexOf(coder) < index) {
        const place = entry.file.place([...entry.path, "codings", index, "coder"]);
        this.#report(place, `${coder} has coded this stance already; expected one coding of each coder`);
      }
    });
  }
}

function kindOf(entry: Whereabouts) {
  return entry.file.place([...entry.path, "kind"]);
}
