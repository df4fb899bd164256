import { Name } from "../../../parts/names.js";
import { kinds } from "../../../parts/stance-kinds.js";
import { clip, inCharacters } from "../../../parts/text-fitting.js";
import type { NumberedPassage } from "./passages.js";

/** Longer passages are cut: all of them have to fit on one side. */
const LONGEST = 320;

/** The evidence behind a hand-out, on the back of its sheet. */
export function Overleaf({ passages }: { readonly passages: readonly NumberedPassage[] }) {
  return (
    <section class="overleaf" aria-labelledby="overleaf">
      <h2 id="overleaf">The evidence</h2>
      <ol>
        {passages.map(({ number, line, column, stance, evidence: { source, printedAt, paragraph, text, gloss } }) => (
          <li key={number}>
            <p class="overleaf-where">
              <Name of={line.named} />, {kinds[stance.kind].word}: <Name of={column.named} />
            </p>
            {text ? (
              <blockquote lang={source.language}>{clip(text, LONGEST, inCharacters)}</blockquote>
            ) : (
              <p>{gloss}</p>
            )}
            <p class="overleaf-source">
              {source.title}, {printedAt && `${printedAt}, `}paragraph {paragraph}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
