import { useLocation } from "preact-iso";
import { isNameOf, lastingName } from "../../../src/edition/edition-name.js";
import { useLinksToCorpora, useScope } from "../address/scope.js";
import { useWords } from "../messages/worded.js";
import { type Corpus, useCorpora } from "../parts/corpora.js";

/** Chooses the corpus and its edition. */
export function EditionChoice() {
  const { answer, here } = useCorpora();
  if (answer.state === "loading") return <RoomForCorpora />;
  if (answer.state === "failed") return null;
  return (
    <>
      <CorpusSelect corpora={answer.data.corpora} here={here} />
      {here !== undefined && here.editions.nodes.length > 1 && <EditionSelect here={here} />}
    </>
  );
}

/** Holds the place of the corpora while they are on their way, so that nothing moves when they come. */
function RoomForCorpora() {
  return (
    <select class="corpus-choice" aria-label={useWords().frame.corpus} disabled>
      <option>…</option>
    </select>
  );
}

function CorpusSelect({ corpora, here }: { readonly corpora: readonly Corpus[]; readonly here: Corpus | undefined }) {
  const { route } = useLocation();
  const { frame } = useWords();
  const linkTo = useLinksToCorpora();
  return (
    <select
      class="corpus-choice"
      aria-label={frame.corpus}
      value={here?.slug ?? ""}
      onChange={({ currentTarget }) => route(linkTo(currentTarget.value))}
    >
      {here === undefined && (
        <option value="" disabled>
          {frame.noSuchCorpus}
        </option>
      )}
      {corpora.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </select>
  );
}

function EditionSelect({ here }: { readonly here: Corpus }) {
  const { state, change } = useScope();
  const { frame } = useWords();
  const shown = here.editions.nodes.find((one) => isNameOf(state.edition ?? "", one));
  return (
    <select
      aria-label={frame.edition}
      value={shown ? lastingName(shown) : ""}
      onChange={({ currentTarget }) => change({ edition: currentTarget.value || undefined })}
    >
      <option value="">{frame.currentEdition(here.currentEdition.number)}</option>
      {here.editions.nodes.map((one) => (
        <option key={one.number} value={lastingName(one)}>
          {frame.editionNumbered(one.number)}
        </option>
      ))}
    </select>
  );
}
