import { useLinksToCorpora } from "../../../address/scope.js";
import { CorporaDocument } from "../../../api/generated/graphql.js";
import { shownOf, useAnswer } from "../../../api/use-answer.js";

const asked = { document: CorporaDocument, variables: {} };

/** The ways to the other corpora of the service, where it has others. */
export function OtherCorpora({ here }: { readonly here: string | undefined }) {
  const linkTo = useLinksToCorpora();
  const others = shownOf(useAnswer(asked))?.corpora.filter(({ slug }) => slug !== here) ?? [];
  if (here === undefined || others.length === 0) return null;
  return (
    <nav class="front-others" aria-labelledby="other-corpora">
      <h2 id="other-corpora">Also here</h2>
      <ul>
        {others.map(({ slug, title }) => (
          <li key={slug}>
            <a href={linkTo(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
