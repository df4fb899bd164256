/** The rules of the codebook that a program can check; docs/codebook.md tells all of them. */
import type { Entry } from "./definitions.js";
import { forEachValue, placeOf } from "./located.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

type Stances = readonly LocatedEntry<Entry<"stances">>[];

export function checkCodebook({ eras, stances }: LocatedLists, report: Report): void {
  checkCodedOnce(stances, report);
  checkIntroducedOnce(stances, report);
  checkIntroducedFirst(eras, stances, report);
}

/** One stance for each era, principle and kind. */
function checkCodedOnce(stances: Stances, report: Report): void {
  const coded = new Map<string, Place>();
  forEachValue(stances, ({ era, principle, kind }, entry) => {
    const key = `${era}, ${principle}, ${kind}`;
    const twin = coded.get(key);
    if (twin === undefined) coded.set(key, placeOf(entry));
    else {
      const expected = "expected one for each era, principle and kind";
      report(placeOf(entry), `the stance ${key} is there already, at ${sayPlace(twin)}; ${expected}`);
    }
  });
}

function checkIntroducedOnce(stances: Stances, report: Report): void {
  const introduced = new Map<string, Place>();
  forEachIntroduction(stances, ({ principle }, place) => {
    const other = introduced.get(principle);
    if (other === undefined) introduced.set(principle, place);
    else report(place, `${principle} is INTRODUCED already, at ${sayPlace(other)}; expected once at most in a corpus`);
  });
}

/** A principle cannot be put forward after an era that attests it. Eras that are not well formed are left out of account. */
function checkIntroducedFirst(eras: readonly LocatedEntry<Entry<"eras">>[], stances: Stances, report: Report): void {
  const ordinals = new Map<string, number>();
  forEachValue(eras, ({ slug, ordinal }) => ordinals.set(slug, ordinal));
  const first = new Map<string, { readonly era: string; readonly ordinal: number }>();
  forEachValue(stances, ({ era, principle }) => {
    const ordinal = ordinals.get(era);
    if (ordinal !== undefined && ordinal < (first.get(principle)?.ordinal ?? Number.POSITIVE_INFINITY)) {
      first.set(principle, { era, ordinal });
    }
  });
  forEachIntroduction(stances, ({ era, principle }, place) => {
    const [earliest, ordinal] = [first.get(principle), ordinals.get(era)];
    if (earliest === undefined || ordinal === undefined || earliest.ordinal >= ordinal) return;
    const expected = "expected EXTENDED where an attested principle is taken further";
    report(place, `${principle} is attested in ${earliest.era}, before ${era}; ${expected}`);
  });
}

function forEachIntroduction(stances: Stances, visit: (stance: Entry<"stances">, place: Place) => void): void {
  forEachValue(stances, (stance, entry) => {
    if (stance.kind === "INTRODUCED") visit(stance, placeOf(entry, "kind"));
  });
}
