import type { Address } from "../../address/use-address.js";
import type { Rich } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
import type { Choice } from "../../parts/choices.js";
import { Name } from "../../parts/names.js";
import { Nothing } from "../../parts/states.js";
import type { Choices } from "./compare-address.js";
import { isOfOne } from "./comparison.js";
import { type Suggestion, suggestions } from "./picker/choices.js";

interface StartProps {
  readonly address: Address<Choices>;
  readonly choices: readonly Choice[];
}

/** What can be seen here, and comparisons to begin with. */
export function Start({ address: { state, linkTo }, choices }: StartProps) {
  const words = useWords();
  const { compare } = words;
  const calledOf = ({ words: said, chosen }: Suggestion): Rich => {
    const [one, other, ...others] = chosen;
    if (one === undefined || other === undefined || others.length > 0) return said;
    const isInOrder = isOfOne([one.corpus?.slug, other.corpus?.slug]);
    return compare.suggestion(said, <Name of={one.named} />, <Name of={other.named} />, isInOrder);
  };
  return (
    <>
      <p class="lead">{compare.leads[state.subject]}</p>
      {choices.length === 1 ? (
        <Nothing>{compare.onlyOne}</Nothing>
      ) : (
        <>
          <h2>{compare.toBegin}</h2>
          <ul>
            {suggestions(words, choices).map((suggestion) => (
              <li key={suggestion.words}>
                <a href={linkTo({ chosen: suggestion.chosen.map(({ reference }) => reference) })}>
                  {calledOf(suggestion)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
