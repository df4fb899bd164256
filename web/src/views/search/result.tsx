import { useLinks } from "../../address/scope.js";
import type { SearchHitDetailFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { EvidenceButton } from "../../parts/evidence-button.js";
import { hasPage, pathOf } from "../../parts/hits.js";
import { KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { Name } from "../../parts/names.js";
import { stanceKey } from "../../parts/stance-key.js";
import { clip, inCharacters } from "../../parts/text-fitting.js";
import type { Hit } from "./hits-of.js";
import { snippetParts } from "./snippet.js";

/** Opens the evidence of a stance, by its key. */
type Open = (stance: string) => void;

interface ResultsListProps {
  readonly hits: readonly Hit[];
  /** What names of hits are as headings. */
  readonly heading: "h2" | "h4";
  /** Undefined: a stance is a link to its page. */
  readonly onOpen?: Open;
}

/** Hits, the best match first. */
export function ResultList({ hits, heading: Heading, onOpen }: ResultsListProps) {
  const words = useWords();
  const typeOf = ({ node, matched }: Hit): string => {
    const word = hasPage(node) ? words.capital(words.things[node.__typename].one) : words.search.reading;
    return matched === "TRANSLATION" ? words.search.byTranslation(word) : word;
  };
  return (
    <ol class="results">
      {hits.map((hit) => {
        const { node, snippet } = hit;
        return (
          <li key={hasPage(node) ? pathOf(node) : stanceKey(node)}>
            <span class="result-type">{typeOf(hit)}</span>
            <Heading class="result-name">
              <ResultName of={node} onOpen={onOpen} />
            </Heading>
            <p class="snippet">
              <CorpusText>
                {snippetParts(snippet).map(({ text, isMatch }, index) =>
                  isMatch ? <mark key={`${index} ${text}`}>{text}</mark> : text,
                )}
              </CorpusText>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function ResultName({ of, onOpen }: { readonly of: SearchHitDetailFragment; readonly onOpen: Open | undefined }) {
  const link = useLinks();
  if (of.__typename === "Stance") {
    const key = stanceKey(of);
    const kind = <KindWord kind={of.kind} />;
    return (
      <>
        {onOpen ? (
          <EvidenceButton onOpen={() => onOpen(key)}>{kind}</EvidenceButton>
        ) : (
          <a href={link(`/stances/${key}`)}>{kind}</a>
        )}{" "}
        <EntityLink to="principles" of={of.principle} /> · <EntityLink to="eras" of={of.era} />
      </>
    );
  }
  if (of.__typename === "Quote")
    return (
      <a href={link(pathOf(of))}>
        <CorpusText>“{clip(of.text, 80, inCharacters)}”</CorpusText>
      </a>
    );
  return (
    <a href={link(pathOf(of))}>
      <Name of={of} />
    </a>
  );
}
