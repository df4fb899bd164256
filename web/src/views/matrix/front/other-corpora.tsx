import { useLinksToCorpora } from "../../../address/scope.js";
import type { FrontQuery } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";

interface OtherCorporaProps {
  readonly corpora: FrontQuery["corpora"];
  /** The slug of the one that is shown. */
  readonly here: string;
}

/** The ways to the other corpora of the service, where it has others. */
export function OtherCorpora({ corpora, here }: OtherCorporaProps) {
  const linkTo = useLinksToCorpora();
  const others = corpora.filter(({ slug }) => slug !== here);
  if (others.length === 0) return null;
  return (
    <nav class="front-others" aria-labelledby="other-corpora">
      <h2 id="other-corpora">{useWords().matrix.also}</h2>
      <ul>
        {others.map(({ slug, title }) => (
          <li key={slug}>
            <a href={linkTo(slug)}>
              <CorpusText>{title}</CorpusText>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
