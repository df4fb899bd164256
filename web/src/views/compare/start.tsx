import type { Address } from "../../address/use-address.js";
import type { Choice } from "../../parts/choices.js";
import { useNames } from "../../parts/names.js";
import { Nothing } from "../../parts/states.js";
import type { Choices } from "./compare-address.js";
import { isOfOne, type Subject } from "./comparison.js";
import { suggestions } from "./picker/choices.js";

interface StartProps {
  readonly address: Address<Choices>;
  readonly choices: readonly Choice[];
}

const leads: Readonly<Record<Subject, string>> = {
  eras: "Choose two or more eras, the earlier first. Each principle then stands on one line through all of them, and you see what the source presents as introduced, carried, reversed, resumed or no longer attested from each era to the next, how the later era takes it up, and how much any two eras have in common. Eras of different corpora can stand side by side, too: you see what both attest, and what one alone does.",
  leaders:
    "Choose two or more leaders. Each principle then stands on one line through all of them, with the kinds of stance for which the source names them, and what it attests for all.",
  sources:
    "Choose two or more sources. Each principle then stands on one line through all of them, with the kinds of stance that rest on each, so that you see where they agree, where they contradict each other, and what only one of them speaks of.",
};

/** What can be seen here, and comparisons to begin with. */
export function Start({ address: { state, linkTo }, choices }: StartProps) {
  const nameOf = useNames();
  return (
    <>
      <p class="lead">{leads[state.subject]} Behind every item is the passage that it rests on.</p>
      {choices.length === 1 ? (
        <Nothing>This edition has only one: there is nothing to compare it with.</Nothing>
      ) : (
        <>
          <h2>To begin with</h2>
          <ul>
            {suggestions(choices).map(({ words, chosen }) => (
              <li key={words}>
                <a href={linkTo({ chosen: chosen.map(({ reference }) => reference) })}>
                  {chosen.length > 2
                    ? words
                    : `${words}: ${chosen.map(({ named }) => nameOf(named)).join(isOfOne(chosen.map(({ corpus }) => corpus?.slug)) ? " → " : " and ")}`}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
