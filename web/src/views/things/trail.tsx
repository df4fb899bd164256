import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { type ThingType, things } from "../../parts/things.js";

/** Where a page stands: below the list of all things of its kind. */
export function Trail({ type, name }: { readonly type: ThingType; readonly name: string }) {
  const link = useLinks();
  const words = useWords();
  return (
    <nav class="trail" aria-label={words.pages.breadcrumb}>
      <ol>
        <li>
          <a href={link(`/${things[type].path}`)}>{words.capital(words.things[type].many)}</a>
        </li>
        <li aria-current="page">{type === "Quote" ? <CorpusText>{name}</CorpusText> : name}</li>
      </ol>
    </nav>
  );
}
