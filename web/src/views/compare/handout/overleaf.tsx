import { inLanguage } from "../../../messages/tags.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { Name } from "../../../parts/names.js";
import { clip, inCharacters } from "../../../parts/text-fitting.js";
import type { NumberedPassage } from "./passages.js";

/** Longer passages are cut: all of them have to fit on one side. */
const LONGEST = 320;

/** The evidence behind a hand-out, on the back of its sheet. */
export function Overleaf({ passages }: { readonly passages: readonly NumberedPassage[] }) {
  const { compare, evidence, kinds, comma } = useWords();
  const { handout } = compare;
  return (
    <section class="overleaf" aria-labelledby="overleaf">
      <h2 id="overleaf">{handout.evidence}</h2>
      <ol>
        {passages.map(({ number, line, column, stance, evidence: passage }) => (
          <li key={number}>
            <p class="overleaf-where">
              {handout.passage(<Name of={line.named} />, kinds[stance.kind].word, <Name of={column.named} />)}
            </p>
            {passage.text ? (
              <blockquote {...inLanguage(passage.source.language)}>
                {clip(passage.text, LONGEST, inCharacters)}
              </blockquote>
            ) : (
              <p>
                <CorpusText>{passage.gloss}</CorpusText>
              </p>
            )}
            <p class="overleaf-source">
              <CorpusText>{passage.source.title}</CorpusText>
              {passage.printedAt && comma + passage.printedAt}
              {comma}
              {evidence.paragraph(passage.paragraph)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
